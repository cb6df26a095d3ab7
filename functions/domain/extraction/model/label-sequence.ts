import { CONTENT, CONTENT_FIRST, LABELS, mayFollow, SOURCE } from './labels.ts';
import { EDGES } from './token-facts.ts';

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

/** A linear-chain conditional random field over one frame (Lafferty, McCallum and Pereira, ICML 2001). */
export interface Scores {
  /** Tokens of the frame. */
  readonly length: number;
  /** Label scores by token, in whole steps of `scale`. */
  readonly emissions: Int32Array;
  readonly scale: number;
  /** The edge of each token (see `TokenFacts`). */
  readonly edges: Uint8Array;
  readonly transitions: Transitions;
}

export interface Labelling {
  /** The most likely labels. */
  readonly labels: Uint8Array;
  /** How much of the content is expected to be right: an estimate of its overlap (IoU) with the true one, 0 to 1. */
  readonly overlap: number;
}

/** Room to work in for sequences up to a length, so that one after the other takes no new memory. */
export class Room {
  readonly from: Uint8Array;
  readonly labels: Uint8Array;
  readonly scaled: Float64Array;
  readonly ahead: Float64Array;
  readonly sums: Float64Array;
  readonly odds: Float64Array;
  readonly one = new Float64Array(LABELS);
  readonly other = new Float64Array(LABELS);

  constructor(longest: number) {
    this.from = new Uint8Array(longest * LABELS);
    this.labels = new Uint8Array(longest);
    this.scaled = new Float64Array(longest * LABELS);
    this.ahead = new Float64Array(longest * LABELS);
    this.sums = new Float64Array(longest);
    this.odds = new Float64Array(longest);
  }
}

const opens = (label: number): boolean => label !== SOURCE && label !== CONTENT;

/** Where the transition scores between token `t` and the one before begin. */
export const transitionAt = (edges: Uint8Array, t: number): number => ((edges[t - 1] ?? 0) * EDGES + (edges[t] ?? 0)) * LABELS * LABELS;

/** Finds the best labels (Viterbi) and how sure they are (forward-backward). @param room where the labels stand, until it is used again */
export function labelSequence(scores: Scores, room = new Room(scores.length)): Labelling {
  const labels = bestLabels(scores, room);
  return { labels, overlap: expectedOverlap(labels, contentOdds(scores, room)) };
}

function bestLabels({ length, emissions, scale, edges, transitions: { scores } }: Scores, room: Room): Uint8Array {
  const { from } = room;
  let [best, next] = [room.one, room.other];
  for (let y = 0; y < LABELS; y++) best[y] = opens(y) ? (emissions[y] ?? 0) * scale : -Infinity;
  for (let t = 1; t < length; t++) {
    const base = transitionAt(edges, t);
    for (let y = 0; y < LABELS; y++) {
      let most = -Infinity;
      let at = 0;
      for (let x = 0; x < LABELS; x++) {
        const score = (best[x] ?? 0) + (scores[base + x * LABELS + y] ?? 0);
        if (score > most) {
          most = score;
          at = x;
        }
      }
      next[y] = most + (emissions[t * LABELS + y] ?? 0) * scale;
      from[t * LABELS + y] = at;
    }
    [best, next] = [next, best];
  }
  const labels = room.labels.subarray(0, length);
  let y = 0;
  for (let x = 1; x < LABELS; x++) if ((best[x] ?? 0) > (best[y] ?? 0)) y = x;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = y;
    y = from[t * LABELS + y] ?? 0;
  }
  return labels;
}

/** Exponentials of so many steps below nought are told by a table; what is farther below counts as nought. */
const STEPS = 1500;
const tables = new Map<number, Float64Array>();

/** The exponentials of 0, −1, −2 … steps. */
function exponentials(scale: number): Float64Array {
  let table = tables.get(scale);
  if (table === undefined) tables.set(scale, (table = Float64Array.from({ length: STEPS }, (_, steps) => Math.exp(-steps * scale))));
  return table;
}

/** Writes likelihoods by token and label to `scaled`, those of the likeliest label at each token 1. */
function likelihoods({ length, emissions, scale }: Scores, scaled: Float64Array): void {
  const table = exponentials(scale);
  for (let at = 0; at < length * LABELS; at += LABELS) {
    let most = emissions[at] ?? 0;
    for (let y = 1; y < LABELS; y++) most = Math.max(most, emissions[at + y] ?? 0);
    for (let y = 0; y < LABELS; y++) {
      const below = most - (emissions[at + y] ?? 0);
      scaled[at + y] = below < STEPS ? (table[below] ?? 0) : 0;
    }
  }
}

/** By token, how likely it belongs to the content. */
function contentOdds(scores: Scores, room: Room): Float64Array {
  const { length, edges } = scores;
  const { factors } = scores.transitions;
  const { scaled, ahead, sums, odds } = room;
  likelihoods(scores, scaled);
  for (let t = 0; t < length; t++) {
    const base = t === 0 ? 0 : transitionAt(edges, t);
    const here = t * LABELS;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let mass = t === 0 ? Number(opens(y)) : 0;
      if (t > 0) for (let x = 0; x < LABELS; x++) mass += (ahead[here - LABELS + x] ?? 0) * (factors[base + x * LABELS + y] ?? 0);
      mass *= scaled[here + y] ?? 0;
      ahead[here + y] = mass;
      sum += mass;
    }
    sums[t] = sum;
    for (let y = 0; y < LABELS; y++) ahead[here + y] = (ahead[here + y] ?? 0) / sum;
  }
  let [behind, before] = [room.one.fill(1), room.other];
  for (let t = length - 1; t >= 0; t--) {
    const here = t * LABELS;
    odds[t] = (ahead[here + CONTENT] ?? 0) * (behind[CONTENT] ?? 0) + (ahead[here + CONTENT_FIRST] ?? 0) * (behind[CONTENT_FIRST] ?? 0);
    if (t === 0) break;
    const base = transitionAt(edges, t);
    const sum = sums[t] ?? 1;
    for (let y = 0; y < LABELS; y++) behind[y] = ((behind[y] ?? 0) * (scaled[here + y] ?? 0)) / sum;
    for (let x = 0; x < LABELS; x++) {
      let mass = 0;
      for (let y = 0; y < LABELS; y++) mass += (factors[base + x * LABELS + y] ?? 0) * (behind[y] ?? 0);
      before[x] = mass;
    }
    [behind, before] = [before, behind];
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
