import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

/*
 * Each condition and update is tried both in a request of its own and in a transaction.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html
 */

type Values = Record<string, AttributeValue>;

const TableName = 'Simple';
const Key = { id: { S: 'x' } };
const bytes = (...values: number[]): AttributeValue => ({ B: new Uint8Array(values) });

const ITEM: Values = {
  ...Key,
  word: { S: 'lighthouse' },
  accented: { S: 'é' },
  n: { N: '9007199254740993' },
  third: { N: '0.33333333333333333333333333333333333333' },
  bin: bytes(0xff, 0xfe, 0x01),
  yes: { BOOL: true },
  nothing: { NULL: true },
  words: { SS: ['a', 'b', 'c'] },
  numbers: { NS: ['1', '2.5'] },
  seq: { L: [{ N: '1' }, { S: 'two' }, { M: { deep: { L: [{ N: '3' }] } } }] },
  nest: { M: { a: { N: '1' }, b: { SS: ['x', 'y'] } } },
  size: { S: 'reserved' },
};

const CONDITIONS: [string, Values, boolean][] = [
  ['attribute_exists(word)', {}, true],
  ['attribute_exists(absent)', {}, false],
  ['attribute_not_exists(seq[7])', {}, true],
  ['attribute_exists(seq[2].deep[0])', {}, true],
  ['attribute_type(nothing, :t)', { ':t': { S: 'NULL' } }, true],
  ['begins_with(word, :p)', { ':p': { S: 'light' } }, true],
  ['begins_with(word, :p)', { ':p': { S: 'house' } }, false],
  ['contains(word, :p)', { ':p': { S: 'house' } }, true],
  ['contains(words, :p)', { ':p': { S: 'b' } }, true],
  ['contains(words, :p)', { ':p': { S: 'd' } }, false],
  ['contains(numbers, :p)', { ':p': { N: '2.50' } }, true],
  ['contains(seq, :p)', { ':p': { S: 'two' } }, true],
  ['contains(seq, :p)', { ':p': { M: { deep: { L: [{ N: '3.0' }] } } } }, true],
  ['size(word) = :n', { ':n': { N: '10' } }, true],
  ['size(bin) = :n', { ':n': { N: '3' } }, true],
  ['size(words) > :n', { ':n': { N: '3' } }, false],
  ['size(nest) = :n AND size(seq) = :m', { ':n': { N: '2' }, ':m': { N: '3' } }, true],
  ['n = :n', { ':n': { N: '9007199254740993' } }, true],
  ['n = :n', { ':n': { N: '9007199254740992' } }, false],
  ['n > :n', { ':n': { N: '9007199254740992' } }, true],
  ['third < :n', { ':n': { N: '0.33333333333333333333333333333333333334' } }, true],
  ['n BETWEEN :low AND :high', { ':low': { N: '1' }, ':high': { N: '1e16' } }, true],
  ['word BETWEEN :low AND :high', { ':low': { S: 'm' }, ':high': { S: 'z' } }, false],
  ['word IN (:a, :b)', { ':a': { S: 'sea' }, ':b': { S: 'lighthouse' } }, true],
  ['nest IN (:a)', { ':a': { M: { a: { N: '1' }, b: { SS: ['x', 'y'] } } } }, true],
  ['nest = :m', { ':m': { M: { b: { SS: ['y', 'x'] }, a: { N: '1.0' } } } }, true],
  ['nest <> :m', { ':m': { M: { a: { N: '1' } } } }, true],
  ['seq = :l', { ':l': { L: [{ N: '1' }, { S: 'two' }, { M: { deep: { L: [{ N: '3' }] } } }] } }, true],
  ['seq[2] = :l', { ':l': { M: { deep: { L: [{ N: '4' }] } } } }, false],
  ['words = :s', { ':s': { SS: ['c', 'a', 'b'] } }, true],
  ['bin = :b', { ':b': bytes(0xff, 0xfe, 0x01) }, true],
  ['begins_with(bin, :b)', { ':b': bytes(0xff, 0xfe) }, true],
  ['begins_with(bin, :b)', { ':b': bytes(0xff, 0xff) }, false],
  ['contains(bin, :b)', { ':b': bytes(0xfd) }, false],
  ['yes = :b AND NOT (word = :w OR attribute_exists(absent))', { ':b': { BOOL: true }, ':w': { S: 'sea' } }, true],
  ['word = :n', { ':n': { N: '1' } }, false],
  ['absent <> :n', { ':n': { N: '1' } }, true],
  ['absent < :n', { ':n': { N: '1' } }, false],
  ['word > accented', {}, false],
];

const withValues = (values: Values) => (Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {});

async function outcome(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (error instanceof Error && ['ConditionalCheckFailedException', 'TransactionCanceledException'].includes(error.name)) return false;
    throw error;
  }
}

test.each(CONDITIONS)('%s %o is %s', async (ConditionExpression, values, expected) => {
  const { client } = await serve();
  await client.send(new PutItemCommand({ TableName, Item: ITEM }));
  const checked = { TableName, Key, ConditionExpression, ...withValues(values) };
  expect(await outcome(client.send(new TransactWriteItemsCommand({ TransactItems: [{ ConditionCheck: checked }] })))).toBe(expected);
  const filter = { FilterExpression: ConditionExpression, ExpressionAttributeValues: { ...values, ':id': { S: 'x' } } };
  const found = await client.send(new QueryCommand({ TableName, KeyConditionExpression: 'id = :id', ...filter }));
  expect(found).toMatchObject({ Count: expected ? 1 : 0, ScannedCount: 1 });
  expect(await outcome(client.send(new DeleteItemCommand(checked)))).toBe(expected);
});

type Update = [expression: string, values: Values, before: Values, after: Values];

const numbers = (...values: number[]): AttributeValue => ({ L: values.map((value) => ({ N: String(value) })) });

const UPDATES: Update[] = [
  ['SET a = :v, b.c = :v', { ':v': { N: '1' } }, { b: { M: {} } }, { a: { N: '1' }, b: { M: { c: { N: '1' } } } }],
  ['SET n = n + :v', { ':v': { N: '1' } }, { n: { N: '9007199254740993' } }, { n: { N: '9007199254740994' } }],
  ['SET n = n - :v', { ':v': { N: '0.1' } }, { n: { N: '0.3' } }, { n: { N: '0.2' } }],
  ['SET n = if_not_exists(n, :zero) + :v', { ':v': { N: '5' }, ':zero': { N: '0' } }, {}, { n: { N: '5' } }],
  ['SET n = if_not_exists(n, :zero)', { ':zero': { N: '0' } }, { n: { N: '4' } }, { n: { N: '4' } }],
  ['SET l = list_append(l, :v)', { ':v': numbers(3) }, { l: numbers(1, 2) }, { l: numbers(1, 2, 3) }],
  ['SET l = list_append(:v, if_not_exists(l, :none))', { ':v': numbers(3), ':none': numbers() }, {}, { l: numbers(3) }],
  ['SET l[1] = :v', { ':v': { N: '9' } }, { l: numbers(1, 2, 3) }, { l: numbers(1, 9, 3) }],
  ['SET l[9] = :v', { ':v': { N: '9' } }, { l: numbers(1) }, { l: numbers(1, 9) }],
  ['REMOVE l[0], l[1]', {}, { l: numbers(1, 2, 3) }, { l: numbers(3) }],
  ['REMOVE m.a, gone', {}, { m: { M: { a: { N: '1' }, b: { N: '2' } } } }, { m: { M: { b: { N: '2' } } } }],
  ['ADD n :v', { ':v': { N: '2' } }, {}, { n: { N: '2' } }],
  ['ADD s :v', { ':v': { SS: ['b', 'c'] } }, { s: { SS: ['a', 'b'] } }, { s: { SS: ['a', 'b', 'c'] } }],
  ['DELETE s :v', { ':v': { SS: ['a'] } }, { s: { SS: ['a', 'b'] } }, { s: { SS: ['b'] } }],
  ['DELETE s :v', { ':v': { SS: ['a', 'b'] } }, { s: { SS: ['a', 'b'] } }, {}],
  ['SET wasN = n ADD n :v', { ':v': { N: '1' } }, { n: { N: '1' } }, { wasN: { N: '1' }, n: { N: '2' } }],
  ['SET a = b, b = a', {}, { a: { S: 'a' }, b: { S: 'b' } }, { a: { S: 'b' }, b: { S: 'a' } }],
  [
    'SET dup = m, m.x = :v',
    { ':v': { N: '2' } },
    { m: { M: { x: { N: '1' } } } },
    { dup: { M: { x: { N: '1' } } }, m: { M: { x: { N: '2' } } } },
  ],
  ['SET a = if_not_exists(a, b) ADD b :v', { ':v': { N: '1' } }, { b: { N: '1' } }, { a: { N: '1' }, b: { N: '2' } }],
  ['SET b = :v', { ':v': bytes(0, 255) }, {}, { b: bytes(0, 255) }],
];

const sorted = (item: Values | undefined): unknown =>
  JSON.parse(JSON.stringify(item, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)));

async function read({ client }: Served): Promise<Values | undefined> {
  return (await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
}

describe.each(['UpdateItem', 'TransactWriteItems'])('%s', (operation) => {
  const update = ({ client }: Served, UpdateExpression: string, values: Values): Promise<unknown> => {
    const request = { TableName, Key, UpdateExpression, ...withValues(values) };
    return operation === 'UpdateItem'
      ? client.send(new UpdateItemCommand(request))
      : client.send(new TransactWriteItemsCommand({ TransactItems: [{ Update: request }] }));
  };

  test.each(UPDATES)('%s %o', async (expression, values, before, after) => {
    const served = await serve();
    await served.client.send(new PutItemCommand({ TableName, Item: { ...Key, ...before } }));
    await update(served, expression, values);
    expect(sorted(await read(served))).toEqual(sorted({ ...Key, ...after }));
  });

  test.each<[string, Values, RegExp]>([
    ['SET id = :v', { ':v': { S: 'y' } }, /part of the key/],
    ['SET a = absent', {}, /does not exist in the item/],
    ['SET txt = txt + :v', { ':v': { N: '1' } }, /incorrect data type/],
    ['SET big = big + :v', { ':v': { N: '0.5' } }, /38 significant digits/],
    ['SET a.b = :v', { ':v': { N: '1' } }, /document path/],
    ['SET a = :v, a.b = :v', { ':v': { N: '1' } }, /overlap/],
    ['SET status = :v', { ':v': { N: '1' } }, /reserved keyword/],
    ['SET a = :v', { ':v': { N: '1' }, ':w': { N: '1' } }, /unused in expressions/],
    ['SET a = :v', { ':v': { N: '1'.repeat(39) } }, /38 significant digits/],
    ['SET a = :v', { ':v': { S: 'é'.repeat(205_000) } }, /exceeded the maximum allowed size/],
    ['SET a : b', {}, /Syntax error/],
  ])('refuses %s', async (expression, values, message) => {
    const served = await serve();
    const Item = { ...Key, txt: { S: 'text' }, big: { N: '9'.repeat(38) } };
    await served.client.send(new PutItemCommand({ TableName, Item }));
    const error: unknown = await update(served, expression, values).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + String(error)).toMatch(message);
    expect(await read(served)).toEqual(Item);
  });
});
