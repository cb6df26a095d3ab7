import {
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { QueueDefinition, ReceivedMessage, SqsServer } from '../../../local/sqs/server.ts';
import { TestClock, openServer, queueArn, queueUrl, refusalOf, serveHttp, temporaryDirectory } from './support/server.ts';

const redrive = { deadLetterArn: queueArn('lost'), maxReceiveCount: 2 };
const queues: QueueDefinition[] = [{ name: 'letters', visibilityTimeoutSeconds: 30, redrive }, { name: 'lost' }, { name: 'other' }];

async function receiveOne(server: SqsServer, queue: string): Promise<ReceivedMessage | undefined> {
  const [message] = await server.receive(queue, { waitSeconds: 0 });
  return message;
}

/** Receives a message as often as its queue allows, and lets it go each time. */
async function exhaust(server: SqsServer, queue: string): Promise<void> {
  for (let n = 0; n < redrive.maxReceiveCount; n += 1) await server.receive(queue, { max: 10, visibilityTimeoutSeconds: 0 });
}

describe('a message received too often', () => {
  it('goes to the dead-letter queue at the next receive, with its id, count and source', async () => {
    const clock = new TestClock();
    const server = await openServer({ clock, queues });
    const sentAt = String(clock.now());
    const { messageId } = await server.send('letters', 'a', { attributes: { kind: { dataType: 'String', stringValue: 'x' } } });
    for (let receives = 1; receives <= 2; receives += 1) {
      expect(await receiveOne(server, 'letters')).toMatchObject({ messageId, attributes: { ApproximateReceiveCount: String(receives) } });
      clock.passSeconds(30);
    }
    expect(await server.attributes('lost')).toMatchObject({ visible: 0 });
    expect(await receiveOne(server, 'letters')).toBeUndefined();
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
    expect(await receiveOne(server, 'lost')).toMatchObject({
      messageId,
      body: 'a',
      messageAttributes: { kind: { dataType: 'String', stringValue: 'x' } },
      attributes: { SentTimestamp: sentAt, ApproximateReceiveCount: '3', DeadLetterQueueSourceArn: queueArn('letters') },
    });
  });

  it('does not hold up the messages behind it', async () => {
    const server = await openServer({ queues });
    await server.send('letters', 'bad');
    await exhaust(server, 'letters');
    await server.send('letters', 'good');
    expect(await receiveOne(server, 'letters')).toMatchObject({ body: 'good' });
    expect(await receiveOne(server, 'lost')).toMatchObject({ body: 'bad' });
  });

  it('is not given up again by a dead-letter queue that has one of its own, until it is received there as often', async () => {
    const onwards = { deadLetterArn: queueArn('other'), maxReceiveCount: 1 };
    const server = await openServer({ queues: [{ name: 'letters', redrive }, { name: 'lost', redrive: onwards }, { name: 'other' }] });
    await server.send('letters', 'a');
    await exhaust(server, 'letters');
    expect(await receiveOne(server, 'letters')).toBeUndefined();
    const [message] = await server.receive('lost', { visibilityTimeoutSeconds: 0 });
    expect(message?.attributes['ApproximateReceiveCount']).toBe('3');
    expect(await receiveOne(server, 'lost')).toBeUndefined();
    expect(await receiveOne(server, 'other')).toMatchObject({ body: 'a', attributes: { ApproximateReceiveCount: '4' } });
  });

  it('stays where it is while its dead-letter queue does not exist', async () => {
    const server = await openServer({ queues: [{ name: 'letters', redrive }] });
    await server.send('letters', 'a');
    await exhaust(server, 'letters');
    expect(await receiveOne(server, 'letters')).toMatchObject({ body: 'a' });
  });

  it('keeps a FIFO group in order on both sides', async () => {
    const fifo: QueueDefinition[] = [
      { name: 'letters.fifo', fifo: true, redrive: { deadLetterArn: queueArn('lost.fifo'), maxReceiveCount: 2 } },
      { name: 'lost.fifo', fifo: true },
    ];
    const clock = new TestClock();
    const server = await openServer({ clock, queues: fifo });
    for (const body of ['a1', 'a2']) await server.send('letters.fifo', body, { groupId: 'a', deduplicationId: body });
    await exhaust(server, 'letters.fifo');
    await server.send('letters.fifo', 'a3', { groupId: 'a', deduplicationId: 'a3' });
    clock.passSeconds(10);
    expect(await server.receive('letters.fifo', { max: 10 })).toMatchObject([{ body: 'a3' }]);
    expect(await server.receive('lost.fifo', { max: 10 })).toMatchObject([
      { body: 'a1', attributes: { MessageGroupId: 'a', SentTimestamp: String(clock.now()) } },
      { body: 'a2' },
    ]);
    clock.passSeconds(60);
    await exhaust(server, 'letters.fifo');
    await server.receive('letters.fifo');
    const all = await server.receive('lost.fifo', { max: 10 });
    expect(all.map((message) => message.body)).toEqual(['a1', 'a2', 'a3']);
    const numbers = all.map((message) => BigInt(message.attributes['SequenceNumber'] ?? ''));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => (one < other ? -1 : 1)));
  });
});

describe('retention', () => {
  it('counts from the first send, also in a standard dead-letter queue', async () => {
    const clock = new TestClock();
    const server = await openServer({
      clock,
      queues: [
        { name: 'letters', redrive, retentionSeconds: 3_600 },
        { name: 'lost', retentionSeconds: 7_200 },
      ],
    });
    await server.send('letters', 'a');
    clock.passSeconds(3_000);
    await server.send('letters', 'b');
    await exhaust(server, 'letters');
    expect(await receiveOne(server, 'letters')).toBeUndefined();
    clock.passSeconds(7_200 - 3_000 - 1);
    expect(await server.attributes('lost')).toMatchObject({ visible: 2 });
    clock.passSeconds(1);
    expect(await receiveOne(server, 'lost')).toMatchObject({ body: 'b' });
    expect(await server.attributes('lost')).toMatchObject({ visible: 0, notVisible: 1 });
    clock.passSeconds(3_000);
    expect(await server.attributes('lost')).toMatchObject({ visible: 0, notVisible: 0 });
  });

  it('ends a message in flight', async () => {
    const clock = new TestClock();
    const server = await openServer({ clock, queues: [{ name: 'letters', retentionSeconds: 60 }] });
    await server.send('letters', 'a');
    const [message] = await server.receive('letters', { visibilityTimeoutSeconds: 600 });
    clock.passSeconds(60);
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
    await expect(server.changeVisibility('letters', message?.receiptHandle ?? '', 0)).rejects.toThrow('Message does not exist');
  });

  it('goes on while the server is down', async () => {
    const clock = new TestClock();
    const dataDir = await temporaryDirectory();
    const kept = [{ name: 'letters', retentionSeconds: 60 }];
    const before = await openServer({ dataDir, clock, queues: kept });
    await before.send('letters', 'a');
    clock.passSeconds(1);
    await before.send('letters', 'b');
    await before.close();
    clock.passSeconds(59);
    const after = await openServer({ dataDir, clock, queues: kept });
    expect(await after.receive('letters', { max: 10 })).toMatchObject([{ body: 'b' }]);
  });
});

describe('a redrive', () => {
  it('brings messages back to where they came from, as new messages', async () => {
    const clock = new TestClock();
    const { client, server } = await serveHttp({ clock, queues });
    const { messageId } = await server.send('letters', 'a');
    await exhaust(server, 'letters');
    await receiveOne(server, 'letters');
    clock.passSeconds(100);
    const { TaskHandle } = await client.send(new StartMessageMoveTaskCommand({ SourceArn: queueArn('lost') }));
    expect(TaskHandle).toBeTruthy();
    const { Messages } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl('letters'), MessageSystemAttributeNames: ['All'], VisibilityTimeout: 0 }),
    );
    expect(Messages).toMatchObject([{ Body: 'a', Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(clock.now()) } }]);
    expect(Messages?.[0]?.MessageId).not.toBe(messageId);
    expect(Messages?.[0]?.Attributes).not.toHaveProperty('DeadLetterQueueSourceArn');
    expect(await receiveOne(server, 'letters')).toBeDefined();
    expect(await client.send(new ListMessageMoveTasksCommand({ SourceArn: queueArn('lost') }))).toMatchObject({
      Results: [
        {
          Status: 'COMPLETED',
          SourceArn: queueArn('lost'),
          ApproximateNumberOfMessagesMoved: 1,
          ApproximateNumberOfMessagesToMove: 1,
          StartedTimestamp: clock.now(),
        },
      ],
    });
  });

  it('goes to another queue where one is named', async () => {
    const { client, server } = await serveHttp({ queues });
    await server.send('lost', 'by hand');
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: queueArn('lost'), DestinationArn: queueArn('other') }));
    expect(await receiveOne(server, 'other')).toMatchObject({ body: 'by hand' });
  });

  it('fails, and keeps the message, where it is not known whence it came', async () => {
    const { client, server } = await serveHttp({ queues });
    await server.send('lost', 'by hand');
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: queueArn('lost') }));
    expect(await client.send(new ListMessageMoveTasksCommand({ SourceArn: queueArn('lost') }))).toMatchObject({
      Results: [{ Status: 'FAILED', FailureReason: 'CouldNotDetermineMessageSource', ApproximateNumberOfMessagesMoved: 0 }],
    });
    expect(await receiveOne(server, 'lost')).toMatchObject({ body: 'by hand' });
  });

  it('is refused for a queue that is no dead-letter queue, and for one that does not exist', async () => {
    const { client } = await serveHttp({ queues });
    const start = (SourceArn: string, DestinationArn?: string): Promise<unknown> =>
      refusalOf(client.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn })));
    expect(await start(queueArn('letters'))).toMatchObject({ message: 'Source queue must be configured as a Dead Letter Queue.' });
    expect(await start(queueArn('none'))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: expect.stringContaining('SourceArn'),
    });
    expect(await start(queueArn('lost'), queueArn('none'))).toMatchObject({ message: expect.stringContaining('DestinationArn') });
    expect(await start(queueArn('lost'), queueArn('lost'))).toMatchObject({ code: 'InvalidParameterValue' });
  });

  it('can find the sources of a dead-letter queue', async () => {
    const { client } = await serveHttp({ queues });
    const list = async (name: string): Promise<unknown> =>
      (await client.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: queueUrl(name) }))).queueUrls;
    expect(await list('lost')).toEqual([queueUrl('letters')]);
    expect(await list('letters')).toEqual([]);
  });
});
