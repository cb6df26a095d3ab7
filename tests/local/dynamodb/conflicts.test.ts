import { expect, test } from 'vitest';
import { Database } from '../../../local/dynamodb/database.ts';
import { SIMPLE } from './tables.ts';

// Without HTTP, so that requests overlap for certain: the second is asked before the first is answered.

const KEY = { TableName: 'Simple', Key: { id: { S: 'n' } } };
const bump = { ...KEY, UpdateExpression: 'ADD v :one', ExpressionAttributeValues: { ':one': { N: '1' } } };
const transaction = (other: string) => ({
  TransactItems: [{ Put: { TableName: 'Simple', Item: { id: { S: other } } } }, { Update: bump }],
});

async function open(): Promise<Database> {
  const database = await Database.open(null, Date.now, null);
  await database.tables.define(SIMPLE);
  return database;
}

const valueOf = async (database: Database): Promise<unknown> => (await database.execute('GetItem', KEY))['Item'];

const conflict = {
  code: 'TransactionCanceledException',
  members: { CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }] },
};

test('of two transactions on one item at the same moment the second is cancelled', async () => {
  const database = await open();
  const first = database.execute('TransactWriteItems', transaction('a'));
  await expect(database.execute('TransactWriteItems', transaction('b'))).rejects.toMatchObject(conflict);
  await first;
  await database.execute('TransactWriteItems', transaction('b'));
  expect(await valueOf(database)).toEqual({ id: { S: 'n' }, v: { N: '2' } });
});

test.each(['PutItem', 'UpdateItem', 'DeleteItem'])('%s during a transaction on its item is refused', async (operation) => {
  const database = await open();
  const first = database.execute('TransactWriteItems', transaction('a'));
  const request = { PutItem: { TableName: 'Simple', Item: KEY.Key }, UpdateItem: bump, DeleteItem: KEY }[operation] ?? {};
  await expect(database.execute(operation, request)).rejects.toMatchObject({ code: 'TransactionConflictException' });
  await first;
  await expect(database.execute(operation, request)).resolves.toBeDefined();
});

test('in BatchWriteItem only what meets a transaction comes back', async () => {
  const database = await open();
  const first = database.execute('TransactWriteItems', transaction('a'));
  const meeting = { DeleteRequest: { Key: { id: { S: 'n' } } } };
  const RequestItems = { Simple: [meeting, { PutRequest: { Item: { id: { S: 'other' } } } }] };
  expect(await database.execute('BatchWriteItem', { RequestItems })).toEqual({ UnprocessedItems: { Simple: [meeting] } });
  await first;
  expect(await valueOf(database)).toEqual({ id: { S: 'n' }, v: { N: '1' } });
});

test.each(['TransactWriteItems', 'UpdateItem'])('TransactGetItems during %s is cancelled; GetItem is not', async (operation) => {
  const database = await open();
  const first = database.execute(operation, operation === 'UpdateItem' ? bump : transaction('a'));
  const both = { TransactItems: [{ Get: { TableName: 'Simple', Key: { id: { S: 'free' } } } }, { Get: KEY }] };
  const alone = valueOf(database);
  await expect(database.execute('TransactGetItems', both)).rejects.toMatchObject(conflict);
  expect([undefined, { id: { S: 'n' }, v: { N: '1' } }]).toContainEqual(await alone);
  await first;
  expect(await database.execute('TransactGetItems', both)).toEqual({ Responses: [{}, { Item: { id: { S: 'n' }, v: { N: '1' } } }] });
});

test('the same ClientRequestToken while the first is under way is told so', async () => {
  const database = await open();
  const request = { ...transaction('a'), ClientRequestToken: 'token' };
  const first = database.execute('TransactWriteItems', structuredClone(request));
  await expect(database.execute('TransactWriteItems', request)).rejects.toMatchObject({ code: 'TransactionInProgressException' });
  await first;
});
