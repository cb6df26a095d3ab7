import type { Desk } from '../../../config/desks.ts';
import type { ParkReason, SkipReason } from '../../../config/reasons.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { Assignment, Parking } from './claim/holding.ts';
import type { Person } from './claim/person.ts';
import { lapse } from './line/cross-line.ts';
import { hasRuled, leaseForLead, permit, permitUnderLease, personOf } from './permit.ts';
import type { Actor } from './permit.ts';
import { OwnRuling, TimeOutOfRange } from './refusals.ts';
import { STAGE_RULES } from './actions.ts';
import type { EventDraft, Transition } from './transition.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const hoursFrom = (now: Date, hours: number): string => new Date(now.getTime() + hours * HOUR).toISOString();

/** Makes it the person's turn, for as long as the desk's settings say. */
export const assign = (to: Person, now: Date, desk: Desk): Assignment => ({ to: personOf(to), until: hoursFrom(now, desk.assignHours) });

/** The event that says so. */
export const assignedEvent = ({ to, until }: Assignment): EventDraft => ({
  type: 'assigned',
  actor: 'system',
  facts: { to: to.id, until },
});

/** Puts the claim back on the docket where it was, and says why. @throws as `permitUnderLease` */
export function skip(claim: ClaimRecord, actor: Actor, token: number, reason: SkipReason): Transition {
  permitUnderLease('skip', claim, actor, token);
  return {
    claim: { ...claim, state: claim.stage, lease: null },
    events: [{ type: 'skipped', actor: actor.id, facts: { token, reason } }],
  };
}

/** Until when a claim that somebody skips now is hidden from them. */
export const skippedUntil = (now: Date, desk: Desk): string => hoursFrom(now, desk.skipHours);

/**
 * Gives the claim to a colleague, who finds it on top: by its holder, or by a lead whoever holds it.
 * @param token of the lease; a lead may do without
 * @throws StaleToken, NotOnDocket as `permitUnderLease`; RoleNeeded without a token; OwnRuling where the colleague ruled in this round and the
 *   claim waits for another person
 */
export function handOff(claim: ClaimRecord, actor: Actor, to: Person, now: Date, desk: Desk, token?: number): Transition {
  if (token === undefined) leaseForLead('handoff', claim, actor);
  else permitUnderLease('handoff', claim, actor, token);
  if (STAGE_RULES[claim.stage].another && hasRuled(claim, to.id)) throw new OwnRuling(claim.stage);
  const assigned = assign(to, now, desk);
  return {
    claim: { ...claim, state: claim.stage, lease: null, parked: null, assigned },
    events: [{ type: 'handed', actor: actor.id, facts: { to: to.id, until: assigned.until } }],
  };
}

/** What a claim is parked for. */
export interface ParkRequest {
  readonly token: number;
  readonly reason: ParkReason;
  readonly note: string;
  /** When it comes back, ISO 8601. */
  readonly until: string;
}

/** Sets the claim aside until a time. @throws as `permitUnderLease`; TimeOutOfRange */
export function park(claim: ClaimRecord, actor: Actor, { token, reason, note, until }: ParkRequest, now: Date, desk: Desk): Transition {
  permitUnderLease('park', claim, actor, token);
  const back = new Date(until);
  const latest = new Date(now.getTime() + desk.parkDays * DAY);
  if (back <= now || back > latest) throw new TimeOutOfRange('until', now, latest);
  const parked = { by: personOf(actor), at: now.toISOString(), until: back.toISOString(), reason, note, ask: null };
  return {
    claim: { ...claim, state: 'parked', lease: null, parked },
    events: [{ type: 'parked', actor: actor.id, facts: { token, reason, until: parked.until } }],
  };
}

/** Brings a parked claim back to its place, on top for whoever parked it. */
export function wake(claim: ClaimRecord, parked: Parking, now: Date, desk: Desk): Transition {
  permit('wake', claim, 'system');
  const turn = assign(parked.by, now, desk);
  return {
    claim: { ...claim, state: claim.stage, parked: null, assigned: turn },
    events: [{ type: 'woken', actor: 'system', facts: { until: parked.until } }, assignedEvent(turn)],
  };
}

/** What time alone does to a claim: wakes it, ends that it was meant for somebody, or has it lapse below the line. Null where nothing is due. */
export function passTime(claim: ClaimRecord, now: Date, desk: Desk): Transition | null {
  const { parked, assigned } = claim;
  if (claim.state === 'parked' && parked !== null && Date.parse(parked.until) <= now.getTime()) {
    return wake(claim, parked, now, desk);
  }
  if (assigned !== null && Date.parse(assigned.until) <= now.getTime()) {
    permit('unassign', claim, 'system');
    return {
      claim: { ...claim, assigned: null },
      events: [{ type: 'unassigned', actor: 'system', facts: { to: assigned.to.id } }],
    };
  }
  return lapse(claim, now);
}
