import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { RoundCause, Standing } from '../claim/rounds.ts';
import { dueFrom } from '../due.ts';
import { permit } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { VerdictMoved } from '../refusals.ts';
import { assign, assignedEvent } from '../set-aside.ts';
import type { Transition } from '../transition.ts';
import { explain } from './reason.ts';
import type { Moment, Ruled, Verdict } from './records.ts';
import { checkWording } from './sense.ts';
import { decide } from './verdict.ts';

/** What is asked about a verdict: its number, so that nobody corrects one that they have not seen, and why. */
export interface AboutVerdict {
  readonly verdict: number;
  readonly reason: string;
}

/** The claim's last verdict, where that is the one meant. @throws VerdictMoved */
function last(claim: ClaimRecord, meant: number): Standing {
  if (claim.standing === null || claim.standing.verdict !== meant) throw new VerdictMoved(meant, claim.standing?.verdict ?? 0);
  return claim.standing;
}

/** Back to the docket for a new round: the verdict before stays on record, and stands as `status` says until another follows. */
function anew(claim: ClaimRecord, cause: RoundCause, standing: Standing, score: number, now: Date, desk: Desk): ClaimRecord {
  return {
    ...claim,
    state: 'waiting',
    stage: 'waiting',
    enlistedAt: now.toISOString(),
    ...dueFrom(now, score, desk),
    standing: { ...standing, recheckAt: null },
    round: { number: claim.round.number + 1, cause, reviews: [] },
  };
}

const FIRST_OF_ALL = 100;

/**
 * The verdict was right then; things have changed. Who says so finds the claim on top, and the verdict stands until theirs follows.
 * @throws NotDecided; RoleNeeded; VerdictMoved
 */
export function update(claim: ClaimRecord, actor: Actor, about: AboutVerdict, desk: Desk, moment: Moment): Ruled {
  permit('update', claim, actor);
  const standing = last(claim, about.verdict);
  const { claim: explained, reason, digest } = explain(claim, 'updated', actor, about.reason, moment);
  const assigned = assign(actor, moment.now, desk);
  const next = anew(explained, 'update', standing, claim.score, moment.now, desk);
  return {
    claim: { ...next, assigned },
    events: [
      { type: 'updated', actor: actor.id, facts: { verdict: about.verdict, round: next.round.number, digest } },
      assignedEvent(assigned),
    ],
    records: { reason },
  };
}

/** We erred: the verdict is in doubt at once, which the newsroom is told, and the claim is due before all others. @throws as `update` */
export function correct(claim: ClaimRecord, actor: Actor, about: AboutVerdict, desk: Desk, moment: Moment): Ruled {
  permit('correct', claim, actor);
  const standing = last(claim, about.verdict);
  const { claim: explained, reason, digest } = explain(claim, 'corrected', actor, about.reason, moment);
  const next = anew(explained, 'correction', { ...standing, status: 'in-doubt' }, FIRST_OF_ALL, moment.now, desk);
  const outcome = claim.recorded.outcomes + 1;
  return {
    claim: { ...next, recorded: { ...next.recorded, outcomes: outcome } },
    events: [{ type: 'corrected', actor: actor.id, facts: { verdict: about.verdict, round: next.round.number, digest } }],
    records: { reason, outcome },
  };
}

/** Look at it again, without saying that the verdict was wrong. @throws as `update` */
export function reopen(claim: ClaimRecord, actor: Actor, about: AboutVerdict, desk: Desk, moment: Moment): Ruled {
  permit('reopen', claim, actor);
  const standing = last(claim, about.verdict);
  const { claim: explained, reason, digest } = explain(claim, 'reopened', actor, about.reason, moment);
  const next = anew(explained, 'reopened', standing, claim.score, moment.now, desk);
  return {
    claim: next,
    events: [{ type: 'reopened', actor: actor.id, facts: { verdict: about.verdict, round: next.round.number, digest } }],
    records: { reason },
  };
}

/** The time that the verdict set for itself has come. Null where it has not. */
export function fallDue(claim: ClaimRecord, now: Date, desk: Desk): Transition | null {
  const { standing } = claim;
  if (claim.state !== 'decided' || standing === null || standing.recheckAt === null) return null;
  if (Date.parse(standing.recheckAt) > now.getTime()) return null;
  permit('recheck', claim, 'system');
  const next = anew(claim, 'recheck', standing, claim.score, now, desk);
  return {
    claim: next,
    events: [{ type: 'fell-due', actor: 'system', facts: { verdict: standing.verdict, round: next.round.number } }],
  };
}

/** A slip of the pen mended: new words, the same finding and advice. */
export interface Refiling {
  readonly verdict: number;
  readonly wording: string;
  readonly rationale: string;
}

/**
 * Puts better words in the place of a verdict's, as a verdict that follows it: finding, advice, evidence and times stay.
 * @param before the claim's last verdict
 * @throws as `update`
 */
export function refile(claim: ClaimRecord, actor: Actor, refiling: Refiling, before: Verdict | undefined, moment: Moment): Ruled {
  permit('refile', claim, actor);
  last(claim, refiling.verdict);
  if (before === undefined) throw new RangeError(`Claim ${claim.id} has a verdict, and it was not read.`);
  checkWording({ finding: before.finding, wording: refiling.wording });
  const words = { ...before, wording: refiling.wording, rationale: refiling.rationale };
  const ruled = decide({ claim, by: actor, words, how: 'refiled', reviews: before.reviews, events: [], records: {} }, moment);
  // It is the same decision, taken when it was taken.
  return { ...ruled, claim: { ...ruled.claim, decidedAt: claim.decidedAt } };
}

/** The desk stands by the verdict no more, and puts nothing in its place; the newsroom is told. @throws as `update` */
export function withdraw(claim: ClaimRecord, actor: Actor, about: AboutVerdict, moment: Moment): Ruled {
  permit('withdraw', claim, actor);
  const standing = last(claim, about.verdict);
  const { claim: explained, reason, digest } = explain(claim, 'withdrawn', actor, about.reason, moment);
  const outcome = claim.recorded.outcomes + 1;
  return {
    claim: {
      ...explained,
      state: 'withdrawn',
      standing: { ...standing, status: 'withdrawn', recheckAt: null },
      recorded: { ...explained.recorded, outcomes: outcome },
    },
    events: [{ type: 'withdrawn', actor: actor.id, facts: { verdict: about.verdict, digest } }],
    records: { reason, outcome },
  };
}
