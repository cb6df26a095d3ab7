import { CONTENT, CONTENT_FIRST, LABELS, mayFollow, SOURCE } from './labels.ts';
import { EDGES } from './token-facts.ts';

/** A linear-chain conditional random field over one frame (Lafferty, McCallum and Pereira, ICML 2001). */
export interface Scores {
  /** Tokens of the frame. */
  readonly length: number;
  /** Label scores by token. */
  readonly emissions: Float64Array;
  /** The edge of each token (see `TokenFacts`). */
  readonly edges: Uint8Array;
  /** Scores by edge before, edge, label before, label. */
  readonly transitions: Float32Array;
  /** Their exponentials. */
  readonly moves: Float64Array;
}

export interface Labelling {
  /** The most likely labels. */
  readonly labels: Uint8Array;
  /** How much of the content is expected to be right: an estimate of its overlap (IoU) with the true one, 0 to 1. */
  readonly overlap: number;
}

const FOLLOWS = Uint8Array.from({ length: LABELS * LABELS }, (_, i) => Number(mayFollow(Math.floor(i / LABELS), i % LABELS)));
const opens = (label: number): boolean => label !== SOURCE && label !== CONTENT;

/** Where the transition scores between token `t` and the one before begin. */
export const transitionAt = (edges: Uint8Array, t: number): number => ((edges[t - 1] ?? 0) * EDGES + (edges[t] ?? 0)) * LABELS * LABELS;

/** Finds the best labels (Viterbi) and how sure they are (forward-backward). */
export function labelSequence(scores: Scores): Labelling {
  const labels = bestLabels(scores);
  return { labels, overlap: expectedOverlap(labels, contentOdds(scores)) };
}

function bestLabels({ length, emissions, edges, transitions }: Scores): Uint8Array {
  const best = new Float64Array(length * LABELS).fill(-Infinity);
  const from = new Uint8Array(length * LABELS);
  for (let y = 0; y < LABELS; y++) if (opens(y)) best[y] = emissions[y] ?? 0;
  for (let t = 1; t < length; t++) {
    const base = transitionAt(edges, t);
    for (let y = 0; y < LABELS; y++) {
      let most = -Infinity;
      let at = 0;
      for (let x = 0; x < LABELS; x++) {
        if (FOLLOWS[x * LABELS + y] === 0) continue;
        const score = (best[(t - 1) * LABELS + x] ?? 0) + (transitions[base + x * LABELS + y] ?? 0);
        if (score > most) {
          most = score;
          at = x;
        }
      }
      best[t * LABELS + y] = most + (emissions[t * LABELS + y] ?? 0);
      from[t * LABELS + y] = at;
    }
  }
  const labels = new Uint8Array(length);
  let y = 0;
  for (let x = 1; x < LABELS; x++) if ((best[(length - 1) * LABELS + x] ?? 0) > (best[(length - 1) * LABELS + y] ?? 0)) y = x;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = y;
    y = from[t * LABELS + y] ?? 0;
  }
  return labels;
}

/** By token, how likely it belongs to the content. */
function contentOdds({ length, emissions, edges, moves }: Scores): Float64Array {
  const scaled = new Float64Array(length * LABELS);
  for (let t = 0; t < length; t++) {
    let most = -Infinity;
    for (let y = 0; y < LABELS; y++) most = Math.max(most, emissions[t * LABELS + y] ?? 0);
    for (let y = 0; y < LABELS; y++) scaled[t * LABELS + y] = Math.exp((emissions[t * LABELS + y] ?? 0) - most);
  }
  const ahead = new Float64Array(length * LABELS);
  const sums = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const base = t === 0 ? 0 : transitionAt(edges, t);
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let mass = t === 0 ? Number(opens(y)) : 0;
      if (t > 0)
        for (let x = 0; x < LABELS; x++)
          if (FOLLOWS[x * LABELS + y] === 1) mass += (ahead[(t - 1) * LABELS + x] ?? 0) * (moves[base + x * LABELS + y] ?? 0);
      mass *= scaled[t * LABELS + y] ?? 0;
      ahead[t * LABELS + y] = mass;
      sum += mass;
    }
    sums[t] = sum;
    for (let y = 0; y < LABELS; y++) ahead[t * LABELS + y] = (ahead[t * LABELS + y] ?? 0) / sum;
  }
  const odds = new Float64Array(length);
  let behind = new Float64Array(LABELS).fill(1);
  for (let t = length - 1; t >= 0; t--) {
    odds[t] =
      (ahead[t * LABELS + CONTENT] ?? 0) * (behind[CONTENT] ?? 0) + (ahead[t * LABELS + CONTENT_FIRST] ?? 0) * (behind[CONTENT_FIRST] ?? 0);
    if (t === 0) break;
    const base = transitionAt(edges, t);
    const before = new Float64Array(LABELS);
    for (let x = 0; x < LABELS; x++) {
      let mass = 0;
      for (let y = 0; y < LABELS; y++)
        if (FOLLOWS[x * LABELS + y] === 1) mass += (moves[base + x * LABELS + y] ?? 0) * (scaled[t * LABELS + y] ?? 0) * (behind[y] ?? 0);
      before[x] = mass / (sums[t] ?? 1);
    }
    behind = before;
  }
  return odds;
}

function expectedOverlap(labels: Uint8Array, odds: Float64Array): number {
  let right = 0;
  let expected = 0;
  let chosen = 0;
  for (const [t, label] of labels.entries()) {
    const likely = odds[t] ?? 0;
    expected += likely;
    if (label !== CONTENT && label !== CONTENT_FIRST) continue;
    chosen++;
    right += likely;
  }
  return chosen === 0 ? 0 : right / (chosen + expected - right);
}
