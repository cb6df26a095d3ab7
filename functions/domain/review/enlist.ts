import type { Desk } from '../../../config/desks.ts';
import type { ClaimRecord } from './claim-record.ts';
import { dueFrom } from './due.ts';
import { permit } from './permit.ts';
import type { Transition } from './transition.ts';

/**
 * Puts a found claim on the docket of `desk`. It is due by its deadline or at the end of its priority's allowance, whichever comes first;
 * both count from when it was found, so claims of one article keep the order of their priorities, however they arrive.
 * @throws NotOnDocket where the claim is past that step
 */
export function enlist(claim: ClaimRecord, desk: Desk, now: Date): Transition {
  permit('enlist', claim, 'system');
  const due = dueFrom(new Date(claim.foundAt), claim.score, desk);
  return {
    claim: { ...claim, state: 'waiting', desk: desk.id, enlistedAt: now.toISOString(), ...due },
    events: [{ type: 'enlisted', actor: 'system', facts: { desk: desk.id, score: claim.score, dueBy: due.dueBy ?? '' } }],
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
