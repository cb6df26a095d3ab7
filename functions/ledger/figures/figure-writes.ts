import type { Counters } from '../../domain/figures/counters.ts';
import { tally } from '../../domain/figures/tally.ts';
import type { CountedChange, Tally } from '../../domain/figures/tally.ts';
import { deskFiguresKey, FIGURE_CELLS, ownFiguresKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** How long a person's own figures are kept: somewhat more than a year. A desk's are kept. */
const OWN_KEPT_SECONDS = 400 * 86_400;

/** The writes that count changes of claims, to stand in the transaction that makes them: one for each desk, in a random cell, and one for each person. */
export const figureWrites = (ledger: Ledger, changes: readonly CountedChange[], now: Date): Write[] =>
  tally(changes, now).map((counted) => ({
    label: 'figures',
    item: { Update: { TableName: ledger.table, ...updateOf(counted, now) } },
  }));

function updateOf(counted: Tally, now: Date): CounterUpdate & { readonly Key: Key } {
  if (counted.of === 'desk') {
    return {
      Key: deskFiguresKey(counted.desk, counted.day, Math.floor(Math.random() * FIGURE_CELLS)),
      ...addTo(counted.counters, { schema: SCHEMA }),
    };
  }
  const expiresAt = Math.floor(now.getTime() / 1000) + OWN_KEPT_SECONDS;
  return { Key: ownFiguresKey(counted.person, counted.day), ...addTo(counted.counters, { schema: SCHEMA, expiresAt }) };
}

interface CounterUpdate {
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, number>;
}

/** Adds to counters, and sets what else the item must have. Names go in as placeholders, since a counter's may hold any sign. */
function addTo(counters: Counters, set: Readonly<Record<string, number>>): CounterUpdate {
  const [adding, setting] = [Object.entries(counters), Object.entries(set)];
  return {
    UpdateExpression: `SET ${setting.map((_, i) => `#s${i} = :s${i}`).join(', ')} ADD ${adding.map((_, i) => `#c${i} :c${i}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries([
      ...setting.map(([name], i) => [`#s${i}`, name] as const),
      ...adding.map(([name], i) => [`#c${i}`, name] as const),
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      ...setting.map(([, value], i) => [`:s${i}`, value] as const),
      ...adding.map(([, n], i) => [`:c${i}`, n] as const),
    ]),
  };
}
