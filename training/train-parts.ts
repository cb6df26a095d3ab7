import { LABELS } from '../functions/domain/extraction/model/field/labels.ts';
import { EDGES } from '../functions/domain/extraction/model/token-facts.ts';
import type { ReadArticle } from './examples.ts';
import { Field } from './field.ts';
import type { Sequence } from './field.ts';
import { Ftrl } from './ftrl.ts';
import { seeded, shuffle } from './random.ts';
import { readSequences } from './sequences.ts';
import type { CueOptions, Learned } from './train-cues.ts';

export interface PartOptions extends CueOptions {
  /** How many times to learn, each over another order of the examples; the mean of the weights is steadier than those of one run. */
  readonly runs: number;
}

export interface LearnedParts extends Learned {
  readonly transitions: Float32Array;
}

/** How often in an epoch of the second half the weights are noted for their mean. */
const NOTES = 10;

/**
 * Learns to label the words around a cue: a linear-chain conditional random field, by stochastic gradients of its log-likelihood.
 * @param heads by article and token, where a cue is likely
 */
export function trainParts(
  articles: readonly ReadArticle[],
  heads: readonly Uint8Array[],
  options: PartOptions,
  report: (line: string) => void,
): LearnedParts {
  const { index, sequences } = readSequences(articles, heads, options);
  const runs = Array.from({ length: options.runs }, (_, run) => {
    report(`parts, run ${run + 1} of ${options.runs}`);
    return learn(sequences, index.size, { ...options, seed: options.seed + run }, report);
  });
  return {
    features: index.features,
    weights: mean(runs.map(({ weights }) => weights)),
    width: LABELS,
    transitions: mean(runs.map(({ transitions }) => transitions)),
  };
}

function learn(
  read: readonly Sequence[],
  features: number,
  options: CueOptions,
  report: (line: string) => void,
): { readonly weights: Float32Array; readonly transitions: Float32Array } {
  const sequences = [...read];
  const weights = new Ftrl(features * LABELS, options);
  const transitions = new Ftrl(EDGES * EDGES * LABELS * LABELS, { ...options, l1: 0 });
  const field = new Field(weights, transitions, Math.max(...sequences.map(({ labels }) => labels.length)));
  const random = seeded(options.seed);
  const every = Math.ceil(sequences.length / NOTES);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(sequences, random);
    let likelihood = 0;
    for (const [done, sequence] of sequences.entries()) {
      likelihood += field.learn(sequence);
      if (options.averaged !== false && epoch > options.epochs / 2 && done % every === every - 1) {
        weights.note();
        transitions.note();
      }
    }
    report(`  epoch ${epoch} of ${options.epochs}: log-likelihood ${(likelihood / sequences.length).toFixed(3)} a cue`);
  }
  return { weights: weights.average(), transitions: transitions.average() };
}

const mean = (runs: readonly Float32Array[]): Float32Array =>
  Float32Array.from({ length: runs[0]?.length ?? 0 }, (_, i) => runs.reduce((sum, run) => sum + (run[i] ?? 0), 0) / runs.length);
