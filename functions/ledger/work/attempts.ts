import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { RETRIES } from '../../../config/retries.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { pendingFor } from './pending.ts';
import { write } from '../transact.ts';

/** Why work failed last, as an item keeps it. `message` comes from an error: never from an article's text. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly at: string;
}

/**
 * Counts a failure of pending work, keeps its reason, and puts off the next resend.
 * @returns true where the work is out of attempts: it is stuck, and somebody must be told. False also where it is pending no more.
 */
export const noteFailure = (
  ledger: Ledger,
  key: Key,
  now: Date,
  failure: Omit<Failure, 'at'> & { readonly permanent: boolean },
): Promise<boolean> =>
  countAttempt(ledger, key, now, failure.permanent ? 'permanentFailures' : 'attempts', {
    code: failure.code,
    message: failure.message,
    at: now.toISOString(),
  });

/** Counts that pending work was sent again, and puts off the next resend. @returns as `noteFailure` */
export const noteResend = (ledger: Ledger, key: Key, now: Date): Promise<boolean> => countAttempt(ledger, key, now, 'attempts');

async function countAttempt(
  ledger: Ledger,
  key: Key,
  now: Date,
  counter: 'attempts' | 'permanentFailures',
  failure?: Failure,
): Promise<boolean> {
  const update = async (expression: string, values: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { Attributes } = await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: key,
          UpdateExpression: expression,
          ConditionExpression: 'attribute_exists(pendingKey)',
          ExpressionAttributeValues: values,
          ReturnValues: 'ALL_NEW',
        }),
      ),
    );
    return Attributes ?? {};
  };
  try {
    const counted = await update(`ADD ${counter} :one${failure === undefined ? '' : ' SET lastFailure = :failure'}`, {
      ':one': 1,
      ...(failure === undefined ? {} : { ':failure': failure }),
    });
    const attempts = Number(counted['attempts'] ?? 0);
    const permanent = Number(counted['permanentFailures'] ?? 0);
    await update('SET pendingAt = :at', { ':at': pendingFor(key.pk, now, attempts + permanent).pendingAt });
    return attempts >= RETRIES.attempts || permanent >= RETRIES.permanentFailures;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
