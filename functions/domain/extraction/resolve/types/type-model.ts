import { SOURCE_TYPES } from '../../claim.ts';
import type { SourceType } from '../../claim.ts';
import { unpackTable } from '../../model/model.ts';
import type { SparseTable } from '../../model/sparse-table.ts';
import { addRow } from '../../model/sparse-table.ts';
import weights from './type-weights.json' with { type: 'json' };

let loaded: SparseTable | undefined;

/** The likeliest type of a source with these features: the classes of `SOURCE_TYPES`, a weight each. */
export function likeliestType(features: Int32Array, table: SparseTable = (loaded ??= unpackTable(weights))): SourceType {
  const sums = new Int32Array(SOURCE_TYPES.length);
  for (const feature of features) addRow(table, feature, sums, 0);
  let best = 0;
  for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  return SOURCE_TYPES[best] ?? 'other';
}
