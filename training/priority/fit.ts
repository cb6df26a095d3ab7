import { SIGNALS } from '../../functions/domain/extraction/prioritise/signals.ts';
import { HARM_SIGNALS } from '../../functions/domain/extraction/prioritise/signals/harm.ts';
import { BELIEFS } from './beliefs.ts';
import type { Example, RankedArticle } from './examples.ts';

export interface FitOptions {
  /** How much the claims as marked count beside those as found. */
  readonly markedWeight: number;
  /** How strongly weights are held to what a desk would believe without data. */
  readonly l2: number;
  readonly steps: number;
  readonly rate: number;
}

/** Chosen by cross-validation on the articles of the corpus's train part. */
export const FIT: FitOptions = { markedWeight: 0.6, l2: 3, steps: 800, rate: 0.005 };

/** Weights by signal, in logits: how much likelier a claim with it is to lead one without. */
export type Weights = ReadonlyMap<string, number>;

/** The least that a signal raises a claim (or lowers it) in any case: half of what a desk believes. */
const LEAST_SHARE = 0.5;

interface Pairs {
  readonly weight: number;
  readonly rows: readonly (readonly number[])[];
  readonly leading: readonly number[];
  readonly others: readonly number[];
}

/**
 * Learns which of two claims of one article leads (pairwise logistic regression), each article counting alike. A signal that should raise a claim never
 * lowers it, and the other way round; few data leave a weight where the desk's belief puts it. The same articles and options give the same weights.
 */
export function fitWeights(articles: readonly RankedArticle[], options: FitOptions): Weights {
  const signals = [...HARM_SIGNALS, ...SIGNALS];
  const index = new Map(signals.map(({ name }, i) => [name, i]));
  const beliefs = signals.map(({ name, raises }) => (raises ? 1 : -1) * (BELIEFS[name] ?? 0));
  const weights = Float64Array.from(beliefs);
  const groups = articles.flatMap(({ marked, found }) => [...pairsOf(marked, index, options.markedWeight), ...pairsOf(found, index, 1)]);
  for (let step = 0; step < options.steps; step++) {
    const gradient = gradientOf(groups, weights);
    for (const [i, { raises }] of signals.entries()) {
      const belief = beliefs[i] ?? 0;
      const moved = (weights[i] ?? 0) + options.rate * ((gradient[i] ?? 0) - options.l2 * ((weights[i] ?? 0) - belief));
      weights[i] = raises ? Math.max(LEAST_SHARE * belief, moved) : Math.min(LEAST_SHARE * belief, moved);
    }
    keepOrder(weights);
  }
  return new Map(signals.map(({ name }, i) => [name, weights[i] ?? 0]));
}

/** No harm weighs more than a graver one; harms come first, the gravest of them first. */
function keepOrder(weights: Float64Array): void {
  for (let i = 1; i < HARM_SIGNALS.length; i++) weights[i] = Math.min(weights[i] ?? 0, weights[i - 1] ?? 0);
}

/** None where all claims lead or none does. */
function pairsOf(examples: readonly Example[], index: ReadonlyMap<string, number>, weight: number): Pairs[] {
  const at = (leads: boolean): number[] => examples.flatMap((example, i) => (example.leads === leads ? [i] : []));
  const leading = at(true);
  const others = at(false);
  if (leading.length === 0 || others.length === 0) return [];
  const rows = examples.map(({ signals }) => signals.map((name) => index.get(name) ?? -1).filter((i) => i >= 0));
  return [{ weight: weight / Math.max(leading.length, others.length), rows, leading, others }];
}

function gradientOf(groups: readonly Pairs[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { weight, rows, leading, others } of groups) {
    const scores = rows.map((row) => row.reduce((sum, i) => sum + (weights[i] ?? 0), 0));
    const pull = new Float64Array(rows.length);
    for (const i of leading)
      for (const j of others) {
        const doubt = weight / (1 + Math.exp((scores[i] ?? 0) - (scores[j] ?? 0)));
        pull[i] = (pull[i] ?? 0) + doubt;
        pull[j] = (pull[j] ?? 0) - doubt;
      }
    for (const [i, row] of rows.entries()) for (const k of row) gradient[k] = (gradient[k] ?? 0) + (pull[i] ?? 0);
  }
  return gradient;
}
