import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { outcomeKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { pendingFor } from '../pending/pending.ts';
import type { PendingOutcome } from '../pending/read-pending.ts';
import { SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';
import type { Write } from '../transact.ts';

/** The outcome is where it should be: it is pending no more. */
export async function outcomeDone(ledger: Ledger, claimId: string, number: number, now: Date): Promise<void> {
  await write(() =>
    ledger.documents.send(
      new UpdateCommand({
        TableName: ledger.table,
        Key: outcomeKey(claimId, number),
        UpdateExpression: 'REMOVE pendingKey, pendingAt SET sentAt = if_not_exists(sentAt, :now)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    ),
  );
}

/** The write that keeps an outcome pending until it is announced. Each number is given once. */
export const outcomeWrite = (ledger: Ledger, outcome: PendingOutcome, now: Date): Write => ({
  label: 'outcome',
  item: {
    Put: {
      TableName: ledger.table,
      Item: {
        ...outcomeKey(outcome.claimId, outcome.number),
        schema: SCHEMA,
        ...outcome,
        createdAt: now.toISOString(),
        ...pendingFor(outcome.claimId, now),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});
