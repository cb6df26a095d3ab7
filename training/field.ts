import { CONTENT, LABELS, mayFollow, SOURCE } from '../functions/domain/extraction/model/field/labels.ts';
import { transitionAt } from '../functions/domain/extraction/model/field/transitions.ts';
import type { Ftrl } from './ftrl.ts';

/** One cue with the tokens around it. */
export interface Sequence {
  readonly labels: Uint8Array;
  readonly edges: Uint8Array;
  /** Feature numbers of all tokens; those of token t from `starts[t]` to `starts[t + 1]`. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly weight: number;
}

/** Gradients smaller than this are not worth a step. */
const SMALL = 0.001;

const FOLLOWS = Uint8Array.from({ length: LABELS * LABELS }, (_, i) => Number(mayFollow(Math.floor(i / LABELS), i % LABELS)));

/** A conditional random field's arithmetic, over buffers as long as the longest sequence. Messages are scaled to sum to one at each token. */
export class Field {
  readonly #weights: Ftrl;
  readonly #transitions: Ftrl;
  readonly #emissions: Float64Array;
  readonly #ahead: Float64Array;
  readonly #behind: Float64Array;
  readonly #sums: Float64Array;
  readonly #moves: Float64Array;

  constructor(weights: Ftrl, transitions: Ftrl, longest: number) {
    this.#weights = weights;
    this.#transitions = transitions;
    this.#emissions = new Float64Array(longest * LABELS);
    this.#ahead = new Float64Array(longest * LABELS);
    this.#behind = new Float64Array(longest * LABELS);
    this.#sums = new Float64Array(longest);
    this.#moves = new Float64Array(longest * LABELS * LABELS);
  }

  /** One step along a sequence's gradient. @returns its log-likelihood before the step */
  learn(sequence: Sequence): number {
    let likelihood = this.#emit(sequence);
    this.#move(sequence);
    likelihood += this.#forward(sequence);
    this.#backward(sequence.labels.length);
    this.#learnTransitions(sequence);
    this.#learnWeights(sequence);
    return likelihood;
  }

  #emit({ labels, numbers, starts }: Sequence): number {
    const { weights } = this.#weights;
    const emissions = this.#emissions;
    const row = new Float64Array(LABELS);
    let likelihood = 0;
    for (let t = 0; t < labels.length; t++) {
      row.fill(0);
      for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
        const at = (numbers[i] ?? 0) * LABELS;
        for (let y = 0; y < LABELS; y++) row[y] = (row[y] ?? 0) + (weights[at + y] ?? 0);
      }
      const most = Math.max(...row);
      likelihood += (row[labels[t] ?? 0] ?? 0) - most;
      for (let y = 0; y < LABELS; y++) emissions[t * LABELS + y] = Math.exp((row[y] ?? 0) - most);
    }
    return likelihood;
  }

  #move({ labels, edges }: Sequence): void {
    const { weights } = this.#transitions;
    for (let t = 1; t < labels.length; t++) {
      const base = transitionAt(edges, t);
      for (let i = 0; i < LABELS * LABELS; i++)
        this.#moves[t * LABELS * LABELS + i] = FOLLOWS[i] === 1 ? Math.exp(weights[base + i] ?? 0) : 0;
    }
  }

  #forward({ labels, edges }: Sequence): number {
    const ahead = this.#ahead;
    let likelihood = 0;
    for (let t = 0; t < labels.length; t++) {
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let mass = t === 0 ? Number(y !== CONTENT && y !== SOURCE) : 0;
        if (t > 0)
          for (let x = 0; x < LABELS; x++) mass += (ahead[(t - 1) * LABELS + x] ?? 0) * (this.#moves[(t * LABELS + x) * LABELS + y] ?? 0);
        mass *= this.#emissions[t * LABELS + y] ?? 0;
        ahead[t * LABELS + y] = mass;
        sum += mass;
      }
      for (let y = 0; y < LABELS; y++) ahead[t * LABELS + y] = (ahead[t * LABELS + y] ?? 0) / sum;
      this.#sums[t] = sum;
      likelihood -= Math.log(sum);
      if (t > 0) likelihood += this.#transitions.weights[transitionAt(edges, t) + (labels[t - 1] ?? 0) * LABELS + (labels[t] ?? 0)] ?? 0;
    }
    return likelihood;
  }

  #backward(length: number): void {
    const behind = this.#behind;
    behind.fill(1, (length - 1) * LABELS, length * LABELS);
    for (let t = length - 2; t >= 0; t--)
      for (let x = 0; x < LABELS; x++) {
        let mass = 0;
        for (let y = 0; y < LABELS; y++)
          mass +=
            (this.#moves[((t + 1) * LABELS + x) * LABELS + y] ?? 0) *
            (this.#emissions[(t + 1) * LABELS + y] ?? 0) *
            (behind[(t + 1) * LABELS + y] ?? 0);
        behind[t * LABELS + x] = mass / (this.#sums[t + 1] ?? 1);
      }
  }

  #learnTransitions({ labels, edges, weight }: Sequence): void {
    for (let t = 1; t < labels.length; t++) {
      const base = transitionAt(edges, t);
      const wanted = (labels[t - 1] ?? 0) * LABELS + (labels[t] ?? 0);
      for (let i = 0; i < LABELS * LABELS; i++) {
        if (FOLLOWS[i] === 0) continue;
        const x = Math.floor(i / LABELS);
        const y = i % LABELS;
        const expected =
          ((this.#ahead[(t - 1) * LABELS + x] ?? 0) *
            (this.#moves[t * LABELS * LABELS + i] ?? 0) *
            (this.#emissions[t * LABELS + y] ?? 0) *
            (this.#behind[t * LABELS + y] ?? 0)) /
          (this.#sums[t] ?? 1);
        const gradient = expected - Number(i === wanted);
        if (Math.abs(gradient) > SMALL) this.#transitions.update(base + i, gradient * weight);
      }
    }
  }

  #learnWeights({ labels, numbers, starts, weight }: Sequence): void {
    const row = new Float64Array(LABELS);
    for (let t = 0; t < labels.length; t++) {
      let most = 0;
      for (let y = 0; y < LABELS; y++) {
        const gradient = (this.#ahead[t * LABELS + y] ?? 0) * (this.#behind[t * LABELS + y] ?? 0) - Number(labels[t] === y);
        row[y] = gradient;
        most = Math.max(most, Math.abs(gradient));
      }
      if (most < 10 * SMALL) continue;
      for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
        const at = (numbers[i] ?? 0) * LABELS;
        for (let y = 0; y < LABELS; y++) {
          const gradient = row[y] ?? 0;
          if (Math.abs(gradient) > SMALL) this.#weights.update(at + y, gradient * weight);
        }
      }
    }
  }
}
