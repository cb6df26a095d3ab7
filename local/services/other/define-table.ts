import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TableModel } from '../../template/resources/tables.ts';

const PATIENCE_SECONDS = 60;

/** Creates the table where there is none of that name; one that exists is taken as it is. */
export async function defineTable(dynamodb: DynamoDBClient, table: TableModel): Promise<void> {
  if (!(await exists(dynamodb, table.name))) {
    await dynamodb.send(new CreateTableCommand(creation(table)));
    await waitUntilTableExists({ client: dynamodb, maxWaitTime: PATIENCE_SECONDS }, { TableName: table.name });
  }
  const { timeToLiveAttribute: AttributeName, name: TableName } = table;
  if (AttributeName === undefined) return;
  const { TimeToLiveDescription } = await dynamodb.send(new DescribeTimeToLiveCommand({ TableName }));
  if (TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED') return;
  await dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName, Enabled: true } }));
}

function creation({ name, keySchema, attributeDefinitions, globalSecondaryIndexes }: TableModel): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [...keySchema],
    AttributeDefinitions: [...attributeDefinitions],
    ...(globalSecondaryIndexes.length === 0 ? {} : { GlobalSecondaryIndexes: [...globalSecondaryIndexes] }),
  };
}

async function exists(dynamodb: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await dynamodb.send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
