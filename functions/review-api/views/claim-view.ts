import { isExpired } from '../../domain/review/lease.ts';
import type { Lease } from '../../domain/review/claim-record.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';

/** A claim as lists and details show it. */
export function claimView(claim: StoredClaim, now: Date): Record<string, unknown> {
  const { found, context, lease } = claim;
  const { id: _id, queued: _queued, reasons, ...finding } = found;
  const open = claim.state === 'waiting' || claim.state === 'held';
  return {
    id: claim.id,
    revision: claim.revision,
    state: claim.state,
    desk: claim.desk ?? claim.routedTo,
    articleId: claim.articleId,
    ...finding,
    queuedBecause: reasons,
    context,
    foundAt: claim.foundAt,
    enlistedAt: claim.enlistedAt,
    deadline: claim.deadline,
    dueBy: claim.dueBy,
    overdue: open && claim.dueBy !== null && Date.parse(claim.dueBy) <= now.getTime(),
    heldBy: lease === null ? null : lease.holder.name,
    leaseExpiresAt: lease?.expiresAt ?? null,
    leaseExpired: lease !== null && isExpired(lease, now),
    decidedAt: claim.decidedAt,
    sameAs: claim.sameAs,
    graphic: claim.material.graphic > 0,
    failure: claim.state === 'stuck' || claim.state === 'found' ? (claim.lastFailure ?? null) : null,
  };
}

/** A lease as its holder sees it; others do not get the token. */
export const leaseView = (lease: Lease, forPerson: string): Record<string, unknown> => ({
  ...(lease.holder.id === forPerson ? { token: lease.token } : {}),
  holder: lease.holder.name,
  takenAt: lease.takenAt,
  expiresAt: lease.expiresAt,
});
