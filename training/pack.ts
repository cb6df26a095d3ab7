import { bucketOf, putRow, slotOf, sparseTable, strideOf } from '../functions/domain/extraction/model/sparse-table.ts';
import type { SparseTable } from '../functions/domain/extraction/model/sparse-table.ts';
import type { PackedModel, PackedTable } from '../functions/domain/extraction/model/model.ts';
import type { Learned } from './train-cues.ts';
import type { LearnedParts } from './train-parts.ts';

/** A table may be so full; more, and displacements that part the features are hard to find. */
const FULL = 0.8;

/** How many slots there are to a bucket: about three features share a displacement. */
const SLOTS_TO_A_BUCKET = 4;

/** Weights beyond this are cut: a byte holds 127 steps. */
const MOST = 4;

const base64 = (array: ArrayBufferView): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/**
 * Packs learned weights into a table of 2^`bits` slots: the features whose weights are largest, a byte a weight.
 * @throws {RangeError} where no displacement parts the features of a bucket, as happens only if they are no hashes
 */
export function packTable({ features, weights, width }: Learned, bits: number): PackedTable {
  const slots = 2 ** bits;
  const scale = MOST / 127;
  const strength = (number: number): number => {
    let most = 0;
    for (let y = 0; y < width; y++) most = Math.max(most, Math.abs(weights[number * width + y] ?? 0));
    return most;
  };
  const kept = features
    .map((feature, number) => ({ feature, number, strength: strength(number) }))
    .filter((row) => row.strength >= scale / 2)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, Math.floor(slots * FULL));
  const buckets = Math.max(2, slots / SLOTS_TO_A_BUCKET);
  const table = sparseTable(width, scale, new ArrayBuffer(buckets * 2), new ArrayBuffer(slots * strideOf(width)));
  displace(
    table,
    kept.map(({ feature }) => feature),
    slots,
  );
  for (const { feature, number } of kept)
    putRow(
      table,
      feature,
      Array.from({ length: width }, (_, y) => Math.max(-127, Math.min(127, Math.round((weights[number * width + y] ?? 0) / scale)))),
    );
  return { width, scale, displacements: base64(table.displacements), slots: base64(table.bytes) };
}

/** Finds a displacement for each bucket, the fullest first, such that no two features meet in a slot. */
function displace(table: SparseTable, features: readonly number[], slots: number): void {
  const buckets: number[][] = Array.from(table.displacements, () => []);
  for (const feature of features) buckets[bucketOf(table, feature)]?.push(feature);
  const taken = new Uint8Array(slots);
  for (const bucket of buckets.toSorted((a, b) => b.length - a.length)) {
    const [first] = bucket;
    if (first === undefined) break;
    const { displacement, own } = freeSlots(table, bucket, taken);
    table.displacements[bucketOf(table, first)] = displacement;
    for (const slot of own) taken[slot] = 1;
  }
}

/** The first displacement under which a bucket's features have free slots of their own, and these slots. */
function freeSlots(table: SparseTable, bucket: readonly number[], taken: Uint8Array): { displacement: number; own: ReadonlySet<number> } {
  const own = new Set<number>();
  for (let displacement = 0; displacement < 2 ** 16; displacement++) {
    own.clear();
    for (const feature of bucket) {
      const slot = slotOf(table, feature, displacement);
      if (taken[slot] === 0) own.add(slot);
    }
    if (own.size === bucket.length) return { displacement, own };
  }
  throw new RangeError(`No displacement parts ${bucket.length} features of a table of ${taken.length} slots.`);
}

export function packModel(
  cueWords: ReadonlySet<number>,
  cues: Learned,
  parts: LearnedParts,
  bits: { readonly cues: number; readonly parts: number },
): PackedModel {
  return {
    cueWords: base64(Int32Array.from(cueWords).toSorted()),
    cues: packTable(cues, bits.cues),
    parts: packTable(parts, bits.parts),
    transitions: base64(parts.transitions),
  };
}
