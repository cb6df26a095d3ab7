import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueueDefinition, ReceivedMessage } from '../../../local/sqs/server.ts';
import { openServer, queueArn, queueUrl, serveHttp } from './support/server.ts';
import { eventually } from '../../support/eventually.ts';

const queues: QueueDefinition[] = [
  { name: 'letters', visibilityTimeoutSeconds: 5, redrive: { deadLetterArn: queueArn('lost'), maxReceiveCount: 1 } },
  { name: 'lost' },
  { name: 'ordered.fifo', fifo: true },
];
const bodies = (messages: readonly ReceivedMessage[]): string[] => messages.map((message) => message.body);

describe('a receive that waits', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gets a message the moment it is sent, without a timer', async () => {
    const server = await openServer({ queues });
    const waiting = server.receive('letters', { waitSeconds: 20 });
    await server.send('letters', 'a');
    expect(bodies(await waiting)).toEqual(['a']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets a delayed message when its delay is over', async () => {
    const server = await openServer({ queues });
    await server.send('letters', 'a', { delaySeconds: 7 });
    const start = Date.now();
    const waiting = server.receive('letters', { waitSeconds: 20 }).then((messages) => ({ messages, after: Date.now() - start }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await waiting).toMatchObject({ messages: [{ body: 'a' }], after: 7_000 });
  });

  it('gets a message when it shows again, and lets one go to its dead-letter queue, where somebody waits too', async () => {
    const server = await openServer({ queues: [{ name: 'plain' }, ...queues] });
    await server.send('plain', 'a');
    await server.receive('plain', { visibilityTimeoutSeconds: 3 });
    await server.send('letters', 'b');
    await server.receive('letters');
    const start = Date.now();
    const waiting = ['plain', 'letters', 'lost'].map(async (name) => {
      const messages = await server.receive(name, { waitSeconds: 20 });
      return { bodies: bodies(messages), after: Date.now() - start };
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await Promise.all(waiting)).toEqual([
      { bodies: ['a'], after: 3_000 },
      { bodies: [], after: 20_000 },
      { bodies: ['b'], after: 5_000 },
    ]);
  });

  it('gets a message made visible by hand, and the next of a FIFO group when the one before is deleted', async () => {
    const server = await openServer({ queues });
    for (const body of ['1', '2']) await server.send('ordered.fifo', body, { groupId: 'g', deduplicationId: body });
    const [first] = await server.receive('ordered.fifo');
    const again = server.receive('ordered.fifo', { waitSeconds: 20 });
    await server.changeVisibility('ordered.fifo', first?.receiptHandle ?? '', 0);
    const [second] = await again;
    expect(second?.body).toBe('1');
    const next = server.receive('ordered.fifo', { waitSeconds: 20 });
    await server.delete('ordered.fifo', second?.receiptHandle ?? '');
    expect(bodies(await next)).toEqual(['2']);
  });

  it('ends empty when its time is up, the queue’s own where none is given', async () => {
    const server = await openServer({ queues: [{ name: 'letters', receiveWaitSeconds: 4 }] });
    const start = Date.now();
    const times = [undefined, 9, 0].map(async (waitSeconds) => {
      expect(await server.receive('letters', { waitSeconds })).toEqual([]);
      return Date.now() - start;
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await Promise.all(times)).toEqual([4_000, 9_000, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('serves those who wait in the order they came, each message once', async () => {
    const server = await openServer({ queues });
    const waiting = [1, 2, 3].map((max) => server.receive('letters', { max, waitSeconds: 20 }));
    await server.send('letters', 'a');
    await server.send('letters', 'b');
    await server.close();
    expect((await Promise.all(waiting)).map(bodies)).toEqual([['a'], ['b'], []]);
  });

  it('takes nothing once it is aborted', async () => {
    const server = await openServer({ queues });
    const abort = new AbortController();
    const waiting = server.receive('letters', { waitSeconds: 20, signal: abort.signal });
    abort.abort();
    expect(await waiting).toEqual([]);
    await server.send('letters', 'a');
    expect(await server.receive('letters', { signal: abort.signal })).toEqual([]);
    expect(await server.attributes('letters')).toMatchObject({ visible: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a receive that waits over HTTP', () => {
  it('is answered when a message comes', async () => {
    const { client } = await serveHttp({ queues });
    const waiting = client.send(new ReceiveMessageCommand({ QueueUrl: queueUrl('letters'), WaitTimeSeconds: 20 }));
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl('letters'), MessageBody: 'a' }));
    expect((await waiting).Messages).toMatchObject([{ Body: 'a' }]);
  });

  it('takes nothing once its caller has hung up', async () => {
    const { client, server, underWay } = await serveHttp({ queues });
    const abort = new AbortController();
    const command = new ReceiveMessageCommand({ QueueUrl: queueUrl('letters'), WaitTimeSeconds: 20 });
    const waiting = client.send(command, { abortSignal: abort.signal });
    await eventually(() => expect(underWay.size).toBe(1));
    abort.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    await eventually(() => expect(underWay.size).toBe(0));
    await server.send('letters', 'a');
    expect(await server.attributes('letters')).toMatchObject({ visible: 1, notVisible: 0 });
  });
});
