import { likelyHeads, scoreCues } from '../functions/domain/extraction/model/cue-scores.ts';
import type { PackedModel } from '../functions/domain/extraction/model/model.ts';
import { unpackTable } from '../functions/domain/extraction/model/model.ts';
import type { ReadArticle } from './examples.ts';
import { cueWordsOf } from './examples.ts';
import { packModel, packTable } from './pack.ts';
import type { CueOptions } from './train-cues.ts';
import { trainCues } from './train-cues.ts';
import type { PartOptions } from './train-parts.ts';
import { trainParts } from './train-parts.ts';

export interface TrainingOptions {
  readonly cues: CueOptions;
  readonly parts: PartOptions;
  /** How much an article of our own corpus counts beside one of PolNeAR. */
  readonly corpusWeight: number;
  /** Slots of the packed tables, as powers of two. */
  readonly bits: { readonly cues: number; readonly parts: number };
}

/** What the shipped model was trained with; chosen on parts of the training articles. */
export const TRAINING: TrainingOptions = {
  cues: { rate: 0.05, l1: 0.2, l2: 1, epochs: 8, least: 2, seed: 1 },
  parts: { rate: 0.03, l1: 0.1, l2: 5, epochs: 8, least: 3, seed: 2, runs: 3 },
  corpusWeight: 4,
  bits: { cues: 16, parts: 17 },
};

/** Trains the finder's model on articles that people marked. The same articles, options and seeds give the same model. */
export function trainModel(articles: readonly ReadArticle[], options: TrainingOptions, report: (line: string) => void): PackedModel {
  const cueWords = cueWordsOf(articles);
  const cues = trainCues(articles, cueWords, options.cues);
  const heads = foreseenHeads(articles, cueWords, options);
  const parts = trainParts(articles, heads, options.parts, report);
  report(`${cues.features.length} features of cues, ${parts.features.length} of parts`);
  return packModel(cueWords, cues, parts, options.bits);
}

/** Each article is read with what the others teach, as a new one would be. */
const FOLDS = 4;

/** Where cues are likely in each article, as a model says that has not seen it: what the second step will have to make do with. */
export function foreseenHeads(
  articles: readonly ReadArticle[],
  cueWords: ReadonlySet<number>,
  { cues, bits }: TrainingOptions,
): Uint8Array[] {
  const heads: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = trainCues(
      articles.filter((_, k) => k % FOLDS !== fold),
      cueWords,
      cues,
    );
    const table = unpackTable(packTable(learned, bits.cues));
    for (let k = fold; k < articles.length; k += FOLDS) {
      const article = articles[k];
      if (article !== undefined) heads[k] = likelyHeads(scoreCues(article.facts, article.rules, { cues: table, cueWords }));
    }
  }
  return heads;
}
