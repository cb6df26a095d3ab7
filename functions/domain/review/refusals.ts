import type { Role } from '../../../config/routes.ts';
import type { ActionName } from './actions.ts';
import type { Lease } from './claim/holding.ts';
import type { Person } from './claim/person.ts';
import type { Stage } from './claim/states.ts';

/** A rule of the desk says no. Nothing was changed. */
export abstract class Refusal extends Error {
  abstract readonly code: string;
}

/** The token is not that of the claim's current lease: somebody else took the claim, or it was released. */
export class StaleToken extends Refusal {
  readonly code = 'stale-token';
  constructor(token: number, current: Lease | null) {
    super(
      current === null
        ? `Token ${token} is no longer good: nobody holds this claim.`
        : `Token ${token} is no longer good: ${current.holder.name} holds this claim with token ${current.token}.`,
    );
  }
}

/** Somebody else's lease has not run out. */
export class AlreadyHeld extends Refusal {
  readonly code = 'already-held';
  readonly lease: Lease;
  constructor(lease: Lease) {
    super(`${lease.holder.name} holds this claim until ${lease.expiresAt}.`);
    this.lease = lease;
  }
}

/** The claim is not on a docket: it was never queued, is not enlisted yet, or has its verdict. */
export class NotOnDocket extends Refusal {
  readonly code = 'not-on-docket';
  constructor(state: string) {
    super(`This claim is ${state}; only a claim on the docket can be taken and ruled.`);
  }
}

/** What follows a verdict was asked of a claim that has none now. */
export class NotDecided extends Refusal {
  readonly code = 'not-decided';
  constructor(action: ActionName, state: string) {
    super(`This claim is ${state}: there is no verdict to ${action} now.`);
  }
}

/** The claim is on another desk's docket. */
export class NotThisDesk extends Refusal {
  readonly code = 'other-desk';
  constructor(asked: string, desk: string) {
    super(`This claim is on the docket of ${desk}, not of ${asked}.`);
  }
}

/** What is done only to claims without a verdict was asked of one that has or had one. */
export class VerdictOnRecord extends Refusal {
  readonly code = 'verdict-on-record';
  constructor(action: ActionName, verdict: number) {
    super(`This claim has verdict ${verdict} on record, and is before the desk again: it takes a ruling, and nobody can ${action} it.`);
  }
}

/** The claim waits for something else than that. */
export class WrongStage extends Refusal {
  readonly code = 'wrong-stage';
  readonly stage: Stage;
  constructor(action: ActionName, stage: Stage) {
    super(`This claim is not to be had for ${action}: ${WAITS_FOR[stage]}.`);
    this.stage = stage;
  }
}

const WAITS_FOR: Readonly<Record<Stage, string>> = {
  waiting: 'it waits for a ruling',
  second: 'it waits for a second review',
  'sign-off': 'it was ruled, and waits for a sign-off',
  adjudication: 'two reviews disagree, and it waits for a lead to decide',
};

/** Somebody who ruled in this round would be their own second pair of eyes. */
export class OwnRuling extends Refusal {
  readonly code = 'own-ruling';
  constructor(stage: Stage) {
    super(`You have ruled on this claim in this round; ${WAITS_FOR[stage]}, and that takes somebody else.`);
  }
}

/** The action takes a higher role than the person has. */
export class RoleNeeded extends Refusal {
  readonly code = 'role-required';
  constructor(least: Role, role: Role) {
    super(`This takes the role ${least}; yours is ${role}.`);
  }
}

/** The person holds as many claims as the desk allows. */
export class CapReached extends Refusal {
  readonly code = 'cap-reached';
  readonly cap: number;
  /** Ids of the claims that they hold. */
  readonly holding: readonly string[];
  constructor(cap: number, holding: readonly string[]) {
    super(`You hold ${holding.length} ${holding.length === 1 ? 'claim' : 'claims'}; this desk allows ${cap} at a time.`);
    this.cap = cap;
    this.holding = holding;
  }
}

/** The claim was changed since the reviewer read it. */
export class RevisionChanged extends Refusal {
  readonly code = 'revision-changed';
  readonly judged: number;
  readonly current: number;
  constructor(judged: number, current: number) {
    super(`You judge revision ${judged} of the claim; it now stands at revision ${current}.`);
    this.judged = judged;
    this.current = current;
  }
}

/** The claim goes with another: it repeats that one word for word, or somebody joined it. */
export class RepeatsAnother extends Refusal {
  readonly code = 'repeats-another';
  readonly sameAs: string;
  constructor(sameAs: string) {
    super(`This claim goes with ${sameAs}, whose ruling is its own.`);
    this.sameAs = sameAs;
  }
}

/** What a ruling refers to is no evidence of the claim that stands. */
export class CitesNothing extends Refusal {
  readonly code = 'cites-nothing';
  readonly evidence: string;
  constructor(evidence: string) {
    super(`The ruling cites ${evidence}, which was withdrawn or is no evidence of this claim.`);
    this.evidence = evidence;
  }
}

/** A claim with a verdict is not edited: what was ruled must stay what was ruled. */
export class VerdictStands extends Refusal {
  readonly code = 'verdict-stands';
  constructor(verdict: number) {
    super(`Verdict ${verdict} stands on these words, so they stay. Have a lead reopen the claim, then repair it.`);
  }
}

/** A repair that is to be taken back was not made, or cannot be. */
export class NothingToUndo extends Refusal {
  readonly code = 'nothing-to-undo';
}

/** The words that a repair points to are not in the article as it says. */
export class SpanMismatch extends Refusal {
  readonly code = 'span-mismatch';
}

/** What a repair would make of the claim is no claim, or no claim of this article. */
export class NoSuchRepair extends Refusal {
  readonly code = 'no-such-repair';
}

/** What somebody added is theirs to withdraw. */
export class NotYours extends Refusal {
  readonly code = 'not-yours';
  constructor(by: Person) {
    super(`${by.name} added this.`);
  }
}

/** What the whole desk was told is on record. */
export class NotRestricted extends Refusal {
  readonly code = 'note-stays';
  constructor() {
    super('The whole desk may read this note, so it stays on record; only a restricted one is erased.');
  }
}

/** A claim takes that much material and no more, so that all of it can be read at once. */
export class TooMuchMaterial extends Refusal {
  readonly code = 'too-much-material';
  constructor(what: string, most: number) {
    super(`This claim has ${most} ${what} already, the most that one may have.`);
  }
}

/** The question to the reporter was answered or withdrawn. */
export class AskClosed extends Refusal {
  readonly code = 'ask-closed';
  constructor(number: number, state: string) {
    super(`Question ${number} is ${state}.`);
  }
}

/** Another verdict has followed the one that was meant. */
export class VerdictMoved extends Refusal {
  readonly code = 'verdict-moved';
  readonly current: number;
  constructor(meant: number, current: number) {
    super(`Verdict ${meant} is not the last of this claim: verdict ${current} is.`);
    this.current = current;
  }
}

/** A time lies in the past, or further ahead than the desk allows. */
export class TimeOutOfRange extends Refusal {
  readonly code = 'time-out-of-range';
  constructor(what: string, after: Date, latest: Date | null) {
    super(
      latest === null
        ? `${what} must lie after ${after.toISOString()}.`
        : `${what} must lie after ${after.toISOString()}, and not after ${latest.toISOString()}.`,
    );
  }
}
