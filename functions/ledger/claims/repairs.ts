import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Repair } from '../../domain/review/repair/repair.ts';
import { repairKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** The write that records a repair; each revision is reached once. */
export const repairWrite = (ledger: Ledger, repair: Repair): Write => ({
  label: 'repair',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...repairKey(repair.claimId, repair.revision), schema: SCHEMA, ...repair },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});

/** The repair that led to that revision; undefined for the first, which nobody made. */
export async function getRepair(ledger: Ledger, claimId: string, revision: number): Promise<Repair | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: repairKey(claimId, revision), ConsistentRead: true }),
  );
  return readItem<Repair>(Item, 'A repair');
}

/** The repairs that led to revisions from `from` to `to`, both included: a consistent query, one call for each MB. */
export async function listRepairs(ledger: Ledger, claimId: string, from: number, to: number): Promise<Repair[]> {
  const repairs: Repair[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': repairKey(claimId, from).pk,
          ':from': repairKey(claimId, from).sk,
          ':to': repairKey(claimId, to).sk,
        },
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    repairs.push(...Items.flatMap((item) => readItem<Repair>(item, 'A repair') ?? []));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return repairs;
}
