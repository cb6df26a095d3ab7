import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { ReceivedMessage, SqsServer } from '../../../local/sqs/server.ts';
import { TestClock, openServer, queueUrl, serveHttp, temporaryDirectory } from './support/server.ts';

const NAME = 'rulings.fifo';
const queues = [{ name: NAME, fifo: true, visibilityTimeoutSeconds: 30 }];

let last = 0;
async function send(server: SqsServer, groupId: string, body: string): Promise<void> {
  last += 1;
  await server.send(NAME, body, { groupId, deduplicationId: `unique-${last}` });
}

async function receive(server: SqsServer, max = 10): Promise<ReceivedMessage[]> {
  return await server.receive(NAME, { max, waitSeconds: 0 });
}

const bodies = (messages: readonly ReceivedMessage[]): string[] => messages.map((message) => message.body);

describe('order', () => {
  it('is kept in a group, and a group waits while one of its messages is in flight', async () => {
    const server = await openServer({ clock: new TestClock(), queues });
    for (const body of ['a1', 'a2', 'a3']) await send(server, 'a', body);
    await send(server, 'b', 'b1');
    const first = await receive(server, 2);
    expect(bodies(first)).toEqual(['a1', 'a2']);
    expect(bodies(await receive(server))).toEqual(['b1']);
    expect(bodies(await receive(server))).toEqual([]);
    const [a1, a2] = first;
    await server.delete(NAME, a1?.receiptHandle ?? '');
    expect(bodies(await receive(server))).toEqual([]);
    await server.delete(NAME, a2?.receiptHandle ?? '');
    expect(bodies(await receive(server))).toEqual(['a3']);
  });

  it('is the same again after the messages show again', async () => {
    const clock = new TestClock();
    const server = await openServer({ clock, queues });
    for (const body of ['a1', 'a2', 'a3']) await send(server, 'a', body);
    const [a1, a2] = await receive(server, 2);
    await server.changeVisibility(NAME, a1?.receiptHandle ?? '', 0);
    expect(await receive(server)).toEqual([]);
    await server.changeVisibility(NAME, a2?.receiptHandle ?? '', 0);
    expect(bodies(await receive(server))).toEqual(['a1', 'a2', 'a3']);
    clock.passSeconds(30);
    expect(bodies(await receive(server))).toEqual(['a1', 'a2', 'a3']);
  });

  it('shows in sequence numbers that only grow, over a restart too', async () => {
    const dataDir = await temporaryDirectory();
    const numbers: bigint[] = [];
    for (let run = 0; run < 2; run += 1) {
      const server = await openServer({ dataDir, queues });
      for (let n = 0; n < 3; n += 1) {
        const { sequenceNumber } = await server.send(NAME, 'same', { groupId: 'g', deduplicationId: `${run}-${n}` });
        expect(sequenceNumber).toMatch(/^\d{20}$/);
        numbers.push(BigInt(sequenceNumber ?? ''));
      }
      await server.close();
    }
    expect(new Set(numbers).size).toBe(6);
    expect(numbers).toEqual(numbers.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  it('holds back a whole group for the delay of the queue', async () => {
    const clock = new TestClock();
    const server = await openServer({ clock, queues: [{ name: NAME, fifo: true, delaySeconds: 10 }] });
    await send(server, 'a', 'a1');
    clock.passSeconds(5);
    await server.send(NAME, 'a2', { groupId: 'a', deduplicationId: 'a2', delaySeconds: 0 });
    expect(await server.attributes(NAME)).toEqual({ visible: 0, notVisible: 0, delayed: 2 });
    clock.passSeconds(5);
    expect(bodies(await receive(server))).toEqual(['a1']);
  });
});

describe('deduplication', () => {
  it('lasts five minutes from the first send, in all groups, after deletion and over a restart', async () => {
    const clock = new TestClock();
    const dataDir = await temporaryDirectory();
    let server = await openServer({ dataDir, clock, queues });
    const first = await server.send(NAME, 'a', { groupId: 'g', deduplicationId: 'd' });
    const [received] = await receive(server);
    await server.delete(NAME, received?.receiptHandle ?? '');
    await server.close();

    clock.passSeconds(299);
    server = await openServer({ dataDir, clock, queues });
    const again = await server.send(NAME, 'other', { groupId: 'h', deduplicationId: 'd' });
    expect(again).toMatchObject({ messageId: first.messageId, sequenceNumber: first.sequenceNumber });
    expect(await server.attributes(NAME)).toMatchObject({ visible: 0 });

    clock.passSeconds(1);
    const anew = await server.send(NAME, 'a', { groupId: 'g', deduplicationId: 'd' });
    expect(anew.messageId).not.toBe(first.messageId);
    expect(await server.attributes(NAME)).toMatchObject({ visible: 1 });
  });

  it('goes by the body where the queue says so, unless an id is given', async () => {
    const server = await openServer({ clock: new TestClock(), queues: [{ name: NAME, fifo: true, contentBasedDeduplication: true }] });
    const first = await server.send(NAME, 'a', { groupId: 'g' });
    const attributes = { colour: { dataType: 'String', stringValue: 'red' } };
    expect(await server.send(NAME, 'a', { groupId: 'g', attributes })).toMatchObject({ messageId: first.messageId });
    await server.send(NAME, 'b', { groupId: 'g' });
    await server.send(NAME, 'a', { groupId: 'g', deduplicationId: 'mine' });
    expect(bodies(await receive(server))).toEqual(['a', 'b', 'a']);
  });
});

it('deletes only by the latest receive, and only while it is in flight', async () => {
  const clock = new TestClock();
  const server = await openServer({ clock, queues });
  await send(server, 'a', 'a1');
  const [older] = await receive(server);
  clock.passSeconds(30);
  const expired = { code: 'InvalidParameterValueException', message: expect.stringContaining('The receipt handle has expired.') };
  await expect(server.delete(NAME, older?.receiptHandle ?? '')).rejects.toMatchObject(expired);
  const [latest] = await receive(server);
  await expect(server.delete(NAME, older?.receiptHandle ?? '')).rejects.toMatchObject(expired);
  await expect(server.changeVisibility(NAME, older?.receiptHandle ?? '', 0)).rejects.toMatchObject(expired);
  await server.delete(NAME, latest?.receiptHandle ?? '');
  await server.delete(NAME, latest?.receiptHandle ?? '');
  expect(await server.attributes(NAME)).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
});

it('shows group, deduplication id and sequence number by the SDK', async () => {
  const { client } = await serveHttp({ queues });
  const QueueUrl = queueUrl(NAME);
  const sent = await client.send(
    new SendMessageCommand({ QueueUrl, MessageBody: 'a', MessageGroupId: 'claim-1', MessageDeduplicationId: 'd1' }),
  );
  const { Messages } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MessageSystemAttributeNames: ['MessageGroupId', 'MessageDeduplicationId', 'SequenceNumber'],
    }),
  );
  expect(Messages?.[0]?.Attributes).toEqual({
    MessageGroupId: 'claim-1',
    MessageDeduplicationId: 'd1',
    SequenceNumber: sent.SequenceNumber,
  });
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['FifoQueue', 'ContentBasedDeduplication'] }),
  );
  expect(Attributes).toEqual({ FifoQueue: 'true', ContentBasedDeduplication: 'false' });
});
