import { ROLES } from '../../../config/routes.ts';
import type { Role } from '../../../config/routes.ts';
import { ACTION_NAMES, ACTIONS, STAGE_RULES } from './actions.ts';
import type { Action, ActionName } from './actions.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { Lease } from './claim/holding.ts';
import type { Person } from './claim/person.ts';
import { NotDecided, NotOnDocket, OwnRuling, RoleNeeded, StaleToken, WrongStage } from './refusals.ts';

/** Somebody who acts on a claim, with the role that they have. */
export interface Actor extends Person {
  readonly role: Role;
}

/** The person, as records keep them. */
export const personOf = ({ id, name }: Person): Person => ({ id, name });

const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** True for a lead, and whoever may do all that one may. */
export const isLead = ({ role }: Actor): boolean => isAtLeast(role, 'lead');

/** True where the person reviewed the claim in this round. */
export const hasRuled = (claim: Pick<ClaimRecord, 'round'>, personId: string): boolean =>
  claim.round.reviews.some((review) => review.by.id === personId);

const actionOf = (name: ActionName): Action => ACTIONS[name];

/** Checks state, stage and role by the table of actions. @throws NotOnDocket, NotDecided, WrongStage, RoleNeeded */
export function permit(name: ActionName, claim: ClaimRecord, actor: Actor | 'system'): void {
  const action = actionOf(name);
  if (actor !== 'system' && action.role !== 'system' && !isAtLeast(actor.role, action.role)) throw new RoleNeeded(action.role, actor.role);
  if (!action.from.includes(claim.state)) {
    throw action.from.includes('decided') ? new NotDecided(name, claim.state) : new NotOnDocket(claim.state);
  }
  if (action.stages !== undefined && !action.stages.includes(claim.stage)) throw new WrongStage(name, claim.stage);
}

/** @throws RoleNeeded unless the actor has that role or a higher one */
export function permitRole(actor: Actor, least: Role): void {
  if (!isAtLeast(actor.role, least)) throw new RoleNeeded(least, actor.role);
}

/** Checks that the actor may have the claim at the stage at which it is. @throws OwnRuling, RoleNeeded */
export function permitStage(claim: ClaimRecord, actor: Actor): void {
  const { role, another } = STAGE_RULES[claim.stage];
  if (another && hasRuled(claim, actor.id)) throw new OwnRuling(claim.stage);
  if (!isAtLeast(actor.role, role)) throw new RoleNeeded(role, actor.role);
}

/** The states in which a claim may be under a lease, or has been a moment ago. */
const LEASABLE = new Set<string>(ACTIONS.take.from);

/**
 * The claim's lease, where `token` and the person are still its own. A lease past its time counts until somebody else takes the claim.
 * @throws StaleToken otherwise; NotOnDocket where the claim has left the docket
 */
export function underLease(claim: ClaimRecord, person: Person, token: number): Lease {
  if (!LEASABLE.has(claim.state)) throw new NotOnDocket(claim.state);
  const { lease } = claim;
  if (lease === null || lease.token !== token || lease.holder.id !== person.id) throw new StaleToken(token, lease);
  return lease;
}

/** `underLease`, and then `permit`: for every action that takes the claim's lease. @throws as both */
export function permitUnderLease(name: ActionName, claim: ClaimRecord, actor: Actor, token: number): Lease {
  const lease = underLease(claim, actor, token);
  permit(name, claim, actor);
  return lease;
}

/** `permit` for a lead who does what takes a lease without having it: whoever's that is, or nobody's. @throws as `permit`; RoleNeeded */
export function leaseForLead(name: ActionName, claim: ClaimRecord, actor: Actor): Lease | null {
  permit(name, claim, actor);
  permitRole(actor, 'lead');
  return claim.lease;
}

/** What the actor may do with the claim now, as the API offers it; the rules themselves may still ask for more (a cap, a reason, a verdict's number). */
export function actionsFor(claim: ClaimRecord, actor: Actor, now: Date): ActionName[] {
  const holds = claim.lease?.holder.id === actor.id;
  const heldByOther = claim.lease !== null && !holds && Date.parse(claim.lease.expiresAt) > now.getTime();
  const names: ActionName[] = [];
  for (const name of ACTION_NAMES) {
    const action = actionOf(name);
    if (action.role === 'system' || !isAtLeast(actor.role, action.role) || !action.from.includes(claim.state)) continue;
    if (action.stages !== undefined && !action.stages.includes(claim.stage)) continue;
    if (action.lease === 'holder' && !holds) continue;
    if (action.lease === 'holder-or-lead' && !holds && !isAtLeast(actor.role, 'lead')) continue;
    if (heldByOther && (name === 'take' || name === 'dismiss' || name === 'join')) continue;
    if (!applies(name, claim)) continue;
    if (name === 'take' && !mayHave(claim, actor)) continue;
    // A claim that comes back with a verdict takes a ruling.
    if (claim.standing !== null && (name === 'dismiss' || name === 'demote' || name === 'join')) continue;
    names.push(name);
  }
  return names;
}

/** Whether there is anything to take back. */
function applies(name: ActionName, { revision, gathered, joining }: ClaimRecord): boolean {
  if (name === 'undo') return revision > 1;
  if (name === 'ungather') return gathered.length > 0;
  return name !== 'separate' || joining !== null;
}

/** Whether the actor may have the claim at the stage at which it is. */
export function mayHave(claim: ClaimRecord, actor: Actor): boolean {
  const { role, another } = STAGE_RULES[claim.stage];
  return isAtLeast(actor.role, role) && !(another && hasRuled(claim, actor.id));
}
