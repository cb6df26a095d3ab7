import batchWriteItem from 'dynalite/validations/batchWriteItem.js';
import type { WriteRequest } from 'dynalite/validations/batchWriteItem.js';
import { check } from '../check.ts';
import { DynamoDbError, invalid } from '../errors.ts';
import { LARGEST_ITEM, sizeOfItem } from './item-rules.ts';
import { prepareWrite } from './prepare.ts';
import type { PreparedWrite } from './prepare.ts';
import { applyWrite } from './writes.ts';
import type { WriteContext } from './writes.ts';

/**
 * BatchWriteItem: puts and deletes, each on its own. What meets an ongoing transaction comes back in UnprocessedItems.
 * @throws DynamoDbError when any of it is wrong; then nothing is written
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
 */
export async function batchWrite(context: WriteContext, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { RequestItems } = check(request, batchWriteItem);
  const writes = Object.entries(RequestItems).flatMap(([table, requests]) =>
    requests.map((one) => ({ table, one, write: prepareOne(context, table, one) })),
  );
  if (writes.length > 25) throw invalid('Too many items requested for the BatchWriteItem call');
  if (new Set(writes.map(({ write }) => write.key)).size < writes.length) throw invalid('Provided list of item keys contains duplicates');

  const UnprocessedItems: Record<string, WriteRequest[]> = {};
  await Promise.all(
    writes.map(async ({ table, one, write }) => {
      try {
        await applyWrite(context, write);
      } catch (error) {
        if (!(error instanceof DynamoDbError) || error.code !== 'TransactionConflictException') throw error;
        (UnprocessedItems[table] ??= []).push(one);
      }
    }),
  );
  return { UnprocessedItems };
}

function prepareOne(context: WriteContext, TableName: string, { PutRequest, DeleteRequest }: WriteRequest): PreparedWrite {
  if (DeleteRequest) return prepareWrite('Delete', { TableName, Key: structuredClone(DeleteRequest.Key) }, context.tables);
  if (!PutRequest)
    throw invalid('Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes');
  if (sizeOfItem(PutRequest.Item) > LARGEST_ITEM) throw invalid('Item size has exceeded the maximum allowed size');
  return prepareWrite('Put', { TableName, Item: structuredClone(PutRequest.Item) }, context.tables);
}
