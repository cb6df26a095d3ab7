import { basename } from 'node:path';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { type GoldArticle, outletOf } from './gold.ts';
import { scoreArticles } from './score-articles.ts';
import type { Scored } from './tables/score-table.ts';

/** Runs the finder over marked articles: the figures of the whole file, then of each outlet that their ids name. */
export function scoreFile(path: string, gold: readonly GoldArticle[]): Scored[] {
  const file = basename(path);
  const articles = gold.map((article) => ({ ...article, found: findAttributions(article.text) }));
  const outlets = [...new Set(articles.map(({ id }) => outletOf(id)))].filter((outlet) => outlet !== null).toSorted();
  return [null, ...outlets].flatMap((outlet): Scored[] => {
    const { speech, all } = scoreArticles(articles.filter(({ id }) => outlet === null || outletOf(id) === outlet));
    return [
      { file, outlet, counted: 'speech', figures: speech },
      { file, outlet, counted: 'all', figures: all },
    ];
  });
}
