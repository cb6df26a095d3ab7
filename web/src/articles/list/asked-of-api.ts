import type { Upload } from '../../api/types.ts';
import type { ArticleSearch } from './article-search.ts';

/** What the API itself can look for: it finds whole words, and knows nothing of outlets. */
export interface AskedOfApi {
  readonly desk?: string;
  readonly status?: Upload['status'];
  readonly since?: string;
  readonly until?: string;
  readonly words?: string;
}

/** The part of a search that every page of the list is asked for by; words and outlet are looked for in what comes back. Days are the browser’s. */
export function askedAlways({ desk, outcome, from, to }: ArticleSearch): AskedOfApi {
  return {
    ...(desk === undefined ? {} : { desk }),
    ...(outcome === undefined ? {} : { status: outcome }),
    ...(from === undefined ? {} : { since: midnight(from, 0) }),
    ...(to === undefined ? {} : { until: midnight(to, 1) }),
  };
}

/** The same with the words, where they hold a whole word that the API can look for in all that ever came; undefined where they hold none. */
export function askedByWords(search: ArticleSearch): AskedOfApi | undefined {
  const { words } = search;
  return words !== undefined && /\p{N}|\p{L}{3}/u.test(words) ? { ...askedAlways(search), words: words.slice(0, 200) } : undefined;
}

/** When a day begins here, or the one after it. */
function midnight(day: string, daysAfter: number): string {
  const time = new Date(`${day}T00:00:00`);
  time.setDate(time.getDate() + daysAfter);
  return time.toISOString();
}

/** Two lists as one, newest first, each upload once. */
export function merged<Listed extends Upload>(some: readonly Listed[], others: readonly Listed[]): readonly Listed[] {
  if (others.length === 0) return some;
  const byId = new Map([...others, ...some].map((upload) => [upload.uploadId, upload]));
  return [...byId.values()].toSorted((one, other) => other.receivedAt.localeCompare(one.receivedAt));
}
