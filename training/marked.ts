import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../functions/domain/article/article.ts';
import { isSpeechCue } from '../bench/extraction/speech-cue.ts';
import { readMarkedArticle } from '../bench/corpus/read-marked-article.ts';
import type { MarkedArticle } from '../bench/corpus/read-marked-article.ts';
import { readGold } from '../bench/extraction/gold.ts';
import type { GoldArticle } from '../bench/extraction/gold.ts';

/** An attribution as people marked it. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Whether somebody voiced it, or only thought it; null where the marks do not tell. */
  readonly voiced: boolean | null;
}

/** An article to learn from. */
export interface TrainingArticle {
  readonly id: string;
  readonly text: string;
  /** How much it counts. */
  readonly weight: number;
  readonly attributions: readonly MarkedAttribution[];
  /** Where a cue may stand that is not marked: the outer report of a nested one. */
  readonly unsure: readonly Span[];
}

/** Articles in the form of `bench:extraction` (PolNeAR). @throws BadGoldFile */
export async function readPolnear(path: string): Promise<TrainingArticle[]> {
  return (await readGold(path)).map(fromGold);
}

function fromGold({ id, text, attributions }: GoldArticle): TrainingArticle {
  return {
    id,
    text,
    weight: 1,
    attributions: attributions.map((attribution) => ({ ...attribution, voiced: isSpeechCue(text, attribution.cue) ? true : null })),
    unsure: [],
  };
}

/** The files of a folder of the open corpus, by name. @throws BadMarks */
export const readCorpus = (folder: string): { readonly name: string; readonly article: MarkedArticle }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, article: readMarkedArticle(readFileSync(join(folder, name), 'utf8')) }));

export function fromCorpus({ name, article }: { readonly name: string; readonly article: MarkedArticle }, weight: number): TrainingArticle {
  const { text, claims } = article;
  return {
    id: name,
    text,
    weight,
    attributions: claims.map(({ source, cue, content, label }) => ({ source, cue, content, voiced: !('belief' in label) })),
    unsure: claims.flatMap(({ outer }) => outer.map(([start, end]): Span => [start, end + OUTER_CUE])),
  };
}

/** Within so many characters after an outer reporter its cue stands. */
const OUTER_CUE = 40;
