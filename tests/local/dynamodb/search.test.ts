import {
  BatchWriteCommand,
  DeleteCommand,
  paginateQuery,
  paginateScan,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const TableName = 'People';

async function fill({ documents }: Served, items: Record<string, unknown>[]): Promise<void> {
  for (let i = 0; i < items.length; i += 25) {
    await documents.send(
      new BatchWriteCommand({ RequestItems: { People: items.slice(i, i + 25).map((Item) => ({ PutRequest: { Item } })) } }),
    );
  }
}

const people = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, i) => ({
    pk: 'p',
    sk: String(i).padStart(3, '0'),
    town: i % 2 ? 'Oslo' : 'Rome',
    age: i - 5,
    name: `n${i}`,
    more: { deep: i },
  }));

/** Reads a query to its end, page by page. */
async function query({ documents }: Served, input: Partial<QueryCommandInput>): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateQuery({ client: documents }, { TableName, ...input })) all.push(...Items);
  return all;
}

const inTown = (IndexName: string, town = 'Oslo') => ({
  IndexName,
  KeyConditionExpression: 'town = :t',
  ExpressionAttributeValues: { ':t': town },
});
const ofPartition = { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'p' } };
const keys = (items: Record<string, unknown>[]): string[] => items.map((item) => String(item['sk']));

describe('Query', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['sk = :a', { ':a': '003' }, ['003']],
    ['sk < :a', { ':a': '002' }, ['000', '001']],
    ['sk <= :a', { ':a': '001' }, ['000', '001']],
    ['sk > :a', { ':a': '007' }, ['008', '009']],
    ['sk >= :a', { ':a': '008' }, ['008', '009']],
    ['sk BETWEEN :a AND :b', { ':a': '004', ':b': '006' }, ['004', '005', '006']],
    ['begins_with(sk, :a)', { ':a': '00' }, ['000', '001', '002', '003', '004', '005', '006', '007', '008', '009']],
  ])('%s', async (condition, values, expected) => {
    const served = await serve();
    await fill(served, [...people(10), { pk: 'q', sk: '003' }]);
    const input = { KeyConditionExpression: `pk = :p AND ${condition}`, ExpressionAttributeValues: { ':p': 'p', ...values } };
    expect(keys(await query(served, input))).toEqual(expected);
    expect(keys(await query(served, { ...input, ScanIndexForward: false, Limit: 2 }))).toEqual(expected.toReversed());
    expect(keys(await query(served, { ...input, Limit: 1 }))).toEqual(expected);
  });

  test('numbers are ordered as numbers', async () => {
    const served = await serve();
    const ages = ['-9e15', '-10.5', '-10', '-9', '-0.001', '0', '0.5', '1', '9', '10', '1000', '9e15'];
    await fill(served, ages.map((age, i) => ({ pk: 'p', sk: String(i), town: 'Oslo', age: Number(age) })).toReversed());
    expect((await query(served, inTown('townKeys'))).map((item) => item['age'])).toEqual(ages.map(Number));
  });

  test('Limit, LastEvaluatedKey and counts are before the filter', async () => {
    const served = await serve();
    await fill(served, people(10));
    const filtered = { ...ofPartition, FilterExpression: 'more.deep > :n', ExpressionAttributeValues: { ':p': 'p', ':n': 3 } };
    const page = await served.documents.send(new QueryCommand({ TableName, ...filtered, Limit: 6, ProjectionExpression: 'sk' }));
    expect(page).toMatchObject({
      Count: 2,
      ScannedCount: 6,
      Items: [{ sk: '004' }, { sk: '005' }],
      LastEvaluatedKey: { pk: 'p', sk: '005' },
    });
    const count = await served.documents.send(new QueryCommand({ TableName, ...filtered, Select: 'COUNT' }));
    expect(count).toMatchObject({ Count: 6, ScannedCount: 10 });
    expect(count.Items).toBeUndefined();
    expect(count.LastEvaluatedKey).toBeUndefined();
  });

  test('a page ends at 1 MB', async () => {
    const served = await serve();
    for (const one of people(5)) await served.documents.send(new PutCommand({ TableName, Item: { ...one, text: 'x'.repeat(300_000) } }));
    const page = await served.documents.send(new QueryCommand({ TableName, ...ofPartition }));
    expect(page.Items?.length).toBe(4);
    expect(page.LastEvaluatedKey).toEqual({ pk: 'p', sk: '003' });
    expect(keys(await query(served, ofPartition))).toHaveLength(5);
  });

  test('a reader sees the table as it stands when it asks, a page at a time', async () => {
    const served = await serve();
    await fill(served, people(10));
    const first = await served.documents.send(new QueryCommand({ TableName, ...ofPartition, Limit: 3 }));
    await served.documents.send(new DeleteCommand({ TableName, Key: { pk: 'p', sk: '002' } }));
    await served.documents.send(new DeleteCommand({ TableName, Key: { pk: 'p', sk: '003' } }));
    const next = await served.documents.send(
      new QueryCommand({ TableName, ...ofPartition, Limit: 3, ExclusiveStartKey: first.LastEvaluatedKey }),
    );
    expect(keys(next.Items ?? [])).toEqual(['004', '005', '006']);
  });
});

describe('global secondary indexes', () => {
  const ONE = { pk: 'p', sk: '001', town: 'Oslo', age: -4 };

  test.each([
    ['townKeys', ONE],
    ['townNames', { ...ONE, name: 'n1' }],
    ['townAll', { ...ONE, name: 'n1', more: { deep: 1 } }],
  ])('%s holds what it projects', async (IndexName, expected) => {
    const served = await serve();
    await fill(served, people(4));
    expect((await query(served, inTown(IndexName)))[0]).toEqual(expected);
    expect((await served.documents.send(new ScanCommand({ TableName, IndexName }))).Count).toBe(4);
  });

  test('are sparse, and follow every write', async () => {
    const served = await serve();
    const Key = { pk: 'p', sk: '1' };
    const found = async (town = 'Oslo') => (await query(served, inTown('townKeys', town))).length;
    await served.documents.send(new PutCommand({ TableName, Item: { ...Key, town: 'Oslo' } }));
    expect(await found()).toBe(0);
    await served.documents.send(
      new UpdateCommand({ TableName, Key, UpdateExpression: 'SET age = :a', ExpressionAttributeValues: { ':a': 1 } }),
    );
    expect(await found()).toBe(1);
    await served.documents.send(
      new UpdateCommand({ TableName, Key, UpdateExpression: 'SET town = :t', ExpressionAttributeValues: { ':t': 'Rome' } }),
    );
    expect([await found(), await found('Rome')]).toEqual([0, 1]);
    await served.documents.send(new UpdateCommand({ TableName, Key, UpdateExpression: 'REMOVE age' }));
    expect(await found('Rome')).toBe(0);
    await served.documents.send(new PutCommand({ TableName, Item: { ...Key, town: 'Oslo', age: 2 } }));
    await served.documents.send(new DeleteCommand({ TableName, Key }));
    expect(await found()).toBe(0);
  });

  test('items under one index key are all there, in pages forward and back', async () => {
    const served = await serve();
    // dynalite tells such items apart by six digits of a hash, which are the same for the first two.
    const partitions = ['p2268', 'p4764', 'p1', 'p2'];
    await fill(
      served,
      partitions.map((pk) => ({ pk, sk: 's', town: 'Oslo', age: 1 })),
    );
    const forward = (await query(served, { ...inTown('townKeys'), Limit: 1 })).map((item) => String(item['pk']));
    expect(forward.toSorted()).toEqual(partitions.toSorted());
    const back = (await query(served, { ...inTown('townKeys'), Limit: 1, ScanIndexForward: false })).map((item) => String(item['pk']));
    expect(back).toEqual(forward.toReversed());
    const scanned: string[] = [];
    for await (const { Items = [] } of paginateScan({ client: served.documents }, { TableName, IndexName: 'townKeys', Limit: 1 })) {
      scanned.push(...Items.map((item) => String(item['pk'])));
    }
    expect(scanned).toEqual(forward);
    await served.documents.send(new DeleteCommand({ TableName, Key: { pk: 'p4764', sk: 's' } }));
    expect(await query(served, inTown('townKeys'))).toHaveLength(3);
  });

  test.each<[string, Partial<QueryCommandInput>, RegExp]>([
    [
      'a consistent read',
      { ...inTown('townKeys'), ConsistentRead: true },
      /Consistent reads are not supported on global secondary indexes/,
    ],
    ['attributes that are not projected', { ...inTown('townKeys'), ProjectionExpression: 'pk, more' }, /does not project \[more\]/],
    [
      'all attributes of an index that has not all',
      { ...inTown('townNames'), Select: 'ALL_ATTRIBUTES' },
      /ALL_ATTRIBUTES is not supported/,
    ],
    ['an index that is not there', inTown('nowhere'), /does not have the specified index/],
    ['a filter on a key', { ...ofPartition, FilterExpression: 'sk = :p' }, /non-primary key/],
    ['no partition key', { KeyConditionExpression: 'sk = :p', ExpressionAttributeValues: { ':p': 'p' } }, /missed key schema element/],
    ['a start key of another partition', { ...ofPartition, ExclusiveStartKey: { pk: 'q', sk: '1' } }, /starting key/],
  ])('refuses %s', async (_, input, message) => {
    const { documents } = await serve();
    await expect(documents.send(new QueryCommand({ TableName, ...input }))).rejects.toThrow(message);
  });
});

describe('Scan', () => {
  test('reads all, in pages and in segments', async () => {
    const served = await serve();
    const items = Array.from({ length: 60 }, (_, i) => ({ pk: `p${i}`, sk: 's', n: i }));
    await fill(served, items);
    const scan = async (more: object): Promise<string[]> => {
      const found: string[] = [];
      for await (const { Items = [] } of paginateScan({ client: served.documents }, { TableName, ...more }))
        found.push(...Items.map((item) => String(item['pk'])));
      return found;
    };
    const all = items.map((item) => item.pk).toSorted();
    expect((await scan({ Limit: 7 })).toSorted()).toEqual(all);
    const segments = await Promise.all([0, 1, 2].map((Segment) => scan({ Segment, TotalSegments: 3 })));
    expect(segments.flat().toSorted()).toEqual(all);
    expect(segments.every((segment) => segment.length > 0)).toBe(true);
    expect((await scan({ FilterExpression: 'n < :n', ExpressionAttributeValues: { ':n': 5 } })).toSorted()).toEqual([
      'p0',
      'p1',
      'p2',
      'p3',
      'p4',
    ]);
  });
});
