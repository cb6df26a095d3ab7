import type { Lease, Person } from './claim-record.ts';

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

/** The claim was changed since the reviewer read it. */
export class RevisionChanged extends Refusal {
  readonly code = 'revision-changed';
  readonly current: number;
  constructor(judged: number, current: number) {
    super(`The review judges revision ${judged} of the claim; it now stands at revision ${current}.`);
    this.current = current;
  }
}

/** The claim repeats another word for word, and that one is where it is worked on. */
export class RepeatsAnother extends Refusal {
  readonly code = 'repeats-another';
  readonly sameAs: string;
  constructor(sameAs: string) {
    super(`This claim repeats ${sameAs}, whose ruling is its own.`);
    this.sameAs = sameAs;
  }
}

/** What somebody added is theirs to withdraw. */
export class NotYours extends Refusal {
  readonly code = 'not-yours';
  constructor(by: Person) {
    super(`${by.name} added this.`);
  }
}

/** A claim takes that much material and no more, so that all of it can be read at once. */
export class TooMuchMaterial extends Refusal {
  readonly code = 'too-much-material';
  constructor(what: string, most: number) {
    super(`This claim has ${most} ${what} already, the most that one may have.`);
  }
}
