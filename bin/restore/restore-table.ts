import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetResourcePolicyCommand,
  PolicyNotFoundException,
  PutResourcePolicyCommand,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient, TableDescription } from '@aws-sdk/client-dynamodb';
import { UserError } from '../support/failure.ts';
import type { Restoration } from './plan.ts';

/** DynamoDB restores a small table in minutes, a large one in hours. */
const PATIENCE_SECONDS = 24 * 60 * 60;

/** @throws UserError where the table cannot be restored to that time */
export async function checkRecoverable(dynamodb: DynamoDBClient, table: string, at: Date): Promise<void> {
  const { ContinuousBackupsDescription } = await dynamodb.send(new DescribeContinuousBackupsCommand({ TableName: table }));
  const { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest } =
    ContinuousBackupsDescription?.PointInTimeRecoveryDescription ?? {};
  if (earliest === undefined || latest === undefined)
    throw new UserError(`${table} has no point-in-time recovery: there is nothing to restore it from.`);
  if (at < earliest || at > latest) {
    throw new UserError(
      `${table} can be restored to between ${earliest.toISOString()} and ${latest.toISOString()}; ${at.toISOString()} is not.`,
    );
  }
}

/** Begins to restore a table into a new one; where that is there already, it goes on with it. */
export async function beginRestore(dynamodb: DynamoDBClient, { from, to }: Restoration, at: Date): Promise<void> {
  if ((await describe(dynamodb, to)) !== undefined) return;
  await dynamodb.send(new RestoreTableToPointInTimeCommand({ SourceTableName: from, TargetTableName: to, RestoreDateTime: at }));
}

/**
 * Waits until the table is restored, and gives it what DynamoDB does not restore: recovery, protection, time to live and policy of the one that it comes
 * from. Again is the same.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/pointintimerecovery_restores.html
 */
export async function finishRestore(dynamodb: DynamoDBClient, { from, to }: Restoration): Promise<void> {
  await waitUntilTableExists({ client: dynamodb, maxWaitTime: PATIENCE_SECONDS, minDelay: 5, maxDelay: 60 }, { TableName: to });
  const [source, target] = await Promise.all([describe(dynamodb, from), describe(dynamodb, to)]);
  if (source === undefined || target === undefined) throw new UserError(`${source === undefined ? from : to} is gone.`);
  await recoverable(dynamodb, from, to);
  await expiring(dynamodb, from, to);
  await governed(dynamodb, source, target);
  const protectedNow = source.DeletionProtectionEnabled === true;
  if (protectedNow && target.DeletionProtectionEnabled !== true) {
    await dynamodb.send(new UpdateTableCommand({ TableName: to, DeletionProtectionEnabled: true }));
  }
}

async function describe(dynamodb: DynamoDBClient, TableName: string): Promise<TableDescription | undefined> {
  try {
    return (await dynamodb.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function recoverable(dynamodb: DynamoDBClient, from: string, to: string): Promise<void> {
  const { ContinuousBackupsDescription } = await dynamodb.send(new DescribeContinuousBackupsCommand({ TableName: from }));
  const days = ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.RecoveryPeriodInDays;
  await dynamodb.send(
    new UpdateContinuousBackupsCommand({
      TableName: to,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, ...(days !== undefined && { RecoveryPeriodInDays: days }) },
    }),
  );
}

async function expiring(dynamodb: DynamoDBClient, from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all(
    [from, to].map(async (TableName) => (await dynamodb.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription),
  );
  const AttributeName = source?.AttributeName;
  if (source?.TimeToLiveStatus !== 'ENABLED' || AttributeName === undefined || target?.TimeToLiveStatus === 'ENABLED') return;
  await dynamodb.send(new UpdateTimeToLiveCommand({ TableName: to, TimeToLiveSpecification: { AttributeName, Enabled: true } }));
}

/** The policy that denies changes of the audit names no table: it goes over as it is. */
async function governed(dynamodb: DynamoDBClient, source: TableDescription, target: TableDescription): Promise<void> {
  try {
    const { Policy } = await dynamodb.send(new GetResourcePolicyCommand({ ResourceArn: source.TableArn }));
    if (Policy !== undefined) await dynamodb.send(new PutResourcePolicyCommand({ ResourceArn: target.TableArn, Policy }));
  } catch (error) {
    if (!(error instanceof PolicyNotFoundException)) throw error;
  }
}
