import { cueFeatures } from '../functions/domain/extraction/model/features/cue-features.ts';
import { isCandidate } from '../functions/domain/extraction/model/cue-scores.ts';
import type { ReadArticle } from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import type { TemplateFilter } from './filtered-features.ts';
import { featuresWithout } from './filtered-features.ts';
import type { Rates } from './ftrl.ts';
import { Ftrl } from './ftrl.ts';
import { seeded, shuffle } from './random.ts';

export interface CueOptions extends Rates {
  readonly epochs: number;
  /** How often a feature must be seen. */
  readonly least: number;
  readonly seed: number;
  /** False keeps the last weights in place of the mean of those along the way. */
  readonly averaged?: boolean;
  /** Features not to be learned, by their templates; none where absent. */
  readonly leaveOut?: TemplateFilter;
}

/** Learned weights by feature: `width` a feature, in the order of `features`. */
export interface Learned {
  readonly features: readonly number[];
  readonly weights: Float32Array;
  readonly width: number;
}

interface Case {
  readonly numbers: Int32Array;
  readonly head: boolean;
  readonly voiced: boolean | null;
  readonly weight: number;
}

/** Learns which words are the heads of cues, and which of these are voiced: two logistic regressions over the same features. */
export function trainCues(articles: readonly ReadArticle[], cueWords: ReadonlySet<number>, options: CueOptions): Learned {
  const index = new FeatureIndex(options.least);
  const list = featuresWithout(options.leaveOut);
  const candidates = articles.map(({ facts, rules, unsure }) =>
    Array.from({ length: facts.length }, (_, t) => t).filter((t) => isCandidate(facts, rules, cueWords, t) && !unsure.has(t)),
  );
  for (const [k, { facts, rules }] of articles.entries())
    for (const t of candidates[k] ?? []) {
      cueFeatures(facts, rules, t, list);
      index.count(list);
    }
  const cases = articles.flatMap(({ article, facts, rules, examples }, k) => {
    const heads = new Map(examples.map((example) => [example.head, example]));
    return (candidates[k] ?? []).map((t): Case => {
      const numbers: number[] = [];
      cueFeatures(facts, rules, t, list);
      index.number(list, numbers);
      const example = heads.get(t);
      // where the marks do not tell, a verb of belief that the lexicon knows was not voiced
      const voiced = example === undefined ? null : (example.voiced ?? (facts.verb[t] === 3 ? false : null));
      return { numbers: Int32Array.from(numbers), head: example !== undefined, voiced, weight: article.weight };
    });
  });
  return { features: index.features, weights: learn(cases, index.size, options), width: 2 };
}

function learn(cases: Case[], size: number, options: CueOptions): Float32Array {
  const heads = new Ftrl(size, options);
  const voices = new Ftrl(size, options);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(cases, random);
    for (const { numbers, head, voiced, weight } of cases) {
      step(heads, numbers, head, weight);
      if (voiced !== null) step(voices, numbers, voiced, weight);
    }
    if (options.averaged !== false && epoch >= options.epochs / 2) {
      heads.note();
      voices.note();
    }
  }
  const weights = new Float32Array(size * 2);
  const [headWeights, voiceWeights] = [heads.average(), voices.average()];
  for (let i = 0; i < size; i++) {
    weights[2 * i] = headWeights[i] ?? 0;
    weights[2 * i + 1] = voiceWeights[i] ?? 0;
  }
  return weights;
}

function step(model: Ftrl, numbers: Int32Array, wanted: boolean, weight: number): void {
  let score = 0;
  for (const number of numbers) score += model.weights[number] ?? 0;
  const gradient = (1 / (1 + Math.exp(-score)) - Number(wanted)) * weight;
  if (Math.abs(gradient) > 0.001) for (const number of numbers) model.update(number, gradient);
}
