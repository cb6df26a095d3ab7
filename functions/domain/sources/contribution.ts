import type { Claim } from '../extraction/claim.ts';
import { addUp } from '../figures/counters.ts';
import type { Counters } from '../figures/counters.ts';
import type { ClaimRecord } from '../review/claim-record.ts';
import { namedSource } from './named-source.ts';
import type { NamedSource } from './named-source.ts';

/** A claim as the record of its source sees it. */
export type Counted = Pick<ClaimRecord, 'state' | 'enlistedAt' | 'dismissal' | 'standing'> & { readonly found: Claim };

/**
 * What a claim adds to its source's record as it stands: that it was made, of what kind, and what was found about it, while the desk stands by that; or
 * that it was repeated, where it goes with another. What the finder got wrong was never said.
 */
export function contributionOf(claim: Counted): Counters {
  const { state, enlistedAt, dismissal, standing, found } = claim;
  if (state === 'joined') return { 'claims:repeated': 1 };
  if (enlistedAt === null || state === 'found' || dismissal?.reason === 'finder-mistake') return {};
  return {
    'claims:made': 1,
    [`kind:${found.kind}`]: 1,
    ...(standing?.status === 'standing' ? { [`finding:${standing.finding}`]: 1 } : {}),
  };
}

/** What a change of a claim does to the record of one source. */
export interface SourceChange {
  readonly source: NamedSource;
  readonly counters: Counters;
}

const negative = (counters: Counters): Counters => Object.fromEntries(Object.entries(counters).map(([name, n]) => [name, -n]));

/** What changes of claims do to the records of their sources: along any way of a claim, these add up to what it adds where it ends. */
export function sourceChanges(moves: readonly { readonly before: Counted; readonly after: Counted }[]): SourceChange[] {
  const changes = new Map<string, { readonly source: NamedSource; readonly all: Counters[] }>();
  const add = (claim: Counted, counters: Counters): void => {
    const source = namedSource(claim.found);
    if (source === null) return;
    const change = changes.get(source.id) ?? { source, all: [] };
    change.all.push(counters);
    changes.set(source.id, change);
  };
  for (const { before, after } of moves) {
    add(before, negative(contributionOf(before)));
    add(after, contributionOf(after));
  }
  return [...changes.values()]
    .map(({ source, all }) => ({ source, counters: addUp(all) }))
    .filter(({ counters }) => Object.keys(counters).length > 0);
}
