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
  /** What is missing of it was asked for in vain. */
  readonly isBroken: boolean;
}

/** Which stories are folded: those below the line unless they were opened, the others where they were shut. */
export interface Folds {
  /** All below the line is open. */
  readonly belowOpen: boolean;
  /** `foldKey`s of stories that are otherwise than that. */
  readonly flipped: ReadonlySet<string>;
}

type Test = (claim: Claim) => boolean;

/**
 * The rows of lists one after the other; between what stands above the line and what stands below, the line. A search says of no list that it is empty, and
 * draws no line where there is nothing below it.
 */
export function rowsOf(lists: readonly LoadedList[], folds: Folds, matches: Test | null): readonly Row[] {
  const withParts = lists.map((loaded) => ({ ...loaded, parts: partsOf(loaded, matches) }));
  const counts = countsOf(withParts.flatMap(({ parts }) => parts.map(({ story }) => story)));
  const found = matches === null ? null : foundIn(counts);
  const rows = withParts.flatMap(({ list, hasMore, isPending, isBroken, parts }) => {
    const stories = parts.flatMap(({ story, key, goesOn }): readonly Row[] => {
      const folded = matches === null && isFolded(story, folds);
      const head: Row = { kind: 'story', key, story, folded, goesOn, counts: counts.get(story.articleId) ?? NONE };
      if (folded) return [head];
      return [head, ...story.claims.map((claim): Row => ({ kind: 'claim', key: claimKey(list, claim.id), claim, story }))];
    });
    return [
      ...(list === 'below' && (matches === null || stories.length > 0) ? [{ kind: 'line', key: 'line', found } as const] : []),
      ...stories,
      ...(matches === null && stories.length === 0 && !isPending && !hasMore
        ? [{ kind: 'nothing', key: `${list}/nothing`, list } as const]
        : []),
      ...(hasMore || isPending ? [{ kind: 'more', key: `${list}/more`, list, isBroken } as const] : []),
    ];
  });
  return rows.length === 0 && matches !== null ? [{ kind: 'none-found', key: 'none-found' }] : rows;
}

/** How many are found on either side of the line. */
const foundIn = (counts: ReadonlyMap<string, StoryCounts>): StoryCounts =>
  [...counts.values()].reduce((sum, { above, below }) => ({ above: sum.above + above, below: sum.below + below }), NONE);

const NONE: StoryCounts = { above: 0, below: 0 };

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

interface Part {
  readonly key: string;
  readonly story: Story;
  readonly goesOn: boolean;
}

/**
 * The claims by article, in the order of each article’s first. Within a page only: a page that is loaded later adds rows at the end, and moves none that
 * somebody is looking at.
 */
function partsOf({ list, pages }: LoadedList, matches: Test | null): readonly Part[] {
  const seen = new Set<string>();
  return pages.flatMap((page, number) => {
    const stories = matches === null ? storiesOf(page, list) : groupByArticle(page.filter(matches), list);
    return stories.map((story) => {
      const goesOn = seen.has(story.articleId);
      seen.add(story.articleId);
      return { key: `${story.foldKey}/${number}`, story, goesOn };
    });
  });
}

/** Pages that have not changed are not grouped anew, and their rows not drawn anew. */
const known = new WeakMap<readonly Claim[], readonly Story[]>();

function storiesOf(page: readonly Claim[], list: ListState): readonly Story[] {
  const stories = known.get(page) ?? groupByArticle(page, list);
  known.set(page, stories);
  return stories;
}

const groupByArticle = (claims: readonly Claim[], list: ListState): readonly Story[] =>
  [...grouped(claims, ({ articleId }) => articleId)].map(([articleId, those]) => {
    const context = those[0]?.context;
    return {
      foldKey: `${list}/${articleId}`,
      list,
      articleId,
      headline: context?.headline ?? null,
      outlet: context?.outlet ?? null,
      publishedAt: context?.publishedAt ?? null,
      claims: those,
    };
  });

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
