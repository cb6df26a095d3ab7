import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { RETRIES } from '../../../config/retries.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { pendingFor } from './pending.ts';

/** Why work failed last, as an item keeps it. `message` comes from an error: never from an article's text. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly at: string;
}

/**
 * Counts one more attempt at pending work and puts off the next look at it.
 * @param failure what went wrong, or null where it was only sent again
 * @returns true where the work is out of attempts and somebody must be told
 */
export async function countAttempt(
  ledger: Ledger,
  key: Key,
  now: Date,
  failure: (Failure & { readonly permanent: boolean }) | null,
): Promise<boolean> {
  const counter = failure?.permanent === true ? 'permanentFailures' : 'attempts';
  const { Attributes } = await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: key,
      UpdateExpression: `ADD ${counter} :one${failure === null ? '' : ' SET lastFailure = :failure'}`,
      ConditionExpression: 'attribute_exists(pendingKey)',
      ExpressionAttributeValues: {
        ':one': 1,
        ...(failure === null ? {} : { ':failure': { code: failure.code, message: failure.message, at: failure.at } }),
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
  const attempts = Number(Attributes?.['attempts'] ?? 0);
  const permanent = Number(Attributes?.['permanentFailures'] ?? 0);
  if (attempts >= RETRIES.attempts || permanent >= RETRIES.permanentFailures) return true;
  const { pendingAt } = pendingFor(key.pk, now, attempts + permanent);
  await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: key,
      UpdateExpression: 'SET pendingAt = :at',
      ConditionExpression: 'attribute_exists(pendingKey)',
      ExpressionAttributeValues: { ':at': pendingAt },
    }),
  );
  return false;
}
