import { basename } from 'node:path';
import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { figuresOf } from './figures.ts';
import { type GoldArticle, outletOf } from './gold.ts';
import { addArticle, type Counted, emptyTally } from './score.ts';
import type { Scored } from './table.ts';

interface Read extends GoldArticle {
  readonly found: readonly FoundAttribution[];
}

/** Runs the finder over marked articles: the figures of the whole file, then of each outlet that their ids name. */
export function scoreFile(path: string, gold: readonly GoldArticle[]): Scored[] {
  const file = basename(path);
  const articles = gold.map((article): Read => ({ ...article, found: findAttributions(article.text) }));
  const outlets = [...new Set(articles.map(({ id }) => outletOf(id)))].filter((outlet) => outlet !== null).toSorted();
  return [null, ...outlets].flatMap((outlet) =>
    score(
      file,
      outlet,
      articles.filter(({ id }) => outlet === null || outletOf(id) === outlet),
    ),
  );
}

function score(file: string, outlet: string | null, articles: readonly Read[]): Scored[] {
  return (['speech', 'all'] satisfies Counted[]).map((counted) => {
    const tally = emptyTally();
    for (const article of articles) addArticle(tally, counted, article);
    return { file, outlet, counted, figures: figuresOf(tally) };
  });
}
