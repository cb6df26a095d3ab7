import { keptSeconds } from '../../../config/retention.ts';
import { tally } from '../../domain/figures/tally.ts';
import type { CountedChange, Tally } from '../../domain/figures/tally.ts';
import { addTo } from '../add-to.ts';
import type { AddingUpdate } from '../add-to.ts';
import { deskFiguresKey, FIGURE_CELLS, ownFiguresKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** The writes that count changes of claims, to stand in the transaction that makes them: one for each desk, in a random cell, and one for each person. */
export const figureWrites = (ledger: Ledger, changes: readonly CountedChange[], now: Date): Write[] =>
  tally(changes, now).map((counted) => ({
    label: 'figures',
    item: { Update: { TableName: ledger.table, ...updateOf(counted, now) } },
  }));

function updateOf(counted: Tally, now: Date): AddingUpdate & { readonly Key: Key } {
  if (counted.of === 'desk') {
    return {
      Key: deskFiguresKey(counted.desk, counted.day, Math.floor(Math.random() * FIGURE_CELLS)),
      ...addTo(counted.counters, { schema: SCHEMA }),
    };
  }
  const expiresAt = Math.floor(now.getTime() / 1000) + keptSeconds('ownFigures');
  return { Key: ownFiguresKey(counted.person, counted.day), ...addTo(counted.counters, { schema: SCHEMA, expiresAt }) };
}
