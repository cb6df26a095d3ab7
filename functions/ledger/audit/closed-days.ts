import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { CLOSED_DAYS_KEY } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** The last day that was closed, its root written; undefined before the first. */
export async function lastDayClosed(ledger: Ledger): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: CLOSED_DAYS_KEY, ConsistentRead: true }));
  return readItem<{ readonly through: string }>(Item, 'The last closed day')?.through;
}

/** Notes that all days up to and with this one are closed. It only ever moves forward; another run may have been quicker. */
export async function noteDayClosed(ledger: Ledger, day: string): Promise<void> {
  try {
    await write(() =>
      ledger.documents.send(
        new PutCommand({
          TableName: ledger.table,
          Item: { ...CLOSED_DAYS_KEY, schema: SCHEMA, through: day },
          ConditionExpression: 'attribute_not_exists(pk) OR through < :day',
          ExpressionAttributeValues: { ':day': day },
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
