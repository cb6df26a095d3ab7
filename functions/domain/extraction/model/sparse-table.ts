import type { FeatureList } from './features/feature-list.ts';

/**
 * Weights by feature: an open-addressing table of 16-bit fingerprints, each with a row of `width` signed bytes. A feature that was never learned is
 * mistaken for one that was about once in 65,000 looks.
 */
export interface SparseTable {
  /** How many weights a row has, one an output. */
  readonly width: number;
  /** Slots, a power of two. 0 marks an empty one. */
  readonly fingerprints: Uint16Array;
  readonly rows: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/** The first slot to look at. */
export const slotOf = (feature: number, slots: number): number => (feature ^ (feature >>> 15)) & (slots - 1);

/** The upper half of a feature, never 0. */
export const fingerprintOf = (feature: number): number => feature >>> 16 || 1;

/** Adds the rows of a list's features to `sums` from `at` on. */
export function addRows(table: SparseTable, features: FeatureList, sums: Int32Array, at: number): void {
  for (let i = 0; i < features.length; i++) addRow(table, features.values[i] ?? 0, sums, at);
}

/** Adds the row of `feature`, where there is one, to `sums` from `at` on. Sums are in units of the table's scale. */
export function addRow(table: SparseTable, feature: number, sums: Int32Array, at: number): void {
  const { fingerprints, rows, width } = table;
  const last = fingerprints.length - 1;
  const sought = feature >>> 16 || 1;
  let slot = (feature ^ (feature >>> 15)) & last;
  for (;;) {
    const fingerprint = fingerprints[slot] ?? 0;
    if (fingerprint === 0) return;
    if (fingerprint === sought) break;
    slot = (slot + 1) & last;
  }
  const row = slot * width;
  for (let i = 0; i < width; i++) sums[at + i] = (sums[at + i] ?? 0) + (rows[row + i] ?? 0);
}
