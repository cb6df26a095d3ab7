import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { outcomeKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { write } from '../transact.ts';

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
