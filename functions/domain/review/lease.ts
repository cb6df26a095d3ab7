import type { Desk } from '../../../config/desks.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { Lease } from './claim/holding.ts';
import { promote } from './line/cross-line.ts';
import { leaseForLead, permit, permitStage, permitUnderLease, personOf } from './permit.ts';
import type { Actor } from './permit.ts';
import { AlreadyHeld } from './refusals.ts';
import type { Transition } from './transition.ts';
import { unassign } from './triage/reassign.ts';

const MINUTE = 60_000;

/** A claim with a lease, as every action under a token leaves or finds it. */
export type HeldClaim = ClaimRecord & { readonly lease: Lease };

/** True from the lease's last instant on: others may take the claim then. */
export const isExpired = (lease: Lease, now: Date): boolean => Date.parse(lease.expiresAt) <= now.getTime();

const expiry = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * MINUTE).toISOString();

/**
 * Gives the actor the claim under a new fencing token, wherever on the docket it stands: parked, meant for somebody else, or below the
 * line, too. Who holds it already
 * may take it again (a second window); the older token is stale then.
 * @throws AlreadyHeld while somebody else's lease runs; OwnRuling, RoleNeeded where the claim's stage asks for another person; NotOnDocket
 */
export function take(claim: ClaimRecord, actor: Actor, now: Date, desk: Desk): Transition & { readonly claim: HeldClaim } {
  permit('take', claim, actor);
  const { lease } = claim;
  if (lease !== null && lease.holder.id !== actor.id && !isExpired(lease, now)) throw new AlreadyHeld(lease);
  permitStage(claim, actor);
  const { events, ...above } = claim.state === 'below' ? promote(claim, actor, now, desk) : { claim, events: [] };
  const token = claim.fence + 1;
  const taken: Lease = { token, holder: personOf(actor), takenAt: now.toISOString(), expiresAt: expiry(now, desk.leaseMinutes) };
  return {
    claim: { ...above.claim, state: 'held', fence: token, lease: taken, assigned: null, parked: null },
    events: [...events, { type: 'taken', actor: actor.id, facts: { token, from: claim.state, stage: claim.stage } }],
  };
}

/** Makes the lease last the desk's full time from now; never shortens it. @throws as `permitUnderLease` */
export function extend(claim: ClaimRecord, actor: Actor, token: number, now: Date, desk: Desk): Transition & { readonly claim: HeldClaim } {
  const lease = permitUnderLease('extend', claim, actor, token);
  const until = expiry(now, desk.leaseMinutes);
  const expiresAt = until > lease.expiresAt ? until : lease.expiresAt;
  return {
    claim: { ...claim, lease: { ...lease, expiresAt } },
    events: [{ type: 'extended', actor: actor.id, facts: { token, expiresAt } }],
  };
}

/**
 * Puts the claim back on the docket where it was, its place unchanged: by its holder, or by a lead whoever holds it.
 * @param token of the lease; a lead may do without
 * @throws as `permitUnderLease`; RoleNeeded without a token
 */
export function release(claim: ClaimRecord, actor: Actor, token?: number): Transition {
  const lease = token === undefined ? leaseForLead('release', claim, actor) : permitUnderLease('release', claim, actor, token);
  return {
    claim: { ...claim, state: claim.stage, lease: null },
    events: [{ type: 'released', actor: actor.id, facts: { token: lease?.token ?? claim.fence } }],
  };
}

/** Takes a claim from somebody who cannot work on it any more: out of their hands, or their turn at it. Null where it is neither. @throws as `release` */
export function releaseFrom(claim: ClaimRecord, personId: string, actor: Actor): Transition | null {
  if (claim.state === 'held' && claim.lease?.holder.id === personId) return release(claim, actor);
  return claim.assigned?.to.id === personId ? unassign(claim, actor) : null;
}
