import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { permitStage, permitUnderLease } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { RevisionChanged } from '../refusals.ts';
import { assign, assignedEvent } from '../set-aside.ts';
import { explain } from './reason.ts';
import type { Moment, Review, Ruled } from './records.ts';
import { checkWords } from './review.ts';
import { decide } from './verdict.ts';
import type { Ruling } from './words.ts';

/** What somebody signs or returns: the claim as they read it, under their lease. */
export interface Judged {
  readonly token: number;
  readonly revision: number;
}

function checkSignOff(name: 'sign-off' | 'return', claim: ClaimRecord, actor: Actor, { token, revision }: Judged): void {
  permitUnderLease(name, claim, actor, token);
  permitStage(claim, actor);
  if (revision !== claim.revision) throw new RevisionChanged(revision, claim.revision);
}

/** Only asked for once the claim is known to be at a stage that has one. */
function read(review: Review | undefined, claim: ClaimRecord): Review {
  if (review === undefined) throw new RangeError(`Claim ${claim.id} waits for a sign-off, and its review was not read.`);
  return review;
}

/**
 * Stands by the ruling of another: it becomes the verdict as it is.
 * @param review the round's
 * @throws as `permitUnderLease`; OwnRuling; RevisionChanged where the claim was reworded since it was ruled or read
 */
export function signOff(claim: ClaimRecord, actor: Actor, judged: Judged, review: Review | undefined, moment: Moment): Ruled {
  checkSignOff('sign-off', claim, actor, judged);
  const ruled = read(review, claim);
  checkWords(claim, { ...ruled, recheckAt: undefined }, moment.now);
  const facts = { round: claim.round.number, review: ruled.number };
  const events = [{ type: 'signed-off', actor: actor.id, facts } as const];
  return decide({ claim, by: actor, words: ruled, how: 'signed-off', reviews: [ruled.number], events, records: {} }, moment);
}

/**
 * Gives a ruling back to its author, with a reason. A new round begins, since nobody rules twice in one; the author finds the claim on top.
 * @throws as `signOff`
 */
export function giveBack(
  claim: ClaimRecord,
  actor: Actor,
  judged: Judged & { readonly reason: string },
  review: Review | undefined,
  desk: Desk,
  moment: Moment,
): Ruled {
  checkSignOff('return', claim, actor, judged);
  const ruled = read(review, claim);
  const assigned = assign(ruled.by, moment.now, desk);
  const { round } = claim;
  const { claim: explained, reason, digest } = explain(claim, 'returned', actor, judged.reason, moment);
  return {
    claim: {
      ...explained,
      state: 'waiting',
      stage: 'waiting',
      lease: null,
      assigned,
      round: { number: round.number + 1, cause: round.cause, reviews: [] },
    },
    events: [{ type: 'returned', actor: actor.id, facts: { round: round.number, review: ruled.number, digest } }, assignedEvent(assigned)],
    records: { reason },
  };
}

/**
 * Decides between two reviews that disagree, in the lead's own words and with a reason.
 * @throws as `permitUnderLease`; OwnRuling where the lead is one of the two; RevisionChanged; TimeOutOfRange; RefutedForUse; WordingNeeded
 */
export function adjudicate(claim: ClaimRecord, actor: Actor, ruling: Ruling & { readonly reason: string }, moment: Moment): Ruled {
  permitUnderLease('adjudicate', claim, actor, ruling.token);
  permitStage(claim, actor);
  checkWords(claim, ruling, moment.now);
  const { claim: explained, reason, digest } = explain(claim, 'adjudicated', actor, ruling.reason, moment);
  const events = [{ type: 'adjudicated', actor: actor.id, facts: { round: claim.round.number, digest } } as const];
  const reviews = claim.round.reviews.map(({ number }) => number);
  return decide({ claim: explained, by: actor, words: ruling, how: 'adjudicated', reviews, events, records: { reason } }, moment);
}
