import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
  type SendMessageCommandInput,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { TestClock, queueUrl, refusalOf, serveHttp } from './support/server.ts';

const QueueUrl = queueUrl('letters');
const FifoUrl = queueUrl('letters.fifo');
const queues = [{ name: 'letters' }, { name: 'small', maximumMessageBytes: 1024 }, { name: 'letters.fifo', fifo: true }];

async function receiveHandle(client: SQSClient, url: string, VisibilityTimeout?: number): Promise<string> {
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: url, VisibilityTimeout }));
  return Messages?.[0]?.ReceiptHandle ?? expect.unreachable('nothing received');
}

describe('a message refused', () => {
  const cases: [string, Partial<SendMessageCommandInput>, string, RegExp][] = [
    ['a body of nothing', { MessageBody: '' }, 'MissingParameter', /MessageBody/],
    ['a control character', { MessageBody: 'a\u0001b' }, 'InvalidMessageContents', /Invalid characters/],
    ['a character that is none', { MessageBody: '\uFFFE' }, 'InvalidMessageContents', /Invalid characters/],
    ['too long a delay', { DelaySeconds: 901 }, 'InvalidParameterValue', /Value 901 for parameter DelaySeconds/],
    [
      'one byte too many, attributes counted',
      {
        QueueUrl: queueUrl('small'),
        MessageBody: 'x'.repeat(1013),
        MessageAttributes: { n: { DataType: 'String', StringValue: 'four!' } },
      },
      'InvalidParameterValue',
      /shorter than 1024 bytes/,
    ],
    ['too many bytes in fewer characters', { QueueUrl: queueUrl('small'), MessageBody: 'é'.repeat(513) }, 'InvalidParameterValue', /1024/],
    [
      'an attribute without a type',
      { MessageAttributes: { a: { DataType: 'Text', StringValue: 'x' } } },
      'InvalidParameterValue',
      /'a' has an invalid type/,
    ],
    ['an empty attribute', { MessageAttributes: { a: { DataType: 'String', StringValue: '' } } }, 'InvalidParameterValue', /non-empty/],
    [
      'a number that is none',
      { MessageAttributes: { a: { DataType: 'Number', StringValue: 'many' } } },
      'InvalidParameterValue',
      /'a' cannot be read as a number/,
    ],
    [
      "an attribute named as AWS's own",
      { MessageAttributes: { 'AWS.a': { DataType: 'String', StringValue: 'x' } } },
      'InvalidParameterValue',
      /invalid name/,
    ],
    [
      'eleven attributes',
      { MessageAttributes: Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`a${n}`, { DataType: 'String', StringValue: 'x' }])) },
      'InvalidParameterValue',
      /\[11\]/,
    ],
    ['a deduplication id in a standard queue', { MessageDeduplicationId: 'd' }, 'InvalidParameterValue', /MessageDeduplicationId/],
    ['no group in a FIFO queue', { QueueUrl: FifoUrl, MessageDeduplicationId: 'd' }, 'MissingParameter', /MessageGroupId/],
    ['no deduplication id', { QueueUrl: FifoUrl, MessageGroupId: 'g' }, 'InvalidParameterValue', /ContentBasedDeduplication/],
    [
      'a group id with a space',
      { QueueUrl: FifoUrl, MessageGroupId: 'g g', MessageDeduplicationId: 'd' },
      'InvalidParameterValue',
      /MessageGroupId/,
    ],
    [
      'a delay of its own in a FIFO queue',
      { QueueUrl: FifoUrl, MessageGroupId: 'g', MessageDeduplicationId: 'd', DelaySeconds: 1 },
      'InvalidParameterValue',
      /DelaySeconds/,
    ],
  ];
  it.each(cases)('%s', async (_, input, code, message) => {
    const { client, server } = await serveHttp({ queues });
    const call = client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a', ...input }));
    expect(await refusalOf(call)).toMatchObject({ code, message: expect.stringMatching(message), status: 400 });
    for (const { name } of queues) expect(await server.attributes(name)).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
  });

  it('takes a body of exactly the limit', async () => {
    const { client, server } = await serveHttp({ queues });
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl('small'), MessageBody: 'é'.repeat(512) }));
    expect(await server.attributes('small')).toMatchObject({ visible: 1 });
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x'.repeat(1_048_576) }));
    expect(await server.attributes('letters')).toMatchObject({ visible: 1 });
  });
});

describe('a receive refused', () => {
  it.each([
    [{ MaxNumberOfMessages: 11 }, 'Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.'],
    [{ MaxNumberOfMessages: 0 }, 'Value 0 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.'],
    [{ WaitTimeSeconds: 21 }, 'Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.'],
    [{ VisibilityTimeout: -1 }, 'Value -1 for parameter VisibilityTimeout is invalid. Reason: Must be >= 0 and <= 43200, if provided.'],
  ])('%o', async (input, message) => {
    const { client } = await serveHttp({ queues });
    const call = client.send(new ReceiveMessageCommand({ QueueUrl, ...input }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue', message });
  });

  it.each(['ReceiveMessage', 'GetQueueAttributes'])('for an attribute that does not exist (%s)', async (name) => {
    const { endpoint } = await serveHttp({ queues });
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'X-Amz-Target': `AmazonSQS.${name}` },
      body: JSON.stringify({ QueueUrl, AttributeNames: ['Colour'] }),
    });
    expect(await answer.json()).toEqual({ __type: 'com.amazonaws.sqs#InvalidAttributeName', message: 'Unknown Attribute Colour.' });
  });
});

describe('a receipt handle', () => {
  it('of an older receive still deletes from a standard queue; deleting again is no error', async () => {
    const clock = new TestClock();
    const { client, server } = await serveHttp({ clock, queues });
    await server.send('letters', 'a');
    const older = await receiveHandle(client, QueueUrl, 10);
    clock.passSeconds(10);
    const latest = await receiveHandle(client, QueueUrl, 10);
    expect(older).not.toBe(latest);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: older }));
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: latest }));
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
  });

  it('does not reach a message that is no longer in flight, or gone', async () => {
    const clock = new TestClock();
    const { client, server } = await serveHttp({ clock, queues });
    await server.send('letters', 'a');
    const ReceiptHandle = await receiveHandle(client, QueueUrl, 10);
    const extend = (VisibilityTimeout: number): Promise<unknown> =>
      client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
    clock.passSeconds(5);
    expect(await refusalOf(extend(43_196))).toMatchObject({ message: expect.stringContaining('beyond the limit [43200 seconds]') });
    await extend(20);
    clock.passSeconds(20);
    expect(await refusalOf(extend(10))).toMatchObject({ name: 'MessageNotInflight' });
    await server.delete('letters', ReceiptHandle);
    expect(await refusalOf(extend(10))).toMatchObject({
      code: 'InvalidParameterValue',
      message: expect.stringContaining('Message does not exist'),
    });
  });

  it('is good for its own queue only', async () => {
    const { client, server } = await serveHttp({ queues });
    await server.send('letters', 'a');
    const ReceiptHandle = await receiveHandle(client, QueueUrl);
    const call = client.send(new DeleteMessageCommand({ QueueUrl: queueUrl('small'), ReceiptHandle }));
    expect(await refusalOf(call)).toMatchObject({ name: 'ReceiptHandleIsInvalid' });
  });
});

describe('a queue', () => {
  it('is found by name and URL of this account only', async () => {
    const { client } = await serveHttp({ queues });
    expect(await client.send(new GetQueueUrlCommand({ QueueName: 'letters' }))).toMatchObject({ QueueUrl });
    expect(await refusalOf(client.send(new GetQueueUrlCommand({ QueueName: 'none' })))).toMatchObject({ name: 'QueueDoesNotExist' });
    const foreign = new GetQueueAttributesCommand({ QueueUrl: 'http://127.0.0.1/999999999999/letters', AttributeNames: ['All'] });
    expect(await refusalOf(client.send(foreign))).toMatchObject({ name: 'QueueDoesNotExist' });
    const odd = new GetQueueAttributesCommand({ QueueUrl: 'http://127.0.0.1/letters', AttributeNames: ['All'] });
    expect(await refusalOf(client.send(odd))).toMatchObject({ name: 'InvalidAddress' });
  });

  it('is purged once a minute at most, of what is in flight too', async () => {
    const clock = new TestClock();
    const { client, server } = await serveHttp({ clock, queues });
    await server.send('letters', 'a');
    await server.send('letters', 'b');
    await server.receive('letters');
    await client.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
    await server.send('letters', 'c');
    expect(await refusalOf(client.send(new PurgeQueueCommand({ QueueUrl })))).toMatchObject({ name: 'PurgeQueueInProgress' });
    clock.passSeconds(60);
    await client.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await server.attributes('letters')).toMatchObject({ visible: 0 });
  });
});
