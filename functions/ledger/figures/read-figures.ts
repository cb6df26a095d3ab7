import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { addUp } from '../../domain/figures/counters.ts';
import type { Counters } from '../../domain/figures/counters.ts';
import { deskFiguresKey, ownFiguresKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';
import type { Standing } from './standing.ts';

/** What is kept of a day. */
export interface Day {
  readonly counters: Counters;
  /** How the desk stood when the day ended; null of today, of days that nobody closed in time, and of persons. */
  readonly atEnd: Standing | null;
}

/** By day, in order; one of which nothing is kept is left out. */
export type Days = ReadonlyMap<string, Day>;

/** A desk's days from `from` to `to`, both included: one query for each MB, which is some three months of them. */
export const readDeskDays = (ledger: Ledger, desk: string, from: string, to: string): Promise<Days> =>
  // Cells, and how the desk stood, come behind their day.
  readDays(ledger, deskFiguresKey(desk, '', 0).pk, from, `${to}#~`);

/** Likewise a person's own. */
export const readOwnDays = (ledger: Ledger, personId: string, from: string, to: string): Promise<Days> =>
  readDays(ledger, ownFiguresKey(personId, '').pk, from, to);

async function readDays(ledger: Ledger, pk: string, from: string, to: string): Promise<Days> {
  const days = new Map<string, Day>();
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
      const { sk, standing } = readItem<{ readonly sk: string; readonly standing?: Standing }>(item, 'Figures');
      const day = sk.slice(0, 10);
      const { counters, atEnd } = days.get(day) ?? { counters: {}, atEnd: null };
      days.set(day, { counters: addUp([counters, countersIn(item)]), atEnd: standing ?? atEnd });
    }
  } while (page.LastEvaluatedKey !== undefined);
  return days;
}

/** Counters are told from the rest of an item by the colon in their names. */
export const countersIn = (item: Readonly<Record<string, unknown>>): Counters =>
  Object.fromEntries(Object.entries(item).flatMap(([name, n]) => (name.includes(':') && typeof n === 'number' ? [[name, n]] : [])));
