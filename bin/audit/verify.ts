import { verifyAgainstRoots, verifyRoots } from '../../functions/domain/review/audit/verify-roots.ts';
import type { RootFault } from '../../functions/domain/review/audit/verify-roots.ts';
import type { ChainFault } from '../../functions/domain/review/audit/verify-chain.ts';
import { faultsIn } from './faults-in.ts';
import type { AuditRecord } from './recorded.ts';

/** What an audit found. */
export interface AuditReport {
  readonly claims: number;
  readonly events: number;
  /** Days that have a root. */
  readonly roots: number;
  /** The last root: whoever noted it down elsewhere can compare. */
  readonly lastRoot: { readonly day: string; readonly hash: string } | null;
  readonly faults: readonly ChainFault[];
  readonly rootFaults: readonly RootFault[];
}

/** Checks every chain against itself, the ledger's tip, the words that it vouches for and the daily roots, and the roots against one another. */
export function verify({ readAt, claims, roots }: AuditRecord): AuditReport {
  const faults = [...claims].flatMap(([claimId, recorded]) => faultsIn(claimId, recorded));
  const named = new Set(faults.map(({ chain, seq }) => `${chain} ${seq}`));
  const chains = new Map(
    [...claims].map(([claimId, { events }]) => [claimId, new Map(events.map((event) => [event.seq, event] as const))] as const),
  );
  // What a chain shows by itself is told once.
  const byRoots = verifyAgainstRoots(roots, chains).filter(({ chain, seq }) => !named.has(`${chain} ${seq}`));
  const last = roots.at(-1);
  return {
    claims: claims.size,
    events: [...claims.values()].reduce((sum, { events }) => sum + events.length, 0),
    roots: roots.length,
    lastRoot: last === undefined ? null : { day: last.day, hash: last.root?.hash ?? 'unreadable' },
    faults: [...faults, ...byRoots],
    rootFaults: verifyRoots(roots, new Date(readAt)),
  };
}
