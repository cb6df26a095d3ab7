/**
 * Weights by feature. Each feature that was learned has one slot and no other, so that a look reads one place and never searches: the upper half of a
 * feature, its fingerprint, tells its bucket, and each bucket has a displacement that parts its features (“hash and displace”: Pagh, WADS 1999;
 * Belazzougui, Botelho and Dietzfelbinger, ESA 2009). A slot holds the fingerprint and then `width` signed bytes. A feature that was never learned is
 * hardly ever mistaken for one that was: it would have to share the fingerprint and, by its lower half, the slot.
 */
export interface SparseTable {
  /** How many weights a row has, one an output. */
  readonly width: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** By how many bits hashes are shifted to tell a bucket and a slot. */
  readonly bucketShift: number;
  readonly slotShift: number;
  /** How many bytes a slot takes. */
  readonly stride: number;
  /** By bucket. */
  readonly displacements: Uint16Array;
  /** All slots as 16-bit numbers and as bytes, over the same memory. An empty slot is all zeros, and adds nothing whoever takes it for their own. */
  readonly words: Uint16Array;
  readonly bytes: Int8Array;
}

/** The first `length` of these. */
export interface Features {
  readonly values: Int32Array;
  readonly length: number;
}

/** Where in a slot its row begins: after the fingerprint. */
const ROW = 2;

/** How many bytes a slot takes, an even number of them. */
export const strideOf = (width: number): number => ROW + width + (width % 2);

const STRIDE_OF_SIX = strideOf(6);

/** A table over the memory of its slots and displacements; there is a power of two of either, at least two. */
export function sparseTable(width: number, scale: number, displacements: ArrayBuffer, slots: ArrayBuffer): SparseTable {
  const stride = strideOf(width);
  const buckets = new Uint16Array(displacements);
  return {
    width,
    scale,
    bucketShift: shiftFor(buckets.length),
    slotShift: shiftFor(slots.byteLength / stride),
    stride,
    displacements: buckets,
    words: new Uint16Array(slots),
    bytes: new Int8Array(slots),
  };
}

const shiftFor = (many: number): number => Math.clz32(many - 1);

/** The bucket of a feature. */
export const bucketOf = ({ bucketShift }: SparseTable, feature: number): number => feature >>> bucketShift;

/** The slot of a feature whose bucket has a displacement: the upper bits of its product with 2^32 over the golden ratio (Knuth, TAOCP 3, 6.4). */
export const slotOf = ({ slotShift }: SparseTable, feature: number, displacement: number): number =>
  Math.imul(feature ^ displacement, 0x9e3779b1) >>> slotShift;

const fingerprintOf = (feature: number): number => feature >>> 16;

/** Where the row of `feature` begins among the bytes; -1 where there is none. */
function rowOf(table: SparseTable, feature: number): number {
  const at = slotOf(table, feature, table.displacements[bucketOf(table, feature)] ?? 0) * table.stride;
  return table.words[at >> 1] === fingerprintOf(feature) ? at + ROW : -1;
}

/** Writes a row into the slot of `feature`, which its bucket's displacement tells. */
export function putRow(table: SparseTable, feature: number, row: readonly number[]): void {
  const at = slotOf(table, feature, table.displacements[bucketOf(table, feature)] ?? 0) * table.stride;
  table.words[at >> 1] = fingerprintOf(feature);
  table.bytes.set(row, at + ROW);
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

/** Adds the rows of a list's features to `sums` from `at` on; of a table with rows of five, which are padded to six, there must be room for six. */
export function addRows(table: SparseTable, features: Features, sums: Int32Array, at: number): void {
  if (table.stride === STRIDE_OF_SIX) addRowsOfSix(table, features, sums, at);
  else for (let i = 0; i < features.length; i++) addRow(table, features.values[i] ?? 0, sums, at);
}

/** The same for rows of six, which is where the finder spends its time: sums are kept at hand. */
function addRowsOfSix(table: SparseTable, { values, length }: Features, sums: Int32Array, at: number): void {
  const { bytes, words, displacements, bucketShift, slotShift } = table;
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0,
    f = 0;
  for (let i = 0; i < length; i++) {
    const feature = values[i] ?? 0;
    const row = (Math.imul(feature ^ (displacements[feature >>> bucketShift] ?? 0), 0x9e3779b1) >>> slotShift) << 3;
    const mask = (((words[row >> 1] ?? 0) ^ (feature >>> 16)) - 1) >> 31;
    a += (bytes[row + 2] ?? 0) & mask;
    b += (bytes[row + 3] ?? 0) & mask;
    c += (bytes[row + 4] ?? 0) & mask;
    d += (bytes[row + 5] ?? 0) & mask;
    e += (bytes[row + 6] ?? 0) & mask;
    f += (bytes[row + 7] ?? 0) & mask;
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
