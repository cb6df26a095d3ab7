import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { RETRIES } from '../../../config/retries.ts';
import { PENDING_PREFIX, STUCK } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { write } from '../transact.ts';
import { pendingFor } from './pending.ts';

/** Why work failed last, as an item keeps it. `message` comes from an error: never from an article's text. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly at: string;
}

/**
 * Keeps why pending work failed. A failure that passes by itself counts for nothing more: `tend` sends the work again in its time.
 * @returns true where a failure that repeats itself has come often enough: the work is stuck. False also where it is pending no more.
 */
export async function noteFailure(
  ledger: Ledger,
  key: Key,
  now: Date,
  { permanent, code, message }: Omit<Failure, 'at'> & { readonly permanent: boolean },
): Promise<boolean> {
  const failure: Failure = { code, message, at: now.toISOString() };
  const counted = await updatePending(
    ledger,
    key,
    permanent ? 'SET lastFailure = :failure ADD permanentFailures :one' : 'SET lastFailure = :failure',
    permanent ? { ':failure': failure, ':one': 1 } : { ':failure': failure },
  );
  return Number(counted?.['permanentFailures'] ?? 0) >= RETRIES.permanentFailures;
}

/** Counts that pending work was sent again, and puts off the next time. @returns true where it was sent as often as it may be: it is stuck */
export async function noteResend(ledger: Ledger, key: Key, now: Date): Promise<boolean> {
  const counted = await updatePending(ledger, key, 'ADD attempts :one', { ':one': 1 });
  const attempts = Number(counted?.['attempts'] ?? 0);
  await updatePending(ledger, key, 'SET pendingAt = :at', { ':at': pendingFor(key.pk, now, attempts).pendingAt });
  return attempts >= RETRIES.attempts;
}

/** Gives pending work up: it stands among what is stuck from now on, with the reason, until a person has seen to it. Done work stays done. */
export const giveUp = async (ledger: Ledger, key: Key, now: Date, { code, message }: Omit<Failure, 'at'>): Promise<void> => {
  const reason: Failure = { code, message, at: now.toISOString() };
  if (key.sk === 'CLAIM') {
    // Not by `changeClaim`: what cannot be written there must still be told here. The version keeps a change that is under way from undoing it.
    const names = { '#state': 'state' };
    const values = { ':stuck': STUCK, ':reason': reason, ':now': reason.at, ':one': 1, ':found': 'found' };
    // A claim that is pending because it is parked, say, is on its docket: that its message came again and failed is no matter.
    await updatePending(
      ledger,
      key,
      'SET #state = :stuck, lastFailure = :reason, pendingKey = :stuck, pendingAt = :now ADD version :one',
      values,
      names,
      ' AND #state = :found',
    );
  } else {
    const names = { '#status': 'status' };
    const values = { ':stuck': STUCK, ':reason': reason, ':now': reason.at };
    await updatePending(
      ledger,
      key,
      'SET #status = :stuck, reason = :reason, finishedAt = :now, pendingKey = :stuck, pendingAt = :now',
      values,
      names,
    );
  }
};

/** @returns the item as updated; undefined where the work is pending no more */
async function updatePending(
  ledger: Ledger,
  key: Key,
  expression: string,
  values: Record<string, unknown>,
  names?: Record<string, string>,
  and = '',
): Promise<Record<string, unknown> | undefined> {
  try {
    const { Attributes } = await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: key,
          UpdateExpression: expression,
          ConditionExpression: `begins_with(pendingKey, :pending)${and}`,
          ExpressionAttributeValues: { ...values, ':pending': PENDING_PREFIX },
          ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
          ReturnValues: 'ALL_NEW',
        }),
      ),
    );
    return Attributes;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
