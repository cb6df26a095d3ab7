import { ConditionalCheckFailedException, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  TransactGetCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

const TableName = 'Simple';
const keyed = (id: string) => ({ TableName, Key: { id } });

describe('GetItem and PutItem', () => {
  test('every type of value comes back as it was put', async () => {
    const { client } = await serve();
    const item: Record<string, AttributeValue> = {
      id: { S: 'all' },
      empty: { S: '' },
      precise: { N: '1234567890123456789012345678.0123456789' },
      huge: { N: '-9.9e125' },
      binary: { B: new Uint8Array([0, 255, 10]) },
      no: { BOOL: false },
      nothing: { NULL: true },
      words: { SS: ['é', 'b'] },
      numbers: { NS: ['1', '-2.5'] },
      binaries: { BS: [new Uint8Array([1]), new Uint8Array([2])] },
      nested: { M: { list: { L: [{ M: {} }, { L: [] }, { S: '日本' }] } } },
    };
    await client.send(new PutItemCommand({ TableName, Item: item }));
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: 'all' } } }));
    expect({ ...Item, huge: { N: String(Number(Item?.['huge']?.N)) } }).toEqual({ ...item, huge: { N: '-9.9e+125' } });
  });

  test('a projection gives parts; what is absent gives no Item', async () => {
    const { documents } = await serve();
    await documents.send(new PutCommand({ TableName, Item: { id: 'a', m: { x: 1, y: 2 }, l: [1, 2, 3], status: 'ok', rest: true } }));
    const asked = { ProjectionExpression: 'm.x, l[1], #s', ExpressionAttributeNames: { '#s': 'status' } };
    expect((await documents.send(new GetCommand({ ...keyed('a'), ...asked }))).Item).toEqual({ m: { x: 1 }, l: [2], status: 'ok' });
    expect((await documents.send(new GetCommand(keyed('absent')))).Item).toBeUndefined();
  });

  test.each<[string, Record<string, AttributeValue>, RegExp]>([
    ['no key', { other: { S: 'x' } }, /Missing the key id/],
    ['a key of another type', { id: { N: '1' } }, /Type mismatch for key/],
    ['an empty key', { id: { S: '' } }, /empty string/],
    ['a key over 2048 bytes', { id: { S: 'é'.repeat(1025) } }, /2048/],
    ['over 400 KB in UTF-8', { id: { S: 'a' }, text: { S: 'é'.repeat(205_000) } }, /Item size has exceeded/],
    ['an empty set', { id: { S: 'a' }, s: { SS: [] } }, /may not be empty/],
    ['a number of 39 digits', { id: { S: 'a' }, n: { N: '1'.repeat(39) } }, /38 significant digits/],
    ['a number too large', { id: { S: 'a' }, n: { N: '1e126' } }, /overflow/],
  ])('an item with %s is refused', async (_, Item, message) => {
    const { client } = await serve();
    await expect(client.send(new PutItemCommand({ TableName, Item }))).rejects.toThrow(message);
  });

  test('an item of just under 400 KB is taken', async () => {
    const { documents } = await serve();
    const text = 'é'.repeat(204_790);
    await documents.send(new PutCommand({ TableName, Item: { id: 'a', text } }));
    expect((await documents.send(new GetCommand(keyed('a')))).Item?.['text']).toBe(text);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['empty', { town: '' }, /IndexKey: town/],
    ['of another type', { town: 5 }, /Type mismatch for Index Key town/],
    ['over 2048 bytes', { town: 'x'.repeat(2049) }, /2048/],
  ])('an index key that is %s is refused, put or set', async (_, keys, message) => {
    const { documents } = await serve();
    const Key = { pk: 'p', sk: 's' };
    await expect(documents.send(new PutCommand({ TableName: 'People', Item: { ...Key, ...keys } }))).rejects.toThrow(message);
    const update = { TableName: 'People', Key, UpdateExpression: 'SET town = :town', ExpressionAttributeValues: { ':town': keys['town'] } };
    await expect(documents.send(new UpdateCommand(update))).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('conditions of single writes', () => {
  const failing = { ConditionExpression: 'v = :v', ExpressionAttributeValues: { ':v': 2 } };
  const writes = {
    PutItem: (more: object) => new PutCommand({ TableName, Item: { id: 'a', v: 3 }, ...failing, ...more }),
    UpdateItem: (more: object) => new UpdateCommand({ ...keyed('a'), UpdateExpression: 'SET v = :v', ...failing, ...more }),
    DeleteItem: (more: object) => new DeleteCommand({ ...keyed('a'), ...failing, ...more }),
  };

  test.each(['PutItem', 'UpdateItem', 'DeleteItem'] as const)(
    '%s that fails changes nothing and shows the item if asked to',
    async (operation) => {
      const { documents } = await serve();
      await documents.send(new PutCommand({ TableName, Item: { id: 'a', v: 1 } }));
      const attempt = async (more: object): Promise<unknown> => {
        const command = writes[operation](more);
        const sent: Promise<unknown> =
          command instanceof PutCommand
            ? documents.send(command)
            : command instanceof UpdateCommand
              ? documents.send(command)
              : documents.send(command);
        return sent.catch((error: unknown) => error);
      };
      const plain = await attempt({});
      expect(plain).toBeInstanceOf(ConditionalCheckFailedException);
      expect(plain).toHaveProperty('Item', undefined);
      expect(await attempt({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })).toMatchObject({
        name: 'ConditionalCheckFailedException',
        Item: { id: { S: 'a' }, v: { N: '1' } },
      });
      expect(await attempt({ ReturnValuesOnConditionCheckFailure: 'ALL_NEW' })).toMatchObject({ name: 'ValidationException' });
      expect((await documents.send(new GetCommand(keyed('a')))).Item).toEqual({ id: 'a', v: 1 });
    },
  );
});

test('ReturnValues gives what was and what is', async () => {
  const { documents } = await serve();
  await documents.send(new PutCommand({ TableName, Item: { id: 'a', v: 1, w: 1 } }));
  const update = { ...keyed('a'), UpdateExpression: 'ADD v :one', ExpressionAttributeValues: { ':one': 1 } };
  const returned = async (ReturnValues: 'ALL_OLD' | 'ALL_NEW' | 'UPDATED_OLD' | 'UPDATED_NEW') =>
    (await documents.send(new UpdateCommand({ ...update, ReturnValues }))).Attributes;
  expect(await returned('ALL_OLD')).toEqual({ id: 'a', v: 1, w: 1 });
  expect(await returned('ALL_NEW')).toEqual({ id: 'a', v: 3, w: 1 });
  expect(await returned('UPDATED_OLD')).toEqual({ v: 3 });
  expect(await returned('UPDATED_NEW')).toEqual({ v: 5 });
  expect((await documents.send(new PutCommand({ TableName, Item: { id: 'a' }, ReturnValues: 'ALL_OLD' }))).Attributes).toEqual({
    id: 'a',
    v: 5,
    w: 1,
  });
  expect((await documents.send(new DeleteCommand({ ...keyed('a'), ReturnValues: 'ALL_OLD' }))).Attributes).toEqual({ id: 'a' });
  expect((await documents.send(new DeleteCommand({ ...keyed('a'), ReturnValues: 'ALL_OLD' }))).Attributes).toBeUndefined();
});

describe('batches', () => {
  test('write and read in several tables', async () => {
    const { documents } = await serve();
    const person = { pk: 'p', sk: '1', town: 'Oslo', age: 3 };
    await documents.send(new PutCommand({ TableName, Item: { id: 'gone' } }));
    const RequestItems = {
      Simple: [{ PutRequest: { Item: { id: 'a', v: 1 } } }, { DeleteRequest: { Key: { id: 'gone' } } }],
      People: [{ PutRequest: { Item: person } }],
    };
    expect((await documents.send(new BatchWriteCommand({ RequestItems }))).UnprocessedItems).toEqual({});
    const { Responses, UnprocessedKeys } = await documents.send(
      new BatchGetCommand({
        RequestItems: {
          Simple: { Keys: [{ id: 'a' }, { id: 'gone' }] },
          People: { Keys: [{ pk: 'p', sk: '1' }], ProjectionExpression: 'town' },
        },
      }),
    );
    expect(Responses).toEqual({ Simple: [{ id: 'a', v: 1 }], People: [{ town: 'Oslo' }] });
    expect(UnprocessedKeys).toEqual({});
  });

  test('keys beyond 16 MB come back with how to read them, until all are read', async () => {
    const { documents } = await serve();
    const ids = Array.from({ length: 45 }, (_, i) => `big ${i}`);
    for (const id of ids) await documents.send(new PutCommand({ TableName, Item: { id, text: 'x'.repeat(390_000) } }));
    const first = await documents.send(
      new BatchGetCommand({
        RequestItems: { Simple: { Keys: ids.map((id) => ({ id })), ProjectionExpression: 'id', ConsistentRead: true } },
      }),
    );
    const left = first.UnprocessedKeys?.['Simple'];
    expect(left).toMatchObject({ ProjectionExpression: 'id', ConsistentRead: true });
    const second = await documents.send(new BatchGetCommand({ RequestItems: first.UnprocessedKeys }));
    const read = [...(first.Responses?.['Simple'] ?? []), ...(second.Responses?.['Simple'] ?? [])].map((item) => String(item['id']));
    expect(read.toSorted()).toEqual(ids.toSorted());
    expect(left?.Keys?.length).toBeGreaterThan(0);
  });

  test.each([
    [
      'more than 25 writes',
      new BatchWriteCommand({
        RequestItems: { Simple: Array.from({ length: 26 }, (_, i) => ({ PutRequest: { Item: { id: `n${i}` } } })) },
      }),
    ],
    [
      'two writes of one item',
      new BatchWriteCommand({
        RequestItems: { Simple: [{ PutRequest: { Item: { id: 'n0' } } }, { DeleteRequest: { Key: { id: 'n0' } } }] },
      }),
    ],
    [
      'an item too large',
      new BatchWriteCommand({
        RequestItems: {
          Simple: [{ PutRequest: { Item: { id: 'n0' } } }, { PutRequest: { Item: { id: 'b', text: 'x'.repeat(410_000) } } }],
        },
      }),
    ],
  ])('%s: all is refused', async (_, command) => {
    const { documents } = await serve();
    await expect(documents.send(command)).rejects.toMatchObject({ name: 'ValidationException' });
    expect((await documents.send(new GetCommand(keyed('n0')))).Item).toBeUndefined();
  });
});

test('TransactGetItems reads parts of items from several tables, in order', async () => {
  const { documents } = await serve();
  await documents.send(new PutCommand({ TableName, Item: { id: 'a', v: 1, w: 2 } }));
  await documents.send(new PutCommand({ TableName: 'People', Item: { pk: 'p', sk: '1', age: 3 } }));
  const TransactItems = [
    { Get: { TableName: 'People', Key: { pk: 'p', sk: '1' } } },
    { Get: keyed('absent') },
    { Get: { ...keyed('a'), ProjectionExpression: 'v' } },
  ];
  expect((await documents.send(new TransactGetCommand({ TransactItems }))).Responses).toEqual([
    { Item: { pk: 'p', sk: '1', age: 3 } },
    {},
    { Item: { v: 1 } },
  ]);
  await expect(
    documents.send(new TransactGetCommand({ TransactItems: [{ Get: { TableName: 'Nowhere', Key: { id: 'a' } } }] })),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a plain client with default settings works too', async () => {
  const { endpoint } = await serve();
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  await client.send(new PutItemCommand({ TableName, Item: { id: { S: 'x' } }, ReturnConsumedCapacity: 'TOTAL' }));
  const { ConsumedCapacity, Item } = await client.send(
    new GetItemCommand({ TableName, Key: { id: { S: 'x' } }, ConsistentRead: true, ReturnConsumedCapacity: 'TOTAL' }),
  );
  client.destroy();
  expect(Item).toEqual({ id: { S: 'x' } });
  expect(ConsumedCapacity).toMatchObject({ TableName, CapacityUnits: 1 });
});
