import type { PackedModel } from '../functions/domain/extraction/model/model.ts';
import type { ReadArticle } from './examples.ts';
import { cueWordsOf } from './examples.ts';
import { packModel } from './pack.ts';
import type { CueOptions } from './train-cues.ts';
import { trainCues } from './train-cues.ts';
import { trainParts } from './train-parts.ts';

export interface TrainingOptions {
  readonly cues: CueOptions;
  readonly parts: CueOptions;
  /** How much an article of our own corpus counts beside one of PolNeAR. */
  readonly corpusWeight: number;
  /** Slots of the packed tables, as powers of two. */
  readonly bits: { readonly cues: number; readonly parts: number };
}

/** What the shipped model was trained with; chosen on parts of the training articles. */
export const TRAINING: TrainingOptions = {
  cues: { rate: 0.1, l1: 0.2, l2: 1, epochs: 8, least: 2, seed: 1 },
  parts: { rate: 0.1, l1: 0.3, l2: 5, epochs: 6, least: 3, seed: 2 },
  corpusWeight: 4,
  bits: { cues: 16, parts: 17 },
};

/** Trains the finder's model on articles that people marked. The same articles, options and seeds give the same model. */
export function trainModel(articles: readonly ReadArticle[], options: TrainingOptions, report: (line: string) => void): PackedModel {
  const cueWords = cueWordsOf(articles);
  const cues = trainCues(articles, cueWords, options.cues);
  const parts = trainParts(articles, options.parts, report);
  report(`${cues.features.length} features of cues, ${parts.features.length} of parts`);
  return packModel(cueWords, cues, parts, options.bits);
}
