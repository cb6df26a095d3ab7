import type { Transitions } from './field/transitions.ts';
import { transitionsOf } from './field/transitions.ts';
import { HashSet } from './hash-set.ts';
import type { SparseTable } from './sparse-table.ts';
import { sparseTable } from './sparse-table.ts';
import weights from './weights.json' with { type: 'json' };

/** What `npm run train` learned. */
export interface Model {
  /** Hashes of the lower-case words that were the head of a cue somewhere. */
  readonly cueWords: ReadonlySet<number>;
  /** Row: is it the head of a cue; is it voiced (no mere belief). */
  readonly cues: SparseTable;
  /** Row: a weight for each label. */
  readonly parts: SparseTable;
  /** By the edges of two neighbouring tokens and their labels. */
  readonly transitions: Transitions;
}

/** A table as it is stored: base64 of its displacements and its slots. */
export interface PackedTable {
  readonly width: number;
  readonly scale: number;
  readonly displacements: string;
  readonly slots: string;
}

export interface PackedModel {
  readonly cueWords: string;
  readonly cues: PackedTable;
  readonly parts: PackedTable;
  readonly transitions: string;
}

/** Brings a packed model to life. */
export function unpack(packed: PackedModel): Model {
  return {
    cueWords: new HashSet(new Int32Array(bytesOf(packed.cueWords))),
    cues: unpackTable(packed.cues),
    parts: unpackTable(packed.parts),
    transitions: transitionsOf(new Float32Array(bytesOf(packed.transitions))),
  };
}

/** Brings a packed table to life. */
export function unpackTable({ width, scale, displacements, slots }: PackedTable): SparseTable {
  return sparseTable(width, scale, bytesOf(displacements), bytesOf(slots));
}

/** A buffer of its own, so that arrays of wider numbers are aligned. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  const own = new ArrayBuffer(bytes.length);
  new Uint8Array(own).set(bytes);
  return own;
}

let loaded: Model | undefined;

/** The model that the product ships, unpacked at the first call. */
export const theModel = (): Model => (loaded ??= unpack(weights));
