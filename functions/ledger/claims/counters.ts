import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import { addTo } from '../add-to.ts';
import { COUNTER_CELLS, countsKey, SECTIONS } from '../keys.ts';
import type { Section } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';
import { sectionOf } from './claim-item.ts';

/** How many claims stand in each section of a desk's docket. */
export type Counts = Readonly<Record<Section, number>>;

/** The writes that move claims from one section's count to another's: one for each desk, in a random cell of its. */
export function countMoves(ledger: Ledger, moves: readonly { readonly before: ClaimRecord; readonly after: ClaimRecord }[]): Write[] {
  const byDesk = new Map<string, Map<Section, number>>();
  const add = (claim: ClaimRecord, by: number): void => {
    const section = sectionOf(claim);
    if (section === null || claim.desk === null) return;
    const counts = byDesk.get(claim.desk) ?? new Map<Section, number>();
    counts.set(section, (counts.get(section) ?? 0) + by);
    byDesk.set(claim.desk, counts);
  };
  for (const { before, after } of moves) {
    add(before, -1);
    add(after, 1);
  }
  return [...byDesk].flatMap(([desk, counts]) => {
    const changed = [...counts].filter(([, by]) => by !== 0);
    return changed.length === 0 ? [] : [moveCounts(ledger, desk, changed)];
  });
}

const moveCounts = (ledger: Ledger, desk: string, counts: readonly (readonly [Section, number])[]): Write => ({
  label: 'counts',
  item: {
    Update: {
      TableName: ledger.table,
      Key: countsKey(desk, Math.floor(Math.random() * COUNTER_CELLS)),
      ...addTo(Object.fromEntries(counts), { schema: SCHEMA }),
    },
  },
});

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
  const counts: Record<Section, number> = { ...NOTHING };
  for (const item of Items ?? []) for (const section of SECTIONS) counts[section] += Number(item[section] ?? 0);
  return counts;
}

const NOTHING: Counts = {
  above: 0,
  below: 0,
  lapsed: 0,
  dismissed: 0,
  second: 0,
  'sign-off': 0,
  adjudication: 0,
  assigned: 0,
  held: 0,
  parked: 0,
  decided: 0,
};
