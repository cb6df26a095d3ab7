import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { MessageAttribute } from '../../../local/sqs/server.ts';
import { TestClock, queueArn, queueUrl, refusalOf, serveHttp } from './support/server.ts';

const QueueUrl = queueUrl('letters');
const attribute = (stringValue: string): MessageAttribute => ({ dataType: 'String', stringValue });

describe('SQS over HTTP, by the SDK', () => {
  it('sends, receives with all attributes, and deletes', async () => {
    const clock = new TestClock();
    const { client } = await serveHttp({ clock, queues: [{ name: 'letters' }] });
    const sentAt = clock.now();
    const sent = await client.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'Grüße, 世界 🌍',
        MessageAttributes: {
          kind: { DataType: 'String', StringValue: 'greeting' },
          weight: { DataType: 'Number.grams', StringValue: '12.5' },
          seal: { DataType: 'Binary.png', BinaryValue: new Uint8Array([0, 255, 3]) },
        },
        MessageSystemAttributes: { AWSTraceHeader: { DataType: 'String', StringValue: 'Root=1-5e1b4151' } },
      }),
    );
    clock.passSeconds(5);
    const { Messages } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['All'] }),
    );
    expect(Messages).toEqual([
      {
        MessageId: sent.MessageId,
        ReceiptHandle: expect.any(String),
        Body: 'Grüße, 世界 🌍',
        MD5OfBody: sent.MD5OfMessageBody,
        MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
        MessageAttributes: {
          kind: { DataType: 'String', StringValue: 'greeting' },
          weight: { DataType: 'Number.grams', StringValue: '12.5' },
          seal: { DataType: 'Binary.png', BinaryValue: new Uint8Array([0, 255, 3]) },
        },
        Attributes: {
          SenderId: 'SENDER',
          SentTimestamp: String(sentAt),
          ApproximateReceiveCount: '1',
          ApproximateFirstReceiveTimestamp: String(sentAt + 5_000),
          AWSTraceHeader: 'Root=1-5e1b4151',
        },
      },
    ]);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages?.[0]?.ReceiptHandle }));
    clock.passSeconds(60);
    expect((await client.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
  });

  it('hides a received message, shows it again when its time is up or is cut short', async () => {
    const clock = new TestClock();
    const { client } = await serveHttp({ clock, queues: [{ name: 'letters', visibilityTimeoutSeconds: 30 }] });
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
    const receive = async (VisibilityTimeout?: number): Promise<string | undefined> => {
      const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout }));
      return Messages?.[0]?.ReceiptHandle;
    };
    await receive();
    clock.passSeconds(29);
    expect(await receive()).toBeUndefined();
    clock.passSeconds(1);
    expect(await receive(100)).toBeDefined();
    clock.passSeconds(99);
    expect(await receive()).toBeUndefined();
    clock.passSeconds(1);
    const ReceiptHandle = await receive();
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 200 }));
    clock.passSeconds(199);
    expect(await receive()).toBeUndefined();
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    expect(await receive()).toBeDefined();
  });

  it('counts what is visible, in flight and delayed', async () => {
    const clock = new TestClock();
    const { client } = await serveHttp({
      clock,
      queues: [{ name: 'letters', redrive: { deadLetterArn: queueArn('lost'), maxReceiveCount: 3 } }, { name: 'lost' }],
    });
    await client.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'a', MessageBody: 'a' },
          { Id: 'b', MessageBody: 'b' },
          { Id: 'c', MessageBody: 'c', DelaySeconds: 60 },
        ],
      }),
    );
    await client.send(new ReceiveMessageCommand({ QueueUrl }));
    const counts = async (): Promise<unknown> =>
      (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes;
    expect(await counts()).toMatchObject({
      QueueArn: queueArn('letters'),
      ApproximateNumberOfMessages: '1',
      ApproximateNumberOfMessagesNotVisible: '1',
      ApproximateNumberOfMessagesDelayed: '1',
      VisibilityTimeout: '30',
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn('lost'), maxReceiveCount: 3 }),
    });
    clock.passSeconds(60);
    expect(await counts()).toMatchObject({ ApproximateNumberOfMessages: '3', ApproximateNumberOfMessagesDelayed: '0' });
  });

  it('names an unknown queue', async () => {
    const { client } = await serveHttp();
    expect(await refusalOf(client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' })))).toEqual({
      name: 'QueueDoesNotExist',
      code: 'AWS.SimpleQueueService.NonExistentQueue',
      message: 'The specified queue does not exist.',
      status: 400,
    });
  });

  it('lists queues by prefix and page', async () => {
    const { client } = await serveHttp({ queues: ['b', 'a-2', 'a-3', 'a-1'].map((name) => ({ name })) });
    const pages: (string[] | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(new ListQueuesCommand({ QueueNamePrefix: 'a-', MaxResults: 2, NextToken }));
      pages.push(page.QueueUrls);
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    expect(pages).toEqual([[queueUrl('a-1'), queueUrl('a-2')], [queueUrl('a-3')]]);
    expect((await client.send(new ListQueuesCommand({}))).QueueUrls).toHaveLength(4);
    expect(await refusalOf(client.send(new ListQueuesCommand({ MaxResults: 0 })))).toMatchObject({ code: 'InvalidParameterValue' });
  });

  it('shows of a message only the attributes asked for', async () => {
    const { client, server } = await serveHttp({ queues: [{ name: 'letters' }] });
    await server.send('letters', 'a', { attributes: { 'trace.a': attribute('1'), 'trace.b': attribute('2'), other: attribute('3') } });
    const namesOf = async (...MessageAttributeNames: string[]): Promise<string[]> => {
      const command = new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames, VisibilityTimeout: 0 });
      const [message] = (await client.send(command)).Messages ?? [];
      expect(message?.MD5OfMessageAttributes === undefined).toBe(message?.MessageAttributes === undefined);
      return Object.keys(message?.MessageAttributes ?? {});
    };
    expect(await namesOf()).toEqual([]);
    expect(await namesOf('other', 'none')).toEqual(['other']);
    expect(await namesOf('trace.*')).toEqual(['trace.a', 'trace.b']);
    expect(await namesOf('.*')).toEqual(['trace.a', 'trace.b', 'other']);
  });
});
