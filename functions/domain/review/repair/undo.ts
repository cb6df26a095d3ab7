import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Actor } from '../permit.ts';
import { NothingToUndo, VerdictStands } from '../refusals.ts';
import type { Moment } from '../rulings/records.ts';
import type { Transition } from '../transition.ts';
import { joinTo, separate } from './join.ts';
import { checkQuestion, permitRepair, repaired } from './repair.ts';
import type { AboutRevision, Repair, Repaired } from './repair.ts';

/** A repair taken back, and what comes of the other claims that it touched, in the order asked for. */
export interface Undone extends Repaired {
  readonly others: readonly Transition[];
}

/**
 * Takes the last repair back: the claim says again what it said before, as a new revision, so that undoing the undoing is the repair again. Claims that
 * were split off go with it; claims that had gone with it go by themselves. One that was meanwhile
 * dismissed, joined elsewhere or moved to another desk stays where it is.
 * @param last the repair that led to the claim's revision
 * @param others the claims that it touched
 * @throws as `permitRepair`; NothingToUndo; AlreadyHeld, VerdictStands, VerdictOnRecord, WrongStage where a part has come too far to go back
 */
export function undo(
  claim: ClaimRecord,
  actor: Actor,
  about: AboutRevision,
  last: Repair | undefined,
  others: readonly ClaimRecord[],
  desk: Desk,
  moment: Moment,
): Undone {
  permitRepair('undo', claim, actor, about);
  if (last === undefined) throw new NothingToUndo('Nobody has repaired this claim.');
  if (last.action === 'raise') throw new NothingToUndo('This repair put the claim on the docket. Dismiss it where it should not be there.');
  if (claim.state !== 'noted') checkQuestion(last.before, last.before.question);
  const transitions = others.map((other) => backFor(other, claim, last, actor, desk, moment.now));
  const joined = others.flatMap(({ id, state }, i) => (state !== 'joined' && transitions[i]?.claim.state === 'joined' ? [id] : []));
  const freed = others.flatMap(({ id, state }, i) => (state === 'joined' && transitions[i]?.claim.state !== 'joined' ? [id] : []));
  const made = repaired(
    'undo',
    claim,
    actor,
    { before: last.after, after: last.before, joins: joined, frees: freed, facts: { undoes: last.revision } },
    moment,
  );
  const gathered = [...claim.gathered.filter((id) => !freed.includes(id)), ...joined];
  return { ...made, claim: { ...made.claim, gathered }, others: transitions };
}

/** States of a claim that goes back with the one it was split from. */
const GOES_BACK: ReadonlySet<string> = new Set(['waiting', 'below', 'held', 'parked', 'lapsed', 'second', 'sign-off', 'adjudication']);

function backFor(other: ClaimRecord, claim: ClaimRecord, last: Repair, actor: Actor, desk: Desk, now: Date): Transition {
  if (last.joins.includes(other.id)) return other.sameAs === claim.id ? separate(other, actor, now, desk) : { claim: other, events: [] };
  if (other.desk !== claim.desk) return { claim: other, events: [] };
  if (other.state === 'decided' && other.standing !== null) throw new VerdictStands(other.standing.verdict);
  return GOES_BACK.has(other.state) ? joinTo(other, claim.id, actor, now) : { claim: other, events: [] };
}
