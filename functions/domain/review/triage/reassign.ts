import type { Desk } from '../../../../config/desks.ts';
import { STAGE_RULES } from '../actions.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { lapseTime, promote } from '../line/cross-line.ts';
import { hasRuled, permit, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { OwnRuling } from '../refusals.ts';
import { assign } from '../set-aside.ts';
import type { Transition } from '../transition.ts';

/** Moves a claim that nobody holds to another desk, where it stands on the same side of the line. @throws NotOnDocket, WrongStage, RoleNeeded */
export function moveTo(claim: ClaimRecord, actor: Actor, to: Desk, now: Date): Transition {
  permit('move', claim, actor);
  const lapsesAt = claim.state === 'below' ? lapseTime(now, to) : null;
  return {
    claim: { ...claim, desk: to.id, assigned: null, line: { reason: 'moved', by: personOf(actor), at: now.toISOString(), lapsesAt } },
    events: [{ type: 'moved', actor: actor.id, facts: { from: claim.desk ?? '', to: to.id } }],
  };
}

/**
 * Gives a claim that nobody holds to somebody of the desk, who finds it on top; one from below the line is promoted with that.
 * @throws NotOnDocket, RoleNeeded; OwnRuling where they ruled in this round and the claim waits for another person
 */
export function assignTo(claim: ClaimRecord, actor: Actor, to: Person, now: Date, desk: Desk): Transition {
  permit('assign', claim, actor);
  if (STAGE_RULES[claim.stage].another && hasRuled(claim, to.id)) throw new OwnRuling(claim.stage);
  const { claim: above, events } = claim.state === 'below' ? promote(claim, actor, now, desk) : { claim, events: [] };
  const assigned = assign(to, now, desk);
  return {
    claim: { ...above, assigned },
    events: [...events, { type: 'assigned', actor: actor.id, facts: { to: to.id, until: assigned.until } }],
  };
}

/** Gives a claim back to the whole desk. @throws NotOnDocket, RoleNeeded */
export function unassign(claim: ClaimRecord, actor: Actor): Transition {
  permit('assign', claim, actor);
  return {
    claim: { ...claim, assigned: null },
    events: [{ type: 'unassigned', actor: actor.id, facts: { to: claim.assigned?.to.id ?? '' } }],
  };
}
