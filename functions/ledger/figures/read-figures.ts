import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { addUp } from '../../domain/figures/counters.ts';
import type { Counters } from '../../domain/figures/counters.ts';
import { deskFiguresKey, ownFiguresKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';

/** Counters by day, in order; a day on which nothing happened is left out. */
export type Days = ReadonlyMap<string, Counters>;

/** A desk's counters of the days from `from` to `to`, both included: one query for each MB, which is some three months of them. */
export const readDeskDays = (ledger: Ledger, desk: string, from: string, to: string): Promise<Days> =>
  // Cells come behind their day.
  readDays(ledger, deskFiguresKey(desk, '', 0).pk, from, `${to}#~`);

/** Likewise a person's own. */
export const readOwnDays = (ledger: Ledger, personId: string, from: string, to: string): Promise<Days> =>
  readDays(ledger, ownFiguresKey(personId, '').pk, from, to);

async function readDays(ledger: Ledger, pk: string, from: string, to: string): Promise<Days> {
  const days = new Map<string, Counters>();
  let page: QueryCommandOutput | undefined;
  do {
    page = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
        ConsistentRead: true,
        ...(page?.LastEvaluatedKey === undefined ? {} : { ExclusiveStartKey: page.LastEvaluatedKey }),
      }),
    );
    for (const item of page.Items ?? []) {
      const day = String(item['sk']).slice(0, 10);
      days.set(day, addUp([days.get(day) ?? {}, countersIn(readItem(item, 'Figures'))]));
    }
  } while (page.LastEvaluatedKey !== undefined);
  return days;
}

/** Counters are told from the rest of an item by the colon in their names. */
export const countersIn = (item: Readonly<Record<string, unknown>>): Counters =>
  Object.fromEntries(Object.entries(item).flatMap(([name, n]) => (name.includes(':') && typeof n === 'number' ? [[name, n]] : [])));
