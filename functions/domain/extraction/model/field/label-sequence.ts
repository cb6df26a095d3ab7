import { bestLabels } from './best-labels.ts';
import { contentOdds } from './content-odds.ts';
import { CONTENT, CONTENT_FIRST, LABELS } from './labels.ts';
import type { Transitions } from './transitions.ts';

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
  readonly labels: Uint8Array;
  readonly best: Float64Array;
  readonly scaled: Float64Array;
  readonly ahead: Float64Array;
  readonly sums: Float64Array;
  readonly odds: Float64Array;
  readonly behind = new Float64Array(LABELS);

  constructor(longest: number) {
    this.labels = new Uint8Array(longest);
    this.best = new Float64Array(longest * LABELS);
    this.scaled = new Float64Array(longest * LABELS);
    this.ahead = new Float64Array(longest * LABELS);
    this.sums = new Float64Array(longest);
    this.odds = new Float64Array(longest);
  }
}

/** Finds the best labels (Viterbi) and how sure they are (forward-backward). @param room where the labels stand, until it is used again */
export function labelSequence(scores: Scores, room = new Room(scores.length)): Labelling {
  const labels = bestLabels(scores, room);
  const hasContent = labels.includes(CONTENT_FIRST);
  return { labels, overlap: hasContent ? expectedOverlap(labels, contentOdds(scores, room)) : 0 };
}

function expectedOverlap(labels: Uint8Array, odds: Float64Array): number {
  let right = 0;
  let expected = 0;
  let chosen = 0;
  for (let t = 0; t < labels.length; t++) {
    const likely = odds[t] ?? 0;
    expected += likely;
    if (labels[t] !== CONTENT && labels[t] !== CONTENT_FIRST) continue;
    chosen++;
    right += likely;
  }
  return chosen === 0 ? 0 : right / (chosen + expected - right);
}
