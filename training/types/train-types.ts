import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { PackedTable } from '../../functions/domain/extraction/model/model.ts';
import type { Rates } from '../ftrl.ts';
import { Ftrl } from '../ftrl.ts';
import { packTable } from '../pack.ts';
import { seeded, shuffle } from '../random.ts';
import type { Learned } from '../train-cues.ts';
import type { TypeExample } from './examples.ts';

export interface TypeOptions extends Rates {
  readonly epochs: number;
  readonly seed: number;
  /** How often a feature must be seen to be learned. */
  readonly least: number;
  /** Slots of the packed table, as a power of two. */
  readonly bits: number;
}

/** What the shipped weights were trained with; chosen by cross-validation over the train part of the corpus. */
export const TYPE_TRAINING: TypeOptions = { rate: 0.1, l1: 0.02, l2: 1, epochs: 12, seed: 1, least: 3, bits: 12 };

const WIDTH = SOURCE_TYPES.length;

/** Learns what type a source is: multinomial logistic regression over the features of marked sources. */
export function trainTypes(examples: readonly TypeExample[], options: TypeOptions): Learned {
  const numbers = numbered(examples, options.least);
  const ftrl = new Ftrl(numbers.size * WIDTH, options);
  const random = seeded(options.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example === undefined) continue;
      const rows = [...example.features].flatMap((feature) => numbers.get(feature) ?? []);
      const chances = softmax(scores(ftrl.weights, rows));
      for (const row of rows)
        for (let y = 0; y < WIDTH; y++) ftrl.update(row * WIDTH + y, (chances[y] ?? 0) - (y === example.type ? 1 : 0));
    }
    ftrl.note();
  }
  return { features: [...numbers.keys()], weights: ftrl.average(), width: WIDTH };
}

/** Weights as they are shipped. */
export const packTypes = (learned: Learned, { bits }: TypeOptions): PackedTable => packTable(learned, bits);

function numbered(examples: readonly TypeExample[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
  return numbers;
}

function scores(weights: Float32Array, rows: readonly number[]): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (const row of rows) for (let y = 0; y < WIDTH; y++) sums[y] = (sums[y] ?? 0) + (weights[row * WIDTH + y] ?? 0);
  return sums;
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
