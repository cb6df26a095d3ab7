import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Reason } from '../articles/intakes.ts';
import { batchGet } from '../batch-get.ts';
import { STUCK, workId, workKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { UnknownSchema } from '../schema.ts';
import { write } from '../transact.ts';
import { pendingFor } from './pending.ts';
import { kindOfWork, openWork } from './read-pending.ts';
import type { PendingWork } from './read-pending.ts';

/** Work that newer code wrote: this code knows of it no more than what kind it is. */
export interface UnreadWork {
  readonly kind: 'unread';
  readonly of: PendingWork['kind'];
}

/** Work that was given up and waits for a person. */
export interface StuckWork {
  /** `workKey` leads to it. */
  readonly id: string;
  readonly work: PendingWork | UnreadWork;
  /** ISO 8601. */
  readonly since: string;
  readonly reason: Reason;
  /** How often it was sent again, and how often it failed in a way that repeats itself. */
  readonly attempts: number;
  readonly failures: number;
}

/** Work by its id, stuck or not; undefined where there is none. */
export async function findWork(ledger: Ledger, id: string): Promise<{ work: PendingWork; stuck: boolean } | undefined> {
  const key = workKey(id);
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: key, ConsistentRead: true }));
  return Item === undefined ? undefined : { work: openWork(key, Item), stuck: Item['pendingKey'] === STUCK };
}

/** A page of what is stuck, that which is so longest first: one query of the `pending` index, and one batch. `next` continues after it and is null at the end. */
export async function listStuck(ledger: Ledger, limit: number, after?: string): Promise<{ stuck: StuckWork[]; next: string | null }> {
  const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      IndexName: 'pending',
      KeyConditionExpression: 'pendingKey = :stuck',
      ExpressionAttributeValues: { ':stuck': STUCK },
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: startKey(after) }),
    }),
  );
  const keys = Items.map((item) => keyOf(item));
  const items = new Map((await batchGet(ledger, keys)).map((item) => [workId(keyOf(item)), item]));
  const stuck = keys.flatMap((key) => {
    const item = items.get(workId(key));
    // The index lags: somebody may have seen to it meanwhile.
    return item?.['pendingKey'] === STUCK ? [stuckWork(key, item)] : [];
  });
  return { stuck, next: LastEvaluatedKey === undefined ? null : `${LastEvaluatedKey['pendingAt']}#${workId(keyOf(LastEvaluatedKey))}` };
}

/** How much work is stuck, counted to `most` at the most. */
export async function countStuck(ledger: Ledger, most: number): Promise<number> {
  const { Count } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      IndexName: 'pending',
      Select: 'COUNT',
      KeyConditionExpression: 'pendingKey = :stuck',
      ExpressionAttributeValues: { ':stuck': STUCK },
      Limit: most,
    }),
  );
  return Count ?? 0;
}

const keyOf = (item: Readonly<Record<string, unknown>>): Key => ({ pk: String(item['pk']), sk: String(item['sk']) });

function startKey(after: string): Record<string, string> {
  const [at = '', id = ''] = after.split('#');
  return { pendingKey: STUCK, pendingAt: at, ...workKey(id) };
}

function stuckWork(
  key: Key,
  item: Record<string, unknown> & { readonly reason?: Reason | null; readonly lastFailure?: Reason },
): StuckWork {
  // A claim keeps why it failed with its failures; an upload has its reason for good.
  const given = item.reason ?? item.lastFailure;
  return {
    id: workId(key),
    work: openIfKnown(key, item),
    since: String(item['pendingAt']),
    reason: { code: given?.code ?? 'Unknown', message: given?.message ?? 'Nothing was noted.' },
    attempts: Number(item['attempts'] ?? 0),
    failures: Number(item['permanentFailures'] ?? 0),
  };
}

/** One item that cannot be read must not close the list in which people see that it is stuck. */
function openIfKnown(key: Key, item: Record<string, unknown>): PendingWork | UnreadWork {
  try {
    return openWork(key, item);
  } catch (error) {
    if (error instanceof UnknownSchema) return { kind: 'unread', of: kindOfWork(key) };
    throw error;
  }
}

/**
 * Makes an upload or an announcement pending again that was stuck, as if it had never failed. A claim is redriven by `changeClaim`, since its history tells of it.
 * @returns false where it is not stuck: again is the same
 */
export async function redriveWork(ledger: Ledger, id: string, kind: 'intake' | 'outcome', now: Date): Promise<boolean> {
  const { pendingKey, pendingAt } = pendingFor(id, now);
  const processing = kind === 'intake';
  try {
    await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: workKey(id),
          UpdateExpression: processing
            ? 'SET pendingKey = :key, pendingAt = :at, lastFailure = reason, #status = :processing, reason = :null, finishedAt = :null REMOVE attempts, permanentFailures'
            : 'SET pendingKey = :key, pendingAt = :at, lastFailure = reason REMOVE attempts, permanentFailures, #status, reason, finishedAt',
          ConditionExpression: 'pendingKey = :stuck',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':key': pendingKey,
            ':at': pendingAt,
            ':stuck': STUCK,
            ...(processing ? { ':processing': 'processing', ':null': null } : {}),
          },
        }),
      ),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
