import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DynamoDbServer, StoreUnavailable, TableKeysChanged } from '../../../local/dynamodb/server.ts';
import { serve } from './serve.ts';
import { SIMPLE, TABLE } from './tables.ts';

async function dataDirectory(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dynamodb-tables-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

const ITEM = { pk: 'p', sk: '1', town: 'Oslo', age: 1, expiresAt: 1_000_000 };
const byTown = {
  TableName: 'People',
  IndexName: 'townKeys',
  KeyConditionExpression: 'town = :t',
  ExpressionAttributeValues: { ':t': 'Oslo' },
};

describe('defineTable', () => {
  test('items and indexes are there again after a restart', async () => {
    const dataDir = await dataDirectory();
    const first = await serve({ dataDir });
    await first.documents.send(new PutCommand({ TableName: 'People', Item: ITEM }));
    await first.stop();
    const second = await serve({ dataDir });
    expect((await second.documents.send(new GetCommand({ TableName: 'People', Key: { pk: 'p', sk: '1' } }))).Item).toEqual(ITEM);
    expect((await second.documents.send(new QueryCommand(byTown))).Count).toBe(1);
    expect(await second.server.sweep()).toBe(0);
  });

  test('again with another index or expiry: what is there is brought along', async () => {
    const dataDir = await dataDirectory();
    const bare = {
      ...TABLE,
      attributeDefinitions: TABLE.attributeDefinitions.slice(0, 2),
      globalSecondaryIndexes: [],
      timeToLiveAttribute: undefined,
    };
    const first = await serve({ dataDir }, [bare]);
    await first.documents.send(new PutCommand({ TableName: 'People', Item: ITEM }));
    expect(await first.server.sweep()).toBe(0);
    const described = async ({ client }: typeof first) => (await client.send(new DescribeTableCommand({ TableName: 'People' }))).Table;
    const before = await described(first);
    await first.stop();

    const second = await serve({ dataDir, now: () => 1_000_001_000 });
    expect((await described(second))?.TableId).toBe(before?.TableId);
    expect((await second.documents.send(new QueryCommand(byTown))).Count).toBe(1);
    await second.server.defineTable(TABLE);
    expect((await second.documents.send(new QueryCommand(byTown))).Count).toBe(1);
    expect(await second.server.sweep()).toBe(1);
  });

  test('with other keys is refused, and the items stay', async () => {
    const { server, documents } = await serve();
    await documents.send(new PutCommand({ TableName: 'Simple', Item: { id: 'a' } }));
    const other = {
      ...SIMPLE,
      keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      attributeDefinitions: [{ AttributeName: 'id', AttributeType: 'N' }],
    };
    await expect(server.defineTable(other)).rejects.toThrow(TableKeysChanged);
    expect((await documents.send(new ScanCommand({ TableName: 'Simple' }))).Count).toBe(1);
  });

  test('one data directory, one process', async () => {
    const dataDir = await dataDirectory();
    await serve({ dataDir });
    const second = new DynamoDbServer({ dataDir });
    await expect(second.defineTable(TABLE)).rejects.toThrow(StoreUnavailable);
    await second.close();
  });
});

test('DescribeTable gives what the template gave', async () => {
  const { client } = await serve();
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'People' }));
  expect(Table).toMatchObject({
    TableStatus: 'ACTIVE',
    TableArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/People',
    KeySchema: TABLE.keySchema,
    AttributeDefinitions: TABLE.attributeDefinitions,
    GlobalSecondaryIndexes: TABLE.globalSecondaryIndexes.map((index) => ({ ...index, IndexStatus: 'ACTIVE' })),
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  });
  await expect(client.send(new DescribeTableCommand({ TableName: 'Nowhere' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

test('ListTables by name, in pages', async () => {
  const { client } = await serve();
  expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual(['People', 'Simple']);
  const first = await client.send(new ListTablesCommand({ Limit: 1 }));
  expect(first).toMatchObject({ TableNames: ['People'], LastEvaluatedTableName: 'People' });
  const second = await client.send(new ListTablesCommand({ Limit: 1, ExclusiveStartTableName: 'People' }));
  expect(second.TableNames).toEqual(['Simple']);
  expect(second.LastEvaluatedTableName).toBeUndefined();
});

describe('CreateTable and DeleteTable', () => {
  const request: CreateTableCommandInput = {
    TableName: 'Made',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  };

  test('a table that is deleted and made again is empty', async () => {
    const { client, documents } = await serve();
    const create = async () => {
      expect((await client.send(new CreateTableCommand(request))).TableDescription?.TableStatus).toBe('CREATING');
      await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: 'Made' });
    };
    await create();
    await expect(client.send(new CreateTableCommand(request))).rejects.toMatchObject({ name: 'ResourceInUseException' });
    await documents.send(new PutCommand({ TableName: 'Made', Item: { id: 'a' } }));
    await client.send(new DeleteTableCommand({ TableName: 'Made' }));
    await expect(documents.send(new GetCommand({ TableName: 'Made', Key: { id: 'a' } }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await create();
    expect((await documents.send(new ScanCommand({ TableName: 'Made' }))).Count).toBe(0);
  });

  test('a wrong definition is refused', async () => {
    const { client, server } = await serve();
    await expect(client.send(new CreateTableCommand({ ...request, AttributeDefinitions: [] }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(server.defineTable({ ...SIMPLE, name: 'x' })).rejects.toThrow(/at least 3 characters/);
  });
});
