import type { Lease } from './claim-record.ts';

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
