import type { Claim } from '../../api/types.ts';
import type { Row } from '../rows/row.ts';

/** The claims that are selected, by id, and the row from which a range begins. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** The claims for which a row stands: its own, or those folded into a story. */
export function claimsOn(row: Row | undefined): readonly Claim[] {
  if (row?.kind === 'claim') return [row.claim];
  return row?.kind === 'story' ? row.story.claims : [];
}

/** Selects claims, or no longer where all of them were selected. @param anchor the row that they are on */
export function toggle({ ids }: Selection, claims: readonly Pick<Claim, 'id'>[], anchor: string | null): Selection {
  const next = new Set(ids);
  const all = claims.every(({ id }) => ids.has(id));
  for (const { id } of claims) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return { ids: next, anchor };
}

/** Selects all from the anchor to a row, besides what is selected already; the anchor stays. Without an anchor only that row, which becomes it. */
export function extendTo({ ids, anchor }: Selection, rows: readonly Row[], to: string): Selection {
  const end = rows.findIndex(({ key }) => key === to);
  const begin = rows.findIndex(({ key }) => key === anchor);
  const range = begin === -1 ? rows.slice(end, end + 1) : rows.slice(Math.min(begin, end), Math.max(begin, end) + 1);
  const claims = range.filter((row) => row.kind === 'claim' || (row.kind === 'story' && row.folded)).flatMap(claimsOn);
  return { ids: new Set([...ids, ...claims.map(({ id }) => id)]), anchor: begin === -1 ? to : anchor };
}

/** The selected claims that are still there, in the order of the rows; a story that is folded has its own among them. */
export function selectedOf({ ids }: Selection, rows: readonly Row[]): readonly Claim[] {
  if (ids.size === 0) return [];
  return rows
    .flatMap((row) => (row.kind === 'claim' || (row.kind === 'story' && row.folded) ? claimsOn(row) : []))
    .filter(({ id }) => ids.has(id));
}
