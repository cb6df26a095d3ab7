import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import { COUNTER_CELLS, countsKey } from '../keys.ts';
import type { Section } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';
import { sectionOf } from './claim-item.ts';

/** How many claims stand in each section of a desk's docket. */
export type Counts = Readonly<Record<Section, number>>;

/** The write that moves a claim from one section's count to another's, in a random cell; null where nothing moves. */
export function countMove(ledger: Ledger, before: ClaimRecord, after: ClaimRecord): Write | null {
  const [from, to] = [sectionOf(before), sectionOf(after)];
  if (from === to || after.desk === null) return null;
  const moves: Partial<Record<Section, number>> = { ...(from === null ? {} : { [from]: -1 }), ...(to === null ? {} : { [to]: 1 }) };
  const sections = Object.keys(moves);
  return {
    label: 'counts',
    item: {
      Update: {
        TableName: ledger.table,
        Key: countsKey(after.desk, Math.floor(Math.random() * COUNTER_CELLS)),
        UpdateExpression: `SET #schema = :schema ADD ${sections.map((_, i) => `#s${i} :s${i}`).join(', ')}`,
        ExpressionAttributeNames: { '#schema': 'schema', ...Object.fromEntries(sections.map((name, i) => [`#s${i}`, name])) },
        ExpressionAttributeValues: { ':schema': SCHEMA, ...Object.fromEntries(Object.values(moves).map((n, i) => [`:s${i}`, n])) },
      },
    },
  };
}

/** Adds up a desk's cells: one query. */
export async function readCounts(ledger: Ledger, desk: string): Promise<Counts> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': countsKey(desk, 0).pk },
      ConsistentRead: true,
    }),
  );
  const sum = (section: Section): number => (Items ?? []).reduce((total, item) => total + Number(item[section] ?? 0), 0);
  return {
    above: sum('above'),
    second: sum('second'),
    'sign-off': sum('sign-off'),
    adjudication: sum('adjudication'),
    assigned: sum('assigned'),
    held: sum('held'),
    parked: sum('parked'),
    decided: sum('decided'),
  };
}
