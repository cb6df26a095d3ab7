import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import type { Figures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { Counted } from './score.ts';
import { addArticle, emptyTally } from './score.ts';

/** A text with what people marked in it. */
export interface Marked {
  readonly text: string;
  readonly attributions: readonly FoundAttribution[];
}

/** The same with what was found. */
export interface Searched extends Marked {
  readonly found: readonly FoundAttribution[];
}

/** The figures of articles taken together. */
export function scoreArticles(articles: readonly Searched[]): Record<Counted, Figures> {
  return { speech: score('speech', articles), all: score('all', articles) };
}

/** Searches the texts by `find` and scores what it finds. */
export const scoreFinder = (articles: readonly Marked[], find: (text: string) => readonly FoundAttribution[]): Record<Counted, Figures> =>
  scoreArticles(articles.map(({ text, attributions }) => ({ text, attributions, found: find(text) })));

function score(counted: Counted, articles: readonly Searched[]): Figures {
  const tally = emptyTally();
  for (const article of articles) addArticle(tally, counted, article);
  return figuresOf(tally);
}
