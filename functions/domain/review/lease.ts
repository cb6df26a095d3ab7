import { AlreadyHeld, NotOnDocket, StaleToken } from './refusals.ts';
import type { ClaimRecord, Lease, Person } from './claim-record.ts';
import type { Transition } from './transition.ts';

const MINUTE = 60_000;

/** A claim with a lease, as every action under a token leaves or finds it. */
export type HeldClaim = ClaimRecord & { readonly lease: Lease };

/** True from the lease's last instant on: others may take the claim then. */
export const isExpired = (lease: Lease, now: Date): boolean => Date.parse(lease.expiresAt) <= now.getTime();

const expiry = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * MINUTE).toISOString();

/**
 * Gives the person the claim under a new fencing token. A person may take again what they hold (a second window); the older token is stale then.
 * @param minutes how long the lease lasts
 * @throws AlreadyHeld while somebody else's lease runs; NotOnDocket where the claim neither waits nor is held
 */
export function take(claim: ClaimRecord, person: Person, now: Date, minutes: number): Transition & { readonly claim: HeldClaim } {
  if (claim.state !== 'waiting' && claim.state !== 'held') throw new NotOnDocket(claim.state);
  const { lease } = claim;
  if (lease !== null && lease.holder.id !== person.id && !isExpired(lease, now)) throw new AlreadyHeld(lease);
  const token = claim.fence + 1;
  const taken: Lease = { token, holder: person, takenAt: now.toISOString(), expiresAt: expiry(now, minutes) };
  return {
    claim: { ...claim, state: 'held', fence: token, lease: taken },
    events: [{ type: 'taken', actor: person.id, facts: { token } }],
  };
}

/**
 * The claim's lease, where `token` and the person are still its own. A lease past its time counts until somebody else takes the claim.
 * @throws StaleToken otherwise; NotOnDocket where the claim has its verdict
 */
export function underLease(claim: ClaimRecord, person: Person, token: number): Lease {
  if (claim.state === 'decided') throw new NotOnDocket(claim.state);
  const { lease } = claim;
  if (lease === null || lease.token !== token || lease.holder.id !== person.id) throw new StaleToken(token, lease);
  return lease;
}

/** Makes the lease last `minutes` from now; never shortens it. @throws as `underLease` */
export function extend(
  claim: ClaimRecord,
  person: Person,
  token: number,
  now: Date,
  minutes: number,
): Transition & { readonly claim: HeldClaim } {
  const lease = underLease(claim, person, token);
  const until = expiry(now, minutes);
  const expiresAt = until > lease.expiresAt ? until : lease.expiresAt;
  return {
    claim: { ...claim, lease: { ...lease, expiresAt } },
    events: [{ type: 'extended', actor: person.id, facts: { token, expiresAt } }],
  };
}

/** Puts the claim back on the docket where it was: its place does not change. @throws as `underLease` */
export function release(claim: ClaimRecord, person: Person, token: number): Transition {
  underLease(claim, person, token);
  return {
    claim: { ...claim, state: 'waiting', lease: null },
    events: [{ type: 'released', actor: person.id, facts: { token } }],
  };
}
