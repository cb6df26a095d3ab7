import type { Claim } from '../../api/types.ts';
import type { ListState } from '../../desks/claims-list.ts';
import type { Change, ChangeMap } from '../doing/changes.ts';
import { listOf, NEWEST_FIRST } from './list-of.ts';

export type Pages = readonly (readonly Claim[])[];

interface Loaded {
  readonly list: ListState;
  readonly desk: string;
  readonly pages: Pages;
  /** When the pages were asked for last, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** More pages follow. */
  readonly hasMore: boolean;
}

/** The server’s lists lag behind the claims by less than this, in milliseconds. */
const LAG = 5000;

/** The pages of a list as they will be once the server shows what was changed here: what left the list is gone, what came to it stands in its place. */
export function withChanges({ list, desk, pages, updatedAt, hasMore }: Loaded, changes: ChangeMap): Pages {
  const inForce = new Map([...changes].filter(([, { settledAt }]) => settledAt === null || updatedAt < settledAt + LAG));
  if (inForce.size === 0) return pages;
  /** The claim as it stands now, where that is in this list. */
  const here = ({ claim }: Change): readonly Claim[] => (claim?.desk === desk && listOf(claim) === list ? [claim] : []);
  const stayed: Pages = pages.map((page) =>
    page.some(({ id }) => inForce.has(id))
      ? page.flatMap((claim) => {
          const change = inForce.get(claim.id);
          return change === undefined ? [claim] : here(change);
        })
      : page,
  );
  const there = new Set(pages.flatMap((page) => page.map(({ id }) => id)));
  const came = [...inForce].flatMap(([id, change]) => (there.has(id) ? [] : here(change)));
  return came.reduce((so: Pages, claim) => withClaim(so, claim, list, hasMore), stayed);
}

function withClaim(pages: Pages, claim: Claim, list: ListState, hasMore: boolean): Pages {
  if (NEWEST_FIRST.has(list)) return [[claim, ...(pages[0] ?? [])], ...pages.slice(1)];
  const page = pages.findIndex((claims) => isDueBefore(claim, claims.at(-1)));
  if (page === -1) return hasMore ? pages : [...pages.slice(0, -1), [...(pages.at(-1) ?? []), claim]];
  return pages.map((claims, place) => {
    if (place !== page) return claims;
    const at = claims.findIndex((other) => isDueBefore(claim, other));
    return claims.toSpliced(at, 0, claim);
  });
}

const isDueBefore = (claim: Claim, other: Claim | undefined): boolean => other !== undefined && (claim.dueBy ?? '') <= (other.dueBy ?? '');
