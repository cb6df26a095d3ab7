import { CLAIM_KINDS } from '../../functions/domain/extraction/claim.ts';
import { FeatureIndex } from '../feature-index.ts';
import type { Rates } from '../ftrl.ts';
import { Ftrl } from '../ftrl.ts';
import type { KindExample } from './kind-examples.ts';
import { seeded, shuffle } from '../random.ts';
import type { Learned } from '../train-cues.ts';

export interface KindOptions extends Rates {
  readonly epochs: number;
  /** How often a feature must be seen. */
  readonly least: number;
  /** The share of a claim's features that are hidden at each look, so that no weight relies on another (Srivastava et al., JMLR 2014). */
  readonly hidden: number;
  readonly seed: number;
  /** So many models are learned, each from a seed of its own, and their weights averaged. */
  readonly runs: number;
}

/** What the shipped weights were trained with, chosen by cross-validation over the articles of the train part; `bits`: slots of the packed table. */
export const KIND_TRAINING: KindOptions & { readonly bits: number } = {
  rate: 0.05,
  l1: 0,
  l2: 0.1,
  epochs: 16,
  least: 1,
  hidden: 0.6,
  seed: 1,
  runs: 24,
  bits: 15,
};

const KINDS = CLAIM_KINDS.length;

interface Case {
  readonly numbers: Int32Array;
  readonly kind: number;
  readonly weight: number;
}

/** Learns what tells one kind of claim from another: a multinomial logistic regression. The same examples, options and seed give the same weights. */
export function trainKinds(examples: readonly KindExample[], options: KindOptions): Learned {
  const index = new FeatureIndex(options.least);
  for (const { features } of examples) index.count({ values: features, length: features.length });
  const cases = examples.map(({ features, kind, weight }): Case => {
    const numbers: number[] = [];
    index.number({ values: features, length: features.length }, numbers);
    return { numbers: Int32Array.from(numbers), kind: CLAIM_KINDS.indexOf(kind), weight };
  });
  const runs = Array.from({ length: options.runs }, (_, run) => trainOnce(cases, index.size, { ...options, seed: options.seed + run }));
  const weights = Float32Array.from({ length: index.size * KINDS }, (_, i) => mean(runs.map((run) => run[i] ?? 0)));
  return repeatedOnly({ features: index.features, weights, width: KINDS }, cases);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function trainOnce(cases: readonly Case[], size: number, options: KindOptions): Float32Array {
  const model = new Ftrl(size * KINDS, options);
  const random = seeded(options.seed);
  const order = [...cases];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learn(model, example, options.hidden, random);
    if (epoch >= options.epochs / 2) model.note();
  }
  return model.average();
}

/** Without the features of a single example: they take what is its own upon them while learning, and tell nothing of others. */
function repeatedOnly({ features, weights, width }: Learned, cases: readonly Case[]): Learned {
  const seen = new Uint32Array(features.length);
  for (const { numbers } of cases) for (const number of numbers) seen[number] = (seen[number] ?? 0) + 1;
  const kept = features.map((_, number) => number).filter((number) => (seen[number] ?? 0) > 1);
  return {
    features: kept.map((number) => features[number] ?? 0),
    weights: Float32Array.from(kept.flatMap((number) => [...weights.subarray(number * width, (number + 1) * width)])),
    width,
  };
}

function learn(model: Ftrl, { numbers, kind, weight }: Case, hidden: number, random: () => number): void {
  const seen = numbers.filter(() => random() >= hidden);
  const value = 1 / (1 - hidden);
  const scores = new Float64Array(KINDS);
  for (const number of seen)
    for (let k = 0; k < KINDS; k++) scores[k] = (scores[k] ?? 0) + (model.weights[number * KINDS + k] ?? 0) * value;
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  for (let k = 0; k < KINDS; k++) {
    const gradient = ((powers[k] ?? 0) / sum - Number(k === kind)) * weight * value;
    for (const number of seen) model.update(number * KINDS + k, gradient);
  }
}
