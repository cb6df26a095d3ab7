import type { ClaimRecord } from './claim-record.ts';
import type { ClaimState } from './claim/states.ts';

/**
 * What becomes of an article's claims, as its counters tell. Those below the line are not counted: they are what is left of those queued, and counting them would have
 * all claims of an article meet in one item when it comes in.
 */
export const ARTICLE_COUNTS = ['above', 'decided', 'dismissed', 'joined'] as const;
export type ArticleCount = (typeof ARTICLE_COUNTS)[number];

const COUNT_OF: Readonly<Partial<Record<ClaimState, ArticleCount>>> = {
  waiting: 'above',
  second: 'above',
  'sign-off': 'above',
  adjudication: 'above',
  held: 'above',
  parked: 'above',
  decided: 'decided',
  withdrawn: 'decided',
  dismissed: 'dismissed',
  joined: 'joined',
};

/** The counter of its article that a claim in that state is in; undefined where it is in none. */
export const countOf = (state: ClaimState): ArticleCount | undefined => COUNT_OF[state];

/** How changes of claims move the counters of their articles: only those that change. */
export function articleMoves(
  moves: readonly { readonly before: ClaimRecord; readonly after: ClaimRecord }[],
): ReadonlyMap<string, ReadonlyMap<ArticleCount, number>> {
  const all = new Map<string, Map<ArticleCount, number>>();
  const add = ({ articleId, state }: ClaimRecord, by: number): void => {
    const count = countOf(state);
    if (count === undefined) return;
    const counts = all.get(articleId) ?? new Map<ArticleCount, number>();
    counts.set(count, (counts.get(count) ?? 0) + by);
    all.set(articleId, counts);
  };
  for (const { before, after } of moves) {
    add(before, -1);
    add(after, 1);
  }
  return new Map(
    [...all].flatMap(([article, counts]) => {
      const changed = new Map([...counts].filter(([, by]) => by !== 0));
      return changed.size === 0 ? [] : [[article, changed] as const];
    }),
  );
}
