import type { Claim } from '../../api/types.ts';
import type { ListState } from '../../desks/claims-list.ts';
import { grouped } from '../../parts/grouped.ts';
import type { Pages } from '../lists/with-changes.ts';
import type { Row, Story, StoryCounts } from './row.ts';

/** A list as far as it is loaded. */
export interface LoadedList {
  readonly list: ListState;
  readonly pages: Pages;
  readonly hasMore: boolean;
  /** Nothing of it is there yet. */
  readonly isPending: boolean;
}

/** Which stories are folded: those below the line unless they were opened, the others where they were shut. */
export interface Folds {
  /** All below the line is open. */
  readonly belowOpen: boolean;
  /** `foldKey`s of stories that are otherwise than that. */
  readonly flipped: ReadonlySet<string>;
}

/** The rows of lists one after the other; between what stands above the line and what stands below, the line. */
export function rowsOf(lists: readonly LoadedList[], folds: Folds, matches: ((claim: Claim) => boolean) | null): readonly Row[] {
  const withStories = lists.map((loaded) => ({ ...loaded, stories: storiesOf(loaded, matches) }));
  const counts = countsOf(withStories.flatMap(({ stories }) => stories));
  return withStories.flatMap(({ list, hasMore, isPending, stories }) => {
    const rows = stories.flatMap((story): Row[] => {
      const folded = matches === null && isFolded(story, folds);
      const head: Row = { kind: 'story', key: story.key, story, folded, counts: counts.get(story.articleId) ?? { above: 0, below: 0 } };
      if (folded) return [head];
      return [head, ...story.claims.map((claim): Row => ({ kind: 'claim', key: claimKey(list, claim.id), claim, story }))];
    });
    return [
      ...(list === 'below' ? [{ kind: 'line', key: 'line' } as const] : []),
      ...rows,
      ...(rows.length === 0 && !isPending && !hasMore ? [{ kind: 'nothing', key: `${list}/nothing`, list } as const] : []),
      ...(hasMore || isPending ? [{ kind: 'more', key: `${list}/more`, list } as const] : []),
    ];
  });
}

/** Names a claim’s row: one that crosses the line is another row there, so that the cursor stays where it was. */
const claimKey = (list: ListState, id: string): string => `${list}/${id}`;

const isFolded = ({ list, foldKey }: Story, { belowOpen, flipped }: Folds): boolean =>
  (list === 'below' && !belowOpen) !== flipped.has(foldKey);

/** Opens a folded story, or shuts an open one. */
export function flip({ belowOpen, flipped }: Folds, foldKey: string): Folds {
  const next = new Set(flipped);
  if (!next.delete(foldKey)) next.add(foldKey);
  return { belowOpen, flipped: next };
}

/** Opens all below the line, or shuts it. */
export const flipBelow = ({ belowOpen, flipped }: Folds): Folds => ({
  belowOpen: !belowOpen,
  flipped: new Set([...flipped].filter((key) => !key.startsWith('below/'))),
});

/**
 * The claims by article, in the order of each article’s first. Within a page only: a page that is loaded later adds rows at the end, and moves none that
 * somebody is looking at.
 */
function storiesOf({ list, pages }: LoadedList, matches: ((claim: Claim) => boolean) | null): readonly Story[] {
  const seen = new Set<string>();
  return pages.flatMap((page, number) =>
    [...grouped(matches === null ? page : page.filter(matches), ({ articleId }) => articleId)].map(([articleId, claims]): Story => {
      const context = claims[0]?.context;
      const foldKey = `${list}/${articleId}`;
      const goesOn = seen.has(articleId);
      seen.add(articleId);
      return {
        key: `${foldKey}/${goesOn ? number : 'first'}`,
        foldKey,
        list,
        articleId,
        headline: context?.headline ?? null,
        outlet: context?.outlet ?? null,
        publishedAt: context?.publishedAt ?? null,
        claims,
        goesOn,
      };
    }),
  );
}

function countsOf(stories: readonly Story[]): ReadonlyMap<string, StoryCounts> {
  const counts = new Map<string, StoryCounts>();
  for (const { articleId, list, claims } of stories) {
    const { above, below } = counts.get(articleId) ?? { above: 0, below: 0 };
    counts.set(articleId, {
      above: above + (list === 'waiting' ? claims.length : 0),
      below: below + (list === 'below' ? claims.length : 0),
    });
  }
  return counts;
}
