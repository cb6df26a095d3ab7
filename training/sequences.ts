import type { FeatureList } from '../functions/domain/extraction/model/features/feature-list.ts';
import { edgesOf, frameOf, sideOf } from '../functions/domain/extraction/model/features/frame.ts';
import type { Frame } from '../functions/domain/extraction/model/features/frame.ts';
import { runningCounts } from '../functions/domain/extraction/model/features/running-counts.ts';
import type { RunningCounts } from '../functions/domain/extraction/model/features/running-counts.ts';
import { sideFeatures } from '../functions/domain/extraction/model/features/side-features.ts';
import { moveTo, nowhere, spotFeatures } from '../functions/domain/extraction/model/features/spot-features.ts';
import { wordFeatures } from '../functions/domain/extraction/model/features/word-features.ts';
import type { ReadArticle } from './examples.ts';
import { labelsOf } from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import type { Sequence } from './field.ts';
import { featuresWithout } from './filtered-features.ts';
import type { CueOptions } from './train-cues.ts';

/**
 * Reads the sequences to learn from, one a marked cue, and numbers their features.
 * @param heads by article and token, where a cue is likely
 */
export function readSequences(
  articles: readonly ReadArticle[],
  heads: readonly Uint8Array[],
  { least, leaveOut }: Pick<CueOptions, 'least' | 'leaveOut'>,
): { index: FeatureIndex; sequences: Sequence[] } {
  const index = new FeatureIndex(least);
  const list = featuresWithout(leaveOut);
  const framed = articles.flatMap((read, k) => {
    const running = runningCounts(read.facts, heads[k] ?? new Uint8Array(read.facts.length));
    return read.examples.map((example) => ({ read, running, example, frame: frameOf(read.facts, read.rules, example.head, 'paragraph') }));
  });
  for (const { read, running, frame } of framed)
    for (let t = frame.from; t < frame.to; t++) eachFeature(read, running, frame, t, list, () => index.count(list));
  const sequences = framed.map(({ read, running, example, frame }): Sequence => {
    const numbers: number[] = [];
    const starts = new Int32Array(frame.to - frame.from + 1);
    for (let t = frame.from; t < frame.to; t++) {
      eachFeature(read, running, frame, t, list, () => index.number(list, numbers));
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

/** Puts the features of token `t` into `list`, one kind after another; each time `take` is called. */
function eachFeature(
  { facts, rules }: ReadArticle,
  running: RunningCounts,
  frame: Frame,
  t: number,
  list: FeatureList,
  take: () => void,
): void {
  const spot = nowhere();
  moveTo(spot, facts, rules, running, frame, t);
  sideFeatures(facts, t, sideOf(t, frame.head), list);
  take();
  spotFeatures(facts, frame, spot, list);
  take();
  wordFeatures(facts, running, frame, spot, t, list);
  take();
}
