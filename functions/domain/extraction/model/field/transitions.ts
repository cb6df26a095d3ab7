import { EDGES } from '../token-facts.ts';
import { LABELS, mayFollow } from './labels.ts';

/** Scores by edge before, edge, label before, label; and what they multiply likelihoods by. */
export interface Transitions {
  /** What may not follow has minus infinity. */
  readonly scores: Float64Array;
  /** Their exponentials. */
  readonly factors: Float64Array;
}

/** Learned transitions, those ruled out that may not be. */
export function transitionsOf(learned: Float32Array): Transitions {
  const scores = Float64Array.from(learned, (score, i) => (mayFollow(Math.floor(i / LABELS) % LABELS, i % LABELS) ? score : -Infinity));
  return { scores, factors: scores.map(Math.exp) };
}

/** Where the transition scores between token `t` and the one before begin. */
export const transitionAt = (edges: Uint8Array, t: number): number => ((edges[t - 1] ?? 0) * EDGES + (edges[t] ?? 0)) * LABELS * LABELS;
