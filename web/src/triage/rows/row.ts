import type { Claim } from '../../api/types.ts';
import type { ListState } from '../../desks/claims-list.ts';

/** Claims of one article that stand together in a list. */
export interface Story {
  /** By which it is folded: the same for all its parts in a long list. */
  readonly foldKey: string;
  readonly list: ListState;
  readonly articleId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO 8601: an instant, or a day. */
  readonly publishedAt: string | null;
  readonly claims: readonly Claim[];
}

/** How many claims of a story are loaded above the line and below it. */
export interface StoryCounts {
  readonly above: number;
  readonly below: number;
}

/** One row of the screen. */
export type Row =
  | {
      readonly kind: 'story';
      readonly key: string;
      readonly story: Story;
      readonly folded: boolean;
      /** It began further up. */
      readonly goesOn: boolean;
      readonly counts: StoryCounts;
    }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim; readonly story: Story }
  | {
      readonly kind: 'line';
      readonly key: 'line';
      /** How many a search has found above and below; null where nobody searches. */
      readonly found: StoryCounts | null;
    }
  | { readonly kind: 'nothing'; readonly key: string; readonly list: ListState }
  /** A search has found nothing in all that there is. */
  | { readonly kind: 'none-found'; readonly key: 'none-found' }
  /** More of the list is not loaded yet. */
  | { readonly kind: 'more'; readonly key: string; readonly list: ListState; readonly isBroken: boolean };
