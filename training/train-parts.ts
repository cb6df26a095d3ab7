import { LABELS, mayFollow, CONTENT, SOURCE } from '../functions/domain/extraction/model/labels.ts';
import { transitionAt } from '../functions/domain/extraction/model/label-sequence.ts';
import { edgesOf, frameOf, headFeatures, MOST_FEATURES, sideFeatures } from '../functions/domain/extraction/model/part-features.ts';
import type { Frame } from '../functions/domain/extraction/model/part-features.ts';
import { EDGES } from '../functions/domain/extraction/model/token-facts.ts';
import type { ReadArticle } from './examples.ts';
import { labelsOf } from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import { Ftrl } from './ftrl.ts';
import { seeded, shuffle } from './random.ts';
import type { CueOptions, Learned } from './train-cues.ts';

export interface LearnedParts extends Learned {
  readonly transitions: Float32Array;
}

interface Sequence {
  readonly labels: Uint8Array;
  readonly edges: Uint8Array;
  /** Feature numbers of all tokens; those of token t from `starts[t]` to `starts[t + 1]`. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly weight: number;
}

/** How often in an epoch of the second half the weights are noted for their mean. */
const NOTES = 10;

/** Gradients smaller than this are not worth a step. */
const SMALL = 0.001;

const FOLLOWS = Uint8Array.from({ length: LABELS * LABELS }, (_, i) => Number(mayFollow(Math.floor(i / LABELS), i % LABELS)));

/** Learns to label the words around a cue: a linear-chain conditional random field, by stochastic gradients of its log-likelihood. */
export function trainParts(articles: readonly ReadArticle[], options: CueOptions, report: (line: string) => void): LearnedParts {
  const { index, sequences } = readSequences(articles, options.least);
  const weights = new Ftrl(index.size * LABELS, options);
  const transitions = new Ftrl(EDGES * EDGES * LABELS * LABELS, { ...options, l1: 0 });
  const field = new Field(weights, transitions, Math.max(...sequences.map(({ labels }) => labels.length)));
  const random = seeded(options.seed);
  const every = Math.ceil(sequences.length / NOTES);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(sequences, random);
    let likelihood = 0;
    for (const [done, sequence] of sequences.entries()) {
      likelihood += field.learn(sequence);
      if (epoch > options.epochs / 2 && done % every === every - 1) {
        weights.note();
        transitions.note();
      }
    }
    report(`parts, epoch ${epoch} of ${options.epochs}: log-likelihood ${(likelihood / sequences.length).toFixed(3)} a cue`);
  }
  return { features: index.features, weights: weights.average(), width: LABELS, transitions: transitions.average() };
}

function readSequences(articles: readonly ReadArticle[], least: number): { index: FeatureIndex; sequences: Sequence[] } {
  const index = new FeatureIndex(least);
  const buffer = new Int32Array(MOST_FEATURES);
  const framed = articles.flatMap((read) =>
    read.examples.map((example) => ({ read, example, frame: frameOf(read.facts, read.rules, example.head) })),
  );
  for (const { read, frame } of framed)
    for (let t = frame.from; t < frame.to; t++) eachFeature(read, frame, t, buffer, (length) => index.count(buffer, length));
  const sequences = framed.map(({ read, example, frame }): Sequence => {
    const numbers: number[] = [];
    const starts = new Int32Array(frame.to - frame.from + 1);
    for (let t = frame.from; t < frame.to; t++) {
      eachFeature(read, frame, t, buffer, (length) => index.number(buffer, length, numbers));
      starts[t - frame.from + 1] = numbers.length;
    }
    return {
      labels: labelsOf(frame, example),
      edges: edgesOf(read.facts, frame),
      numbers: Int32Array.from(numbers),
      starts,
      weight: read.article.weight,
    };
  });
  return { index, sequences };
}

function eachFeature(
  { facts, rules, running }: ReadArticle,
  frame: Frame,
  t: number,
  buffer: Int32Array,
  take: (length: number) => void,
): void {
  take(sideFeatures(facts, t, t < frame.head ? 0 : t === frame.head ? 1 : 2, buffer));
  take(headFeatures(facts, rules, running, frame, t, buffer));
}

/** The field's own arithmetic, over buffers as long as the longest sequence. Messages are scaled to sum to one at each token. */
class Field {
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
