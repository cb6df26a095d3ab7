import { fingerprintOf, ROW, slotOf, sparseTable, strideOf } from '../functions/domain/extraction/model/sparse-table.ts';
import type { PackedModel, PackedTable } from '../functions/domain/extraction/model/model.ts';
import type { Learned } from './train-cues.ts';
import type { LearnedParts } from './train-parts.ts';

/** A table may be so full; more, and looks take longer. */
const FULL = 0.8;

/** Weights beyond this are cut: a byte holds 127 steps. */
const MOST = 4;

const base64 = (array: ArrayBufferView): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/**
 * Packs learned weights into a table of at most 2^`bits` slots: the features whose weights are largest, a byte a weight.
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
  const { words, bytes, stride } = sparseTable(width, scale, new ArrayBuffer(slots * strideOf(width)));
  for (const { feature, number } of kept) {
    let slot = slotOf(feature, slots);
    while ((words[(slot * stride) / 2] ?? 0) !== 0) slot = (slot + 1) % slots;
    words[(slot * stride) / 2] = fingerprintOf(feature);
    for (let y = 0; y < width; y++)
      bytes[slot * stride + ROW + y] = Math.max(-127, Math.min(127, Math.round((weights[number * width + y] ?? 0) / scale)));
  }
  return { width, scale, slots: base64(bytes) };
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
