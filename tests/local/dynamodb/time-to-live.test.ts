import { DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const TableName = 'People';
const NOW = Date.UTC(2026, 0, 1);
const SECONDS = NOW / 1000;
const FIVE_YEARS = 5 * 365 * 24 * 60 * 60;

const put = ({ documents }: Served, sk: string, expiresAt: unknown) =>
  documents.send(
    new PutCommand({ TableName, Item: { pk: 'p', sk, town: 'Oslo', age: 1, ...(expiresAt === undefined ? {} : { expiresAt }) } }),
  );

const keyed = (sk: string) => ({ TableName, Key: { pk: 'p', sk } });

async function left({ documents }: Served): Promise<unknown[]> {
  const { Items = [] } = await documents.send(new ScanCommand({ TableName }));
  return Items.map((item) => item['sk']);
}

test('an expired item can be read until it is swept, then it is gone, also from indexes', async () => {
  const served = await serve({ now: () => NOW });
  await put(served, 'expired', SECONDS - 1);
  await put(served, 'later', SECONDS + 1);
  await put(served, 'never', undefined);
  expect(await left(served)).toEqual(['expired', 'later', 'never']);
  expect(await served.server.sweep()).toBe(1);
  expect(await left(served)).toEqual(['later', 'never']);
  const query = { TableName, IndexName: 'townKeys', KeyConditionExpression: 'town = :t', ExpressionAttributeValues: { ':t': 'Oslo' } };
  expect((await served.documents.send(new QueryCommand(query))).Count).toBe(2);
  expect(await served.server.sweep()).toBe(0);
});

test('time moves on', async () => {
  let now = NOW;
  const served = await serve({ now: () => now });
  await put(served, 'short', SECONDS + 60);
  await put(served, 'fraction', SECONDS + 60.5);
  now += 60_000;
  expect(await served.server.sweep()).toBe(1);
  expect(await left(served)).toEqual(['fraction']);
  now += 1000;
  expect(await served.server.sweep()).toBe(1);
});

test('what is not a number, or lies over five years back, does not expire', async () => {
  const served = await serve({ now: () => NOW });
  await put(served, 'text', String(SECONDS - 1));
  await put(served, 'old', SECONDS - FIVE_YEARS - 1);
  await put(served, 'milliseconds', NOW);
  expect(await served.server.sweep()).toBe(0);
  expect(await left(served)).toEqual(['milliseconds', 'old', 'text']);
});

test('an item given more time, or none, stays', async () => {
  const served = await serve({ now: () => NOW });
  for (const sk of ['more', 'none']) await put(served, sk, SECONDS - 1);
  await served.documents.send(
    new UpdateCommand({ ...keyed('more'), UpdateExpression: 'SET expiresAt = :e', ExpressionAttributeValues: { ':e': SECONDS + 9 } }),
  );
  await served.documents.send(new UpdateCommand({ ...keyed('none'), UpdateExpression: 'REMOVE expiresAt' }));
  expect(await served.server.sweep()).toBe(0);
});

test('DescribeTimeToLive', async () => {
  const { client } = await serve();
  const describe = async (table: string) => (await client.send(new DescribeTimeToLiveCommand({ TableName: table }))).TimeToLiveDescription;
  expect(await describe('People')).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
  expect(await describe('Simple')).toEqual({ TimeToLiveStatus: 'DISABLED' });
});
