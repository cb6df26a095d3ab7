import type { Desk } from '../../../config/desks.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { LinePlace } from './claim/line-place.ts';
import { dueFrom } from './due.ts';
import { lapseTime } from './line/cross-line.ts';
import type { Mute } from './line/mute.ts';
import type { Placing } from './line/place.ts';
import { permit } from './permit.ts';
import type { Actor } from './permit.ts';
import type { Transition } from './transition.ts';

/**
 * Puts a found claim on the docket of `desk`, above the line or below it. It is due by its deadline or at the end of its priority's allowance, whichever
 * comes first; both count from when it was found, so claims of one article keep the order of their priorities, however they arrive.
 * @param line what the budgets come to, or the mute that it falls under
 * @throws NotOnDocket where the claim is past that step
 */
export function enlist(claim: ClaimRecord, desk: Desk, now: Date, line: Placing['reason'] | Mute): Transition {
  permit('enlist', claim, 'system');
  const due = dueFrom(new Date(claim.foundAt), claim.score, desk);
  const above = line === 'within-budget';
  const reason = typeof line === 'string' ? line : 'muted';
  const place: LinePlace = {
    reason,
    by: typeof line === 'string' ? null : line.by,
    at: now.toISOString(),
    lapsesAt: above ? null : lapseTime(now, desk),
  };
  return {
    claim: { ...claim, state: above ? 'waiting' : 'below', desk: desk.id, enlistedAt: now.toISOString(), ...due, line: place },
    events: [{ type: 'enlisted', actor: 'system', facts: { desk: desk.id, score: claim.score, dueBy: due.dueBy ?? '', line: reason } }],
  };
}

/** Joins an exact repeat to the claim that stands for both: it never waits on a docket itself. @throws as `enlist` */
export function join(claim: ClaimRecord, sameAs: string): Transition {
  permit('enlist', claim, 'system');
  return {
    claim: { ...claim, state: 'joined', sameAs },
    events: [{ type: 'joined', actor: 'system', facts: { sameAs } }],
  };
}

/** Has a claim that could not be enlisted tried again. @throws NotOnDocket where it is not stuck; RoleNeeded */
export function redrive(claim: ClaimRecord, actor: Actor): Transition {
  permit('redrive', claim, actor);
  return { claim: { ...claim, state: 'found' }, events: [{ type: 'redriven', actor: actor.id, facts: {} }] };
}
