import type { Desk } from '../../../config/desks.ts';
import type { Article } from '../article/article.ts';

/** The folder that an object's key names: `incoming/health/…` names `health`. */
export const folderOf = (key: string): string | undefined => /^incoming\/([^/]+)\//.exec(key)?.[1];

/** The desk that an object's key names as a folder; undefined where it names none. */
export function namedDesk(key: string, desks: readonly Desk[]): Desk | undefined {
  const folder = folderOf(key);
  return desks.find((desk) => desk.id === folder);
}

/**
 * The desk that an article's claims go to: the one that the object's key names as a folder (`incoming/health/…`), else the one whose words
 * occur most often in headline and body (at least three times; never a private one), else the first. All claims of an article go to one desk, so that a story stays together.
 */
export function routeToDesk(article: Pick<Article, 'headline' | 'body'>, key: string, desks: readonly Desk[]): Desk {
  const [first] = desks;
  if (first === undefined) throw new RangeError('A newsroom needs at least one desk.');
  const named = namedDesk(key, desks);
  if (named !== undefined) return named;

  const counts = new Map<string, number>();
  for (const [word] of `${article.headline ?? ''}\n${article.body}`.toLowerCase().matchAll(/[a-z]+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = { desk: first, hits: 2 };
  for (const desk of desks.filter((one) => !one.private)) {
    const hits = desk.words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > best.hits) best = { desk, hits };
  }
  return best.desk;
}
