import {
  DeleteTableCommand,
  DescribeTableCommand,
  UpdateTableCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** In seconds: DynamoDB takes some for either. */
const LONGEST_WAIT = 900;

/** Deletes a table with all that is in it, its protection first, and waits until it is gone. */
export async function deleteTable(client: DynamoDBClient, TableName: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (Table?.DeletionProtectionEnabled === true) {
    await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }));
    await waitUntilTableExists({ client, maxWaitTime: LONGEST_WAIT, minDelay: 2, maxDelay: 10 }, { TableName });
  }
  await client.send(new DeleteTableCommand({ TableName }));
  await waitUntilTableNotExists({ client, maxWaitTime: LONGEST_WAIT, minDelay: 2, maxDelay: 10 }, { TableName });
}
