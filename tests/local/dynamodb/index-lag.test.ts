import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const TableName = 'People';
const START = Date.UTC(2026, 0, 1);

const put = (sk: string, town: string) => new PutCommand({ TableName, Item: { pk: 'p', sk, town, age: 1 } });

async function inTown({ documents }: Served, town: string): Promise<string[]> {
  const query = { TableName, IndexName: 'townKeys', KeyConditionExpression: 'town = :t', ExpressionAttributeValues: { ':t': town } };
  const { Items = [] } = await documents.send(new QueryCommand(query));
  return Items.map((item) => String(item['sk'])).toSorted();
}

/** What the index shows of ten items, moment by moment, after all were put at once. */
async function appearances(seed: number): Promise<string[][]> {
  let now = START;
  const served = await serve({ now: () => now, indexLag: { seed, maxMilliseconds: 1000 } });
  for (let i = 0; i < 10; i++) await served.documents.send(put(String(i), 'Oslo'));
  const seen: string[][] = [];
  for (; now <= START + 1000; now += 100) seen.push(await inTown(served, 'Oslo'));
  return seen;
}

test('an index sees writes one by one, after a while drawn from the seed; the table sees them at once', async () => {
  const seen = await appearances(7);
  expect(seen[0]).toEqual([]);
  expect(seen.at(-1)).toHaveLength(10);
  expect(new Set(seen.map((items) => items.length)).size).toBeGreaterThan(3);
  expect(await appearances(7)).toEqual(seen);
  expect(await appearances(8)).not.toEqual(seen);
});

test('what was changed or removed may still be shown for a while', async () => {
  let now = START;
  const served = await serve({ now: () => now, indexLag: { seed: 1, maxMilliseconds: 1000 } });
  await served.documents.send(put('moved', 'Oslo'));
  await served.documents.send(put('gone', 'Oslo'));
  now += 1000;
  expect(await inTown(served, 'Oslo')).toEqual(['gone', 'moved']);
  await served.documents.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: { pk: 'p', sk: 'moved', town: 'Rome', age: 1 } } },
        { Delete: { TableName, Key: { pk: 'p', sk: 'gone' } } },
      ],
    }),
  );
  expect(await inTown(served, 'Oslo')).toEqual(['gone', 'moved']);
  expect((await served.documents.send(new GetCommand({ TableName, Key: { pk: 'p', sk: 'gone' } }))).Item).toBeUndefined();
  now += 1000;
  expect(await inTown(served, 'Oslo')).toEqual([]);
  expect(await inTown(served, 'Rome')).toEqual(['moved']);
});

test('in the end an index shows exactly what the table holds, whatever was written when', async () => {
  const write = fc.record({
    sk: fc.constantFrom('1', '2', '3'),
    town: fc.constantFrom('Oslo', 'Rome', null),
    wait: fc.nat({ max: 400 }),
    look: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), fc.integer(), async (writes, seed) => {
      let now = START;
      const served = await serve({ now: () => now, indexLag: { seed, maxMilliseconds: 1000 } });
      const towns = new Map<string, string | null>();
      for (const { sk, town, wait, look } of writes) {
        towns.set(sk, town);
        await (town === null
          ? served.documents.send(new DeleteCommand({ TableName, Key: { pk: 'p', sk } }))
          : served.documents.send(put(sk, town)));
        now += wait;
        if (look) await inTown(served, 'Oslo');
      }
      now += 1000;
      for (const town of ['Oslo', 'Rome']) {
        const expected = [...towns].filter(([, where]) => where === town).map(([sk]) => sk);
        expect(await inTown(served, town)).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 40 },
  );
});

test('what an index had not seen is not lost with the process', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dynamodb-lag-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const options = { dataDir, now: () => START, indexLag: { seed: 1, maxMilliseconds: 1000 } };
  const first = await serve(options);
  await first.documents.send(put('1', 'Oslo'));
  await first.documents.send(put('1', 'Rome'));
  expect([await inTown(first, 'Oslo'), await inTown(first, 'Rome')]).toEqual([[], []]);
  await first.stop();
  const second = await serve(options);
  expect([await inTown(second, 'Oslo'), await inTown(second, 'Rome')]).toEqual([[], ['1']]);
});
