import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Clock } from '../../../local/clock.ts';
import { QueueMapping } from '../../../local/events/queue-mapping.ts';
import type { QueueMappingDefinition } from '../../../local/events/queue-mapping.ts';
import type { InvocationResult } from '../../../local/functions/invocation-result.ts';
import { SqsServer } from '../../../local/sqs/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { eventually } from '../../support/eventually.ts';

interface Record {
  readonly messageId: string;
  readonly body: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
}
type Handle = (records: readonly Record[]) => Promise<unknown>;

const QUEUE = 'Intake';
const ARN = `arn:aws:sqs:us-east-1:000000000000:${QUEUE}`;

async function queueOf(definition: { name?: string; fifo?: boolean } = {}): Promise<{ sqs: SqsServer; clock: Clock }> {
  const clock = new Clock();
  const sqs = new SqsServer({
    dataDir: await temporaryFolder(),
    region: 'us-east-1',
    accountId: '000000000000',
    queueUrl: (name) => name,
    now: clock.now,
  });
  await sqs.defineQueue({ name: QUEUE, visibilityTimeoutSeconds: 360, ...definition });
  onTestFinished(() => sqs.close());
  return { sqs, clock };
}

/** Maps the queue to a function that does this; what it throws is the function's error. */
function map(sqs: SqsServer, handle: Handle, definition: Partial<QueueMappingDefinition> = {}): QueueMapping {
  const mapping = new QueueMapping({
    definition: { queue: { name: QUEUE, arn: ARN }, batchSize: 10, windowSeconds: 0, reportsFailures: true, ...definition },
    reader: sqs,
    region: 'us-east-1',
    invoke: async (event): Promise<InvocationResult> => {
      try {
        const { Records }: { Records?: Record[] } = event;
        return { ok: true, requestId: 'r', payload: JSON.stringify((await handle(Records ?? [])) ?? null) };
      } catch {
        return { ok: false, requestId: 'r', error: { errorType: 'Error', errorMessage: '' } };
      }
    },
  });
  onTestFinished(() => mapping.stop());
  return mapping;
}

const bodies = (records: readonly Record[]): string[] => records.map(({ body }) => body);
const left = async (sqs: SqsServer, queue = QUEUE) => {
  const { visible, notVisible } = await sqs.attributes(queue);
  return { visible, notVisible };
};
const send = async (sqs: SqsServer, ...texts: string[]): Promise<void> => {
  for (const text of texts) await sqs.send(QUEUE, text);
};

describe('a batch', () => {
  it('is Lambda’s event, and deleted when the function is done', async () => {
    const { sqs } = await queueOf();
    const seen: unknown[] = [];
    await send(sqs, 'one');
    map(sqs, async (records) => void seen.push(...records));
    await eventually(async () => expect(await left(sqs)).toEqual({ visible: 0, notVisible: 0 }));
    expect(seen).toEqual([
      {
        messageId: expect.any(String),
        receiptHandle: expect.any(String),
        body: 'one',
        attributes: expect.objectContaining({ ApproximateReceiveCount: '1', SentTimestamp: expect.any(String) }),
        messageAttributes: {},
        md5OfBody: 'f97c5d29941bfb1b2fdab0874906ab82',
        eventSource: 'aws:sqs',
        eventSourceARN: ARN,
        awsRegion: 'us-east-1',
      },
    ]);
  });

  it('is no larger than the mapping allows', async () => {
    const { sqs } = await queueOf();
    const sizes: number[] = [];
    await send(sqs, 'a', 'b', 'c', 'd', 'e');
    map(sqs, async (records) => void sizes.push(records.length), { batchSize: 2 });
    await eventually(() => expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
  });

  it('comes at once when a message does', async () => {
    const { sqs } = await queueOf();
    const seen: string[] = [];
    map(sqs, async (records) => void seen.push(...bodies(records)));
    await send(sqs, 'later');
    await eventually(() => expect(seen).toEqual(['later']));
  });

  it('gathers while its window is open, until it is full', async () => {
    const { sqs } = await queueOf();
    const batches: string[][] = [];
    map(sqs, async (records) => void batches.push(bodies(records)), { batchSize: 3, windowSeconds: 20 });
    for (const text of ['a', 'b', 'c']) {
      await send(sqs, text);
      await eventually(async () => expect((await left(sqs)).visible).toBe(0));
    }
    await eventually(() => expect(batches).toEqual([['a', 'b', 'c']]));
  });
});

describe('what fails', () => {
  it('stays hidden until its visibility ends, then comes again', async () => {
    const { sqs, clock } = await queueOf();
    const seen: string[] = [];
    await send(sqs, 'one');
    const mapping = map(sqs, async ([record]) => {
      seen.push(record?.attributes.ApproximateReceiveCount ?? '');
      if (seen.length === 1) throw new Error('once');
    });
    await eventually(() => expect(seen).toEqual(['1']));
    await eventually(() => expect(mapping.busy).toBe(false));
    expect(await left(sqs)).toEqual({ visible: 0, notVisible: 1 });
    clock.advance(360_001);
    mapping.lookAgain();
    await eventually(async () => expect(await left(sqs)).toEqual({ visible: 0, notVisible: 0 }));
    expect(seen).toEqual(['1', '2']);
  });

  it('may be a part of a batch: only that stays', async () => {
    const { sqs } = await queueOf();
    const seen: string[] = [];
    await send(sqs, 'good', 'bad', 'fine');
    map(sqs, async (records) => {
      seen.push(...bodies(records));
      return { batchItemFailures: records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await eventually(async () => expect(await left(sqs)).toEqual({ visible: 0, notVisible: 1 }));
    expect(seen.toSorted()).toEqual(['bad', 'fine', 'good']);
  });
});

describe('several batches', () => {
  it('are worked on at a time, up to the mapping’s limit', async () => {
    const { sqs } = await queueOf();
    let working = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    await send(sqs, 'a', 'b', 'c', 'd', 'e', 'f');
    map(
      sqs,
      async () => {
        most = Math.max(most, ++working);
        await new Promise<void>((resolve) => waiting.push(resolve));
        working -= 1;
      },
      { batchSize: 1, maxConcurrency: 2 },
    );
    for (let finished = 0; finished < 6; finished++) {
      await eventually(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.shift()?.();
    }
    await eventually(async () => expect(await left(sqs)).toEqual({ visible: 0, notVisible: 0 }));
    expect(most).toBe(2);
  });

  it('of a FIFO queue keep the order within a group', async () => {
    const { sqs } = await queueOf({ name: `${QUEUE}.fifo`, fifo: true });
    const seen: string[] = [];
    for (const [index, groupId] of ['x', 'y', 'x', 'y', 'x', 'y'].entries()) {
      await sqs.send(`${QUEUE}.fifo`, `${groupId}${index}`, { groupId, deduplicationId: String(index) });
    }
    map(
      sqs,
      async (records) => {
        seen.push(...bodies(records));
        await Promise.resolve();
      },
      { batchSize: 1, queue: { name: `${QUEUE}.fifo`, arn: `${ARN}.fifo` } },
    );
    await eventually(() => expect(seen).toHaveLength(6));
    expect(seen.filter((body) => body.startsWith('x'))).toEqual(['x0', 'x2', 'x4']);
    expect(seen.filter((body) => body.startsWith('y'))).toEqual(['y1', 'y3', 'y5']);
  });
});

describe('stopping', () => {
  it('waits for what is at work, and takes nothing more', async () => {
    const { sqs } = await queueOf();
    let finish: (() => void) | undefined;
    await send(sqs, 'one');
    const mapping = map(sqs, () => new Promise<void>((resolve) => (finish = resolve)), { batchSize: 1 });
    await eventually(() => expect(finish).toBeDefined());
    const stopped = mapping.stop();
    await send(sqs, 'two');
    finish?.();
    await stopped;
    expect(await left(sqs)).toEqual({ visible: 1, notVisible: 0 });
  });

  it('ends a wait for messages at once', async () => {
    const { sqs } = await queueOf();
    await expect(map(sqs, async () => undefined).stop()).resolves.toBeUndefined();
  });
});

it('goes on where the queue cannot be read for a while', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { sqs } = await queueOf();
  const seen: string[] = [];
  vi.spyOn(sqs, 'receive').mockRejectedValueOnce(new Error('not now'));
  await send(sqs, 'one');
  map(sqs, async (records) => void seen.push(...bodies(records)));
  await eventually(() => expect(seen).toEqual(['one']));
});
