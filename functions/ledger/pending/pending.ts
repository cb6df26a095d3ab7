import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { RETRIES } from '../../../config/retries.ts';
import { cellOf, PENDING_CELLS, PENDING_PREFIX, pendingPartition, STUCK } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';

/** Attributes that keep an item in the sparse `pending` index until its effect is committed, or, once it was given up, until a person has seen to it. */
export interface Pending {
  readonly pendingKey: string;
  /** When `tend` looks at it next, or since when it is stuck, ISO 8601. */
  readonly pendingAt: string;
}

/** Whether `tend` is to look at an item, which it is not where nothing is pending or it was given up. */
export const isPending = ({ pendingKey }: Readonly<Record<string, unknown>>): boolean =>
  typeof pendingKey === 'string' && pendingKey.startsWith(PENDING_PREFIX);

/** Keeps work that was given up where people find it. @param at since when, ISO 8601 */
export const stuckSince = (at: string): Pending => ({ pendingKey: STUCK, pendingAt: at });

/** How long after the given number of attempts pending work is sent again, in seconds: doubling, at most an hour. */
const resendSeconds = (attempts: number): number =>
  Math.min(RETRIES.longestResendSeconds, RETRIES.firstResendSeconds * 2 ** Math.min(attempts, 20));

/** Keeps work of that id pending; `tend` looks at it once the back-off for `attempts` is over. */
export const pendingFor = (id: string, now: Date, attempts = 0): Pending =>
  pendingAt(id, new Date(now.getTime() + resendSeconds(attempts) * 1000));

/** Lets `tend` look at work of that id at a time of its own. */
export const pendingAt = (id: string, at: Date): Pending => ({
  pendingKey: pendingPartition(cellOf(id, PENDING_CELLS)),
  pendingAt: at.toISOString(),
});

/** Keys of pending work that is due, oldest first, at most `limit` of each cell. Reads the index, so it may lag. */
export async function duePending(ledger: Ledger, now: Date, limit: number): Promise<Key[]> {
  const cells = Array.from({ length: PENDING_CELLS }, (_, cell) => pendingPartition(cell));
  const pages = await Promise.all(
    cells.map((pendingKey) =>
      ledger.documents.send(
        new QueryCommand({
          TableName: ledger.table,
          IndexName: 'pending',
          KeyConditionExpression: 'pendingKey = :key AND pendingAt <= :now',
          ExpressionAttributeValues: { ':key': pendingKey, ':now': now.toISOString() },
          Limit: limit,
        }),
      ),
    ),
  );
  return pages.flatMap((page) => (page.Items ?? []).map((item) => ({ pk: String(item['pk']), sk: String(item['sk']) })));
}
