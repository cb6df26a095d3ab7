import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { JournalCorrupt, type QueueDefinition, type ReceivedMessage, type SqsServer } from '../../../local/sqs/server.ts';
import { TestClock, openServer, queueArn, temporaryDirectory } from './support/server.ts';

const queues: QueueDefinition[] = [
  { name: 'letters', redrive: { deadLetterArn: queueArn('lost'), maxReceiveCount: 2 } },
  { name: 'lost' },
  { name: 'ordered.fifo', fifo: true },
];

async function drain(server: SqsServer, queue: string): Promise<ReceivedMessage[]> {
  const all: ReceivedMessage[] = [];
  for (;;) {
    const messages = await server.receive(queue, { max: 10, waitSeconds: 0, visibilityTimeoutSeconds: 600 });
    if (messages.length === 0) return all;
    all.push(...messages);
  }
}

const bodies = (messages: readonly ReceivedMessage[]): string[] => messages.map((message) => message.body);
const journalOf = (dataDir: string): string => path.join(dataDir, 'journal.jsonl');

describe('after a restart', () => {
  it('messages are as they were; deleted ones stay deleted, what was in flight is visible, what is delayed stays so', async () => {
    const clock = new TestClock();
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, clock, queues });
    const attributes = { seal: { dataType: 'Binary', binaryValue: 'AP8=' } };
    const sent = await before.send('letters', 'kept', { attributes, senderId: 'ME' });
    const [first] = await before.receive('letters', { visibilityTimeoutSeconds: 600 });
    await before.send('letters', 'gone');
    const [gone] = await before.receive('letters');
    await before.delete('letters', gone?.receiptHandle ?? '');
    await before.send('letters', 'later', { delaySeconds: 60 });
    await before.close();

    clock.passSeconds(5);
    const after = await openServer({ dataDir, clock, queues });
    expect(await after.attributes('letters')).toEqual({ visible: 1, notVisible: 0, delayed: 1 });
    const [again] = await after.receive('letters');
    expect(again).toMatchObject({ messageId: sent.messageId, body: 'kept', md5OfBody: sent.md5OfBody, messageAttributes: attributes });
    expect(again?.attributes).toEqual({ ...first?.attributes, ApproximateReceiveCount: '2' });
    clock.passSeconds(55);
    expect(bodies(await drain(after, 'letters'))).toContain('later');
  });

  it('receives made before still count towards the dead-letter queue', async () => {
    const dataDir = await temporaryDirectory();
    for (let n = 0; n < 2; n += 1) {
      const server = await openServer({ dataDir, queues });
      if (n === 0) await server.send('letters', 'a');
      expect(bodies(await drain(server, 'letters'))).toEqual(['a']);
      await server.close();
    }
    const server = await openServer({ dataDir, queues });
    expect(await drain(server, 'letters')).toEqual([]);
    await server.close();
    expect(bodies(await drain(await openServer({ dataDir, queues }), 'lost'))).toEqual(['a']);
  });

  it('a FIFO group is in order', async () => {
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, queues });
    for (const body of ['1', '2', '3']) await before.send('ordered.fifo', body, { groupId: 'g', deduplicationId: body });
    await before.receive('ordered.fifo', { max: 2 });
    await before.close();
    const after = await openServer({ dataDir, queues });
    expect(bodies(await drain(after, 'ordered.fifo'))).toEqual(['1', '2', '3']);
  });

  it('a queue that is not defined this time keeps its messages for the next', async () => {
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, queues });
    await before.send('letters', 'a');
    await before.close();
    const without = await openServer({ dataDir });
    await expect(without.attributes('letters')).rejects.toMatchObject({ code: 'QueueDoesNotExist' });
    await without.close();
    expect(bodies(await drain(await openServer({ dataDir, queues }), 'letters'))).toEqual(['a']);
  });
});

describe('the journal', () => {
  it('forgets a torn last line and goes on behind the whole ones', async () => {
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, queues });
    await before.send('letters', 'a');
    await before.close();
    await appendFile(journalOf(dataDir), '{"type":"sent","queue":"letters","mess');
    const torn = await openServer({ dataDir, queues });
    await torn.send('letters', 'b');
    await torn.close();
    expect(bodies(await drain(await openServer({ dataDir, queues }), 'letters'))).toEqual(['a', 'b']);
  });

  it('that is damaged in the middle is refused, and left as it is', async () => {
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, queues });
    await before.send('letters', 'a');
    await before.close();
    const damaged = (await readFile(journalOf(dataDir), 'utf8')).replace('"type":"sent"', '"type":"sunt"');
    await writeFile(journalOf(dataDir), damaged);
    await expect(openServer({ dataDir, queues })).rejects.toThrow(JournalCorrupt);
    await expect(openServer({ dataDir, queues })).rejects.toThrow(/journal\.jsonl: line 4 /);
    expect(await readFile(journalOf(dataDir), 'utf8')).toBe(damaged);
  });

  it('shrinks while the server runs, and nothing is lost by it', async () => {
    const clock = new TestClock();
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, clock, queues });
    await before.send('letters', 'kept');
    await before.send('ordered.fifo', 'once', { groupId: 'g', deduplicationId: 'd' });
    const [first] = await before.receive('ordered.fifo');
    await before.delete('ordered.fifo', first?.receiptHandle ?? '');
    const [inFlight] = await before.receive('letters', { visibilityTimeoutSeconds: 60 });
    for (let n = 0; n < 20; n += 1) {
      await before.send('letters', 'x'.repeat(1_000_000));
      const [message] = await before.receive('letters');
      await before.delete('letters', message?.receiptHandle ?? '');
    }
    expect((await stat(journalOf(dataDir))).size).toBeLessThan(10_000_000);
    expect(await before.attributes('letters')).toEqual({ visible: 0, notVisible: 1, delayed: 0 });
    expect(inFlight?.body).toBe('kept');
    await before.close();
    const after = await openServer({ dataDir, clock, queues });
    expect(await drain(after, 'letters')).toMatchObject([{ body: 'kept', attributes: { ApproximateReceiveCount: '2' } }]);
    await after.send('ordered.fifo', 'twice', { groupId: 'g', deduplicationId: 'd' });
    const next = await after.send('ordered.fifo', 'next', { groupId: 'g', deduplicationId: 'e' });
    expect(await drain(after, 'ordered.fifo')).toMatchObject([{ body: 'next' }]);
    expect(BigInt(next.sequenceNumber ?? '') > BigInt(first?.attributes['SequenceNumber'] ?? '')).toBe(true);
  });

  it('is compacted at start where it is mostly history', async () => {
    const dataDir = await temporaryDirectory();
    const before = await openServer({ dataDir, queues });
    for (let n = 0; n < 400; n += 1) {
      await before.send('letters', 'x');
      const [message] = await before.receive('letters');
      await before.delete('letters', message?.receiptHandle ?? '');
    }
    await before.send('letters', 'kept');
    await before.close();
    const after = await openServer({ dataDir, queues });
    expect((await stat(journalOf(dataDir))).size).toBeLessThan(2_000);
    expect(bodies(await drain(after, 'letters'))).toEqual(['kept']);
  });

  it('comes first: what cannot be written is not in the queue', async () => {
    const server = await openServer({ queues });
    await server.close();
    await expect(server.send('letters', 'a')).rejects.toThrow('closed');
    expect(await server.attributes('letters')).toMatchObject({ visible: 0 });
  });

  it('holds every acknowledged message of a process killed in mid-work', async () => {
    const dataDir = await temporaryDirectory();
    const script = path.join(import.meta.dirname, 'support/sender-until-killed.ts');
    const sender = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    sender.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.length > 20_000) sender.kill('SIGKILL');
    });
    await once(sender, 'close');
    const acknowledged = output.split('\n').slice(0, -1);
    const found = new Set((await drain(await openServer({ dataDir, queues }), 'letters')).map((message) => message.messageId));
    expect(acknowledged.length).toBeGreaterThan(500);
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  });
});
