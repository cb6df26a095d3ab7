import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { Contention, pause } from './transact.ts';

const ATTEMPTS = 10;

/**
 * Reads up to 100 items consistently, in no order; asks again for those that DynamoDB left out.
 * @throws Contention where it keeps leaving some out
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 */
export async function batchGet(ledger: Ledger, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let left: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw new Contention(`Gave up reading ${left.length} of ${keys.length} items.`);
    if (attempt > 0) await pause(attempt);
    const { Responses, UnprocessedKeys } = await ledger.documents.send(
      new BatchGetCommand({ RequestItems: { [ledger.table]: { Keys: left, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[ledger.table] ?? []));
    left = UnprocessedKeys?.[ledger.table]?.Keys ?? [];
  }
  return items;
}
