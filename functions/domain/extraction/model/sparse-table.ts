import type { FeatureList } from './features/feature-list.ts';

/**
 * Weights by feature: an open-addressing table of 16-bit fingerprints, each followed by its row of `width` signed bytes, so that a look reads one place in
 * memory. A feature that was never learned is mistaken for one that was about once in 10,000 looks.
 */
export interface SparseTable {
  /** How many weights a row has, one an output. */
  readonly width: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** How many slots, a power of two, and how many bytes each takes. */
  readonly slots: number;
  readonly stride: number;
  /** All slots as 16-bit numbers and as bytes, over the same memory. A fingerprint of 0 marks an empty slot. */
  readonly words: Uint16Array;
  readonly bytes: Int8Array;
}

/** Where in a slot its row begins: after the fingerprint. */
export const ROW = 2;

/** How many bytes a slot takes, an even number of them. */
export const strideOf = (width: number): number => ROW + width + (width % 2);

/** A table over the memory of its slots. */
export function sparseTable(width: number, scale: number, memory: ArrayBuffer): SparseTable {
  const stride = strideOf(width);
  return { width, scale, slots: memory.byteLength / stride, stride, words: new Uint16Array(memory), bytes: new Int8Array(memory) };
}

/** The first slot to look at. */
export const slotOf = (feature: number, slots: number): number => (feature ^ (feature >>> 15)) & (slots - 1);

/** The upper half of a feature, never 0. */
export const fingerprintOf = (feature: number): number => feature >>> 16 || 1;

/** Where the row of `feature` begins among the bytes; -1 where there is none. */
function rowOf({ slots, stride, words }: SparseTable, feature: number): number {
  const sought = fingerprintOf(feature);
  const step = stride >> 1;
  for (let slot = slotOf(feature, slots); ; slot = (slot + 1) & (slots - 1)) {
    const fingerprint = words[slot * step] ?? 0;
    if (fingerprint === sought) return slot * stride + ROW;
    if (fingerprint === 0) return -1;
  }
}

/** Bytes that a processor fetches at once. */
const CACHE_LINE = 64;

/** Keeps what was read, so that the compiler does not leave the reading out as useless. */
const kept = { read: 0 };

/**
 * Reads through a table once, before many looks: memory comes twenty times faster in order than from here and there, and after the work on another article
 * a table of a megabyte is no longer in the cache. It takes some 25 µs, and saves a long article half a millisecond.
 */
export function fetchInOrder({ bytes }: SparseTable): void {
  let read = 0;
  for (let at = 0; at < bytes.length; at += CACHE_LINE) read ^= bytes[at] ?? 0;
  kept.read = read;
}

/** Adds the rows of a list's features to `sums` from `at` on. */
export function addRows(table: SparseTable, features: FeatureList, sums: Int32Array, at: number): void {
  if (table.width === 6) addRowsOfSix(table, features, sums, at);
  else for (let i = 0; i < features.length; i++) addRow(table, features.values[i] ?? 0, sums, at);
}

/** The same for rows of six, which is where the finder spends its time: sums are kept at hand. */
function addRowsOfSix(table: SparseTable, { values, length }: FeatureList, sums: Int32Array, at: number): void {
  const { bytes } = table;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const row = rowOf(table, values[i] ?? 0);
    if (row < 0) continue;
    a += bytes[row] ?? 0;
    b += bytes[row + 1] ?? 0;
    c += bytes[row + 2] ?? 0;
    d += bytes[row + 3] ?? 0;
    e += bytes[row + 4] ?? 0;
    f += bytes[row + 5] ?? 0;
  }
  sums[at] = (sums[at] ?? 0) + a;
  sums[at + 1] = (sums[at + 1] ?? 0) + b;
  sums[at + 2] = (sums[at + 2] ?? 0) + c;
  sums[at + 3] = (sums[at + 3] ?? 0) + d;
  sums[at + 4] = (sums[at + 4] ?? 0) + e;
  sums[at + 5] = (sums[at + 5] ?? 0) + f;
}

/** Adds the row of `feature`, where there is one, to `sums` from `at` on. Sums are in units of the table's scale. */
export function addRow(table: SparseTable, feature: number, sums: Int32Array, at: number): void {
  const row = rowOf(table, feature);
  if (row < 0) return;
  const { bytes, width } = table;
  for (let y = 0; y < width; y++) sums[at + y] = (sums[at + y] ?? 0) + (bytes[row + y] ?? 0);
}
