import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

const transact = ({ documents }: Served, TransactItems: Items, ClientRequestToken?: string): Promise<unknown> =>
  documents.send(new TransactWriteCommand({ TransactItems, ...(ClientRequestToken ? { ClientRequestToken } : {}) }));

const put = (id: string, rest: Record<string, unknown> = {}): Items[number] => ({ Put: { TableName: 'Simple', Item: { id, ...rest } } });

const read = async ({ documents }: Served, id: string): Promise<unknown> =>
  (await documents.send(new GetCommand({ TableName: 'Simple', Key: { id } }))).Item;

async function reasonsOf(attempt: Promise<unknown>): Promise<CancellationReason[]> {
  const error: unknown = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TransactionCanceledException)) throw new Error(`Not cancelled: ${String(error)}`);
  return error.CancellationReasons ?? [];
}

describe('TransactWriteItems', () => {
  test('puts, updates, deletes and checks across tables, and indexes follow', async () => {
    const served = await serve();
    await served.documents.send(new PutCommand({ TableName: 'People', Item: { pk: 'a', sk: '1', town: 'Oslo', age: 1 } }));
    await transact(served, [put('gone'), put('guard', { open: true })]);
    await transact(served, [
      put('new', { v: 1 }),
      {
        Update: {
          TableName: 'People',
          Key: { pk: 'a', sk: '1' },
          UpdateExpression: 'SET town = :town, seen = list_append(if_not_exists(seen, :none), :x)',
          ExpressionAttributeValues: { ':town': 'Rome', ':none': [], ':x': ['x'] },
        },
      },
      { Delete: { TableName: 'Simple', Key: { id: 'gone' } } },
      {
        ConditionCheck: {
          TableName: 'Simple',
          Key: { id: 'guard' },
          ConditionExpression: '#open = :yes',
          ExpressionAttributeNames: { '#open': 'open' },
          ExpressionAttributeValues: { ':yes': true },
        },
      },
    ]);
    expect(await read(served, 'new')).toEqual({ id: 'new', v: 1 });
    expect(await read(served, 'gone')).toBeUndefined();
    const inTown = async (town: string) =>
      (
        await served.documents.send(
          new QueryCommand({
            TableName: 'People',
            IndexName: 'townAll',
            KeyConditionExpression: 'town = :t',
            ExpressionAttributeValues: { ':t': town },
          }),
        )
      ).Items;
    expect(await inTown('Rome')).toEqual([{ pk: 'a', sk: '1', town: 'Rome', age: 1, seen: ['x'] }]);
    expect(await inTown('Oslo')).toEqual([]);
  });

  test('one failed condition stops all; each action has its reason, with the item where it was asked for', async () => {
    const served = await serve();
    await transact(served, [put('there', { v: 1 })]);
    const condition = { ConditionExpression: 'attribute_not_exists(id)' };
    const reasons = await reasonsOf(
      transact(served, [
        put('other'),
        { Put: { TableName: 'Simple', Item: { id: 'there', v: 2 }, ...condition, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
        { Delete: { TableName: 'Simple', Key: { id: 'absent' }, ConditionExpression: 'v = :v', ExpressionAttributeValues: { ':v': 1 } } },
      ]),
    );
    expect(reasons.map((reason) => reason.Code)).toEqual(['None', 'ConditionalCheckFailed', 'ConditionalCheckFailed']);
    expect(reasons.map((reason) => reason.Item)).toEqual([undefined, { id: { S: 'there' }, v: { N: '1' } }, undefined]);
    expect(await read(served, 'other')).toBeUndefined();
    expect(await read(served, 'there')).toEqual({ id: 'there', v: 1 });
  });

  test('an update that cannot be made is a ValidationError among the reasons', async () => {
    const served = await serve();
    await transact(served, [put('text', { v: 'not a number' })]);
    const reasons = await reasonsOf(
      transact(served, [
        put('other'),
        { Update: { TableName: 'Simple', Key: { id: 'text' }, UpdateExpression: 'ADD v :one', ExpressionAttributeValues: { ':one': 1 } } },
      ]),
    );
    expect(reasons.map((reason) => reason.Code)).toEqual(['None', 'ValidationError']);
    expect(await read(served, 'other')).toBeUndefined();
  });

  test.each<[string, Items, RegExp]>([
    ['two actions on one item', [put('same'), { Delete: { TableName: 'Simple', Key: { id: 'same' } } }], /multiple operations on one item/],
    ['more than 100 actions', Array.from({ length: 101 }, (_, i) => put(`n${i}`)), /less than or equal to 100/],
    ['no action', [{}], /only contain one of/],
    ['more than 4 MB', Array.from({ length: 11 }, (_, i) => put(`n${i}`, { text: 'x'.repeat(390_000) })), /4 MB/],
    [
      'a check without a condition',
      [{ ConditionCheck: { TableName: 'Simple', Key: { id: 'a' }, ConditionExpression: undefined } }],
      /ConditionExpression/,
    ],
    ['an empty key', [put('')], /empty string/],
    ['a key of another shape', [{ Delete: { TableName: 'Simple', Key: { id: 'a', more: 'b' } } }], /does not match the schema/],
  ])('refuses %s and writes nothing', async (_, items, message) => {
    const served = await serve();
    await expect(transact(served, items)).rejects.toThrow(message);
    await expect(transact(served, items)).rejects.toMatchObject({ name: 'ValidationException' });
    expect(await read(served, 'n0')).toBeUndefined();
    expect(await read(served, 'same')).toBeUndefined();
  });

  test('refuses a table that does not exist', async () => {
    const served = await serve();
    await expect(transact(served, [put('a'), { Put: { TableName: 'Nowhere', Item: { id: 'a' } } }])).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await read(served, 'a')).toBeUndefined();
  });
});

describe('ClientRequestToken', () => {
  const bump: Items = [
    { Update: { TableName: 'Simple', Key: { id: 'n' }, UpdateExpression: 'ADD v :one', ExpressionAttributeValues: { ':one': 1 } } },
  ];

  test('a transaction sent again within ten minutes is done once, afterwards anew', async () => {
    let now = Date.UTC(2026, 0, 1);
    const served = await serve({ now: () => now });
    await transact(served, bump, 'token');
    now += 9 * 60_000;
    await transact(served, bump, 'token');
    expect(await read(served, 'n')).toEqual({ id: 'n', v: 1 });
    now += 2 * 60_000;
    await transact(served, bump, 'token');
    expect(await read(served, 'n')).toEqual({ id: 'n', v: 2 });
  });

  test('with other parameters it is refused', async () => {
    const served = await serve();
    await transact(served, bump, 'token');
    await expect(transact(served, [put('other')], 'token')).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' });
    expect(await read(served, 'other')).toBeUndefined();
  });

  test('a cancelled transaction is not remembered', async () => {
    const served = await serve();
    const conditional: Items = [{ Put: { TableName: 'Simple', Item: { id: 'b' }, ConditionExpression: 'attribute_not_exists(id)' } }];
    await transact(served, [put('b')]);
    await reasonsOf(transact(served, conditional, 'token'));
    await transact(served, [{ Delete: { TableName: 'Simple', Key: { id: 'b' } } }]);
    await transact(served, conditional, 'token');
    expect(await read(served, 'b')).toEqual({ id: 'b' });
  });
});
