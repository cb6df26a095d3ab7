import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ROOTS_KEY } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** The last day whose root was written; undefined before the first. */
export async function lastRootedDay(ledger: Ledger): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: ROOTS_KEY, ConsistentRead: true }));
  return readItem<{ readonly through: string }>(Item, 'The state of the daily roots')?.through;
}

/** Notes that the roots are written up to and with `day`. It only ever moves forward; another run may have been quicker. */
export async function noteRootedDay(ledger: Ledger, day: string): Promise<void> {
  try {
    await write(() =>
      ledger.documents.send(
        new PutCommand({
          TableName: ledger.table,
          Item: { ...ROOTS_KEY, schema: SCHEMA, through: day },
          ConditionExpression: 'attribute_not_exists(pk) OR through < :day',
          ExpressionAttributeValues: { ':day': day },
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
