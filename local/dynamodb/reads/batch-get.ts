import db from 'dynalite/db/index.js';
import rules from 'dynalite/validations/batchGetItem.js';
import type { TableReads } from 'dynalite/validations/batchGetItem.js';
import { check } from '../check.ts';
import { fromDynalite, invalid } from '../errors.ts';
import { itemKey, itemPrefix } from '../storage/layout.ts';
import type { Item } from '../values.ts';
import { sizeOfItem } from '../writes/item-rules.ts';
import { answer } from './items.ts';
import type { PreparedRead, ReadContext } from './items.ts';

/** The most that one BatchGetItem returns, in bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/**
 * BatchGetItem. Keys beyond 16 MB come back in UnprocessedKeys with all that says how to read them.
 * @throws DynamoDbError
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 */
export async function batchGet({ store, tables }: ReadContext, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { RequestItems } = check(request, rules);
  const reads = Object.entries(RequestItems).flatMap(([name, { Keys, ...how }]) => {
    const table = tables.get(name);
    return Keys.map((Key): PreparedRead => {
      const wrongKey = db.validateKey(Key, table.description);
      if (wrongKey) throw fromDynalite(wrongKey);
      return { table, request: { ...how, Item: {}, TableName: name, Key }, key: itemPrefix(name) + itemKey(Key, table) };
    });
  });
  if (new Set(reads.map((read) => read.key)).size < reads.length) throw invalid('Provided list of item keys contains duplicates');

  const items = await store.getMany<Item>(reads.map((read) => read.key));
  const Responses: Record<string, unknown[]> = Object.fromEntries(Object.keys(RequestItems).map((name) => [name, []]));
  const UnprocessedKeys: Record<string, TableReads> = {};
  let size = 0;
  reads.forEach((read, i) => {
    const { TableName, Key } = read.request;
    const item = items[i];
    size += item ? sizeOfItem(item) : 0;
    if (size > LARGEST_ANSWER) (UnprocessedKeys[TableName] ??= { ...RequestItems[TableName], Keys: [] }).Keys.push(Key);
    else if (item) Responses[TableName]?.push(answer(read, item)['Item']);
  });
  return { Responses, UnprocessedKeys };
}
