import type { Desk } from '../../../../config/desks.ts';
import type { DismissReason } from '../../../../config/reasons.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { lapseTime } from '../line/cross-line.ts';
import { isExpired } from '../lease.ts';
import { permit, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { AlreadyHeld, VerdictOnRecord } from '../refusals.ts';
import type { Transition } from '../transition.ts';

/**
 * Takes a claim off the docket without a ruling, for a reason: one person, and another may restore it. Their own lease, or one that has run out, ends.
 * @throws NotOnDocket, WrongStage where somebody has ruled in this round, RoleNeeded; AlreadyHeld while somebody else's lease runs; VerdictOnRecord
 */
export function dismiss(claim: ClaimRecord, actor: Actor, reason: DismissReason, now: Date): Transition {
  permit('dismiss', claim, actor);
  const { lease, standing, state } = claim;
  if (lease !== null && lease.holder.id !== actor.id && !isExpired(lease, now)) throw new AlreadyHeld(lease);
  if (standing !== null) throw new VerdictOnRecord('dismiss', standing.verdict);
  return {
    claim: {
      ...claim,
      state: 'dismissed',
      lease: null,
      assigned: null,
      parked: null,
      dismissal: { by: personOf(actor), at: now.toISOString(), reason, side: state === 'below' || state === 'lapsed' ? 'below' : 'above' },
    },
    events: [{ type: 'dismissed', actor: actor.id, facts: { reason, from: state } }],
  };
}

/** Takes a dismissal back: the claim waits again on its side of the line, below it for the full time from now. @throws NotOnDocket, RoleNeeded */
export function restore(claim: ClaimRecord, actor: Actor, now: Date, desk: Desk): Transition {
  permit('restore', claim, actor);
  const { dismissal, line } = claim;
  const below = dismissal?.side === 'below' && line !== null;
  return {
    claim: {
      ...claim,
      state: below ? 'below' : 'waiting',
      line: below ? { ...line, lapsesAt: lapseTime(now, desk) } : line,
      dismissal: null,
    },
    events: [{ type: 'restored', actor: actor.id, facts: { reason: dismissal?.reason ?? '' } }],
  };
}
