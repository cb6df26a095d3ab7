import { deskOf } from '../../../config/desks.ts';
import { ACTIONS } from '../../domain/review/actions.ts';
import { lineInWords } from '../../domain/review/line/line-in-words.ts';
import type { Lease as HeldLease } from '../../domain/review/claim/holding.ts';
import { isExpired } from '../../domain/review/lease.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { Claim, Lease } from '../answers/claims.ts';

const OPEN = new Set<string>(ACTIONS.take.from);

/** A claim as lists and details show it. Of this round's reviews it tells whose they are and no more, since somebody may have to stay blind. */
export function claimView(claim: StoredClaim, now: Date): Claim {
  const { found, context, lease, assigned, dismissal, parked, round, standing, joining, brought } = claim;
  const { id: _id, queued: _queued, reasons, ...finding } = found;
  return {
    id: claim.id,
    revision: claim.revision,
    state: claim.state,
    stage: claim.stage,
    desk: claim.desk ?? claim.routedTo,
    articleId: claim.articleId,
    ...finding,
    attribution: { ...found.attribution, denies: found.attribution.denies ?? false },
    queuedBecause: reasons,
    context: { ...context, section: context.section ?? null },
    foundAt: claim.foundAt,
    enlistedAt: claim.enlistedAt,
    deadline: claim.deadline,
    dueBy: claim.dueBy,
    line: lineView(claim),
    overdue: OPEN.has(claim.state) && claim.state !== 'below' && claim.dueBy !== null && Date.parse(claim.dueBy) <= now.getTime(),
    heldBy: lease === null ? null : lease.holder.name,
    leaseExpiresAt: lease?.expiresAt ?? null,
    leaseExpired: lease !== null && isExpired(lease, now),
    assignedTo: assigned === null ? null : { id: assigned.to.id, name: assigned.to.name, until: assigned.until },
    dismissed: dismissal === null ? null : { by: dismissal.by.name, at: dismissal.at, reason: dismissal.reason },
    parked: parked === null ? null : { ...parked, by: parked.by.name },
    round: { number: round.number, cause: round.cause, reviews: round.reviews.map(({ number, by }) => ({ number, by: by.name })) },
    standing,
    decidedAt: claim.decidedAt,
    sameAs: claim.sameAs,
    joined: joining === null ? null : { by: joining.by.name, at: joining.at },
    gathered: claim.gathered,
    question: claim.question,
    brought: { ...brought, by: brought.by?.name ?? null },
    graphic: claim.material.graphic > 0,
    failure: claim.state === 'stuck' || claim.state === 'found' ? (claim.lastFailure ?? null) : null,
  };
}

/** On which side of the line it stands, or stood when it was taken, and why. */
function lineView(claim: StoredClaim): Claim['line'] {
  const desk = deskOf(claim.desk ?? claim.routedTo);
  if (claim.line === null || desk === undefined) return null;
  const { reason, by, at, lapsesAt } = claim.line;
  return {
    side: lapsesAt === null ? 'above' : 'below',
    reason,
    why: lineInWords(claim.line, claim, desk),
    by: by?.name ?? null,
    at,
    lapsesAt,
  };
}

/** A lease as its holder sees it; others do not get the token. */
export const leaseView = (lease: HeldLease, forPerson: string): Lease => ({
  ...(lease.holder.id === forPerson ? { token: lease.token } : {}),
  holder: lease.holder.name,
  takenAt: lease.takenAt,
  expiresAt: lease.expiresAt,
});
