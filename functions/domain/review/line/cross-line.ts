import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { dueFrom } from '../due.ts';
import { permit, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { VerdictOnRecord } from '../refusals.ts';
import type { Transition } from '../transition.ts';

const HOUR = 3_600_000;

/** When a claim that comes below the line now lapses. */
export const lapseTime = (now: Date, { line }: Pick<Desk, 'line'>): string =>
  new Date(now.getTime() + line.lapseHours * HOUR).toISOString();

/** True while a claim of higher priority may still take the place of this one above the line: nobody has taken it, added to it or put it there. */
export const canGiveWay = ({ state, stage, revision, fence, assigned, standing, material, contacts, line }: ClaimRecord): boolean =>
  state === 'waiting' &&
  stage === 'waiting' &&
  fence === 0 &&
  revision === 1 &&
  assigned === null &&
  standing === null &&
  material.evidence + material.notes === 0 &&
  contacts.asks + contacts.calls + contacts.responses === 0 &&
  line?.reason === 'within-budget';

/** A claim of higher priority has taken its place above the line. @throws NotOnDocket, WrongStage */
export function overtake(claim: ClaimRecord, by: string, now: Date, desk: Desk): Transition {
  permit('overtake', claim, 'system');
  return {
    claim: { ...claim, state: 'below', line: { reason: 'overtaken', by: null, at: now.toISOString(), lapsesAt: lapseTime(now, desk) } },
    events: [{ type: 'overtaken', actor: 'system', facts: { by } }],
  };
}

/** Puts a claim above the line, lapsed ones too: it is due as if it had been found now. @throws NotOnDocket, RoleNeeded */
export function promote(claim: ClaimRecord, actor: Actor, now: Date, desk: Desk): Transition {
  permit('promote', claim, actor);
  return {
    claim: {
      ...claim,
      state: 'waiting',
      ...dueFrom(now, claim.score, desk),
      line: { reason: 'promoted', by: personOf(actor), at: now.toISOString(), lapsesAt: null },
    },
    events: [{ type: 'promoted', actor: actor.id, facts: { from: claim.state } }],
  };
}

/** Puts a claim below the line: the way back from `promote`. @throws NotOnDocket, WrongStage, RoleNeeded; VerdictOnRecord where it had a verdict before */
export function demote(claim: ClaimRecord, actor: Actor, now: Date, desk: Desk): Transition {
  permit('demote', claim, actor);
  if (claim.standing !== null) throw new VerdictOnRecord('demote', claim.standing.verdict);
  return {
    claim: {
      ...claim,
      state: 'below',
      assigned: null,
      line: { reason: 'demoted', by: personOf(actor), at: now.toISOString(), lapsesAt: lapseTime(now, desk) },
    },
    events: [{ type: 'demoted', actor: actor.id, facts: { from: claim.state } }],
  };
}

/** Ends the waiting of a claim that was below the line for as long as the desk keeps claims there; null where it is not due. */
export function lapse(claim: ClaimRecord, now: Date): Transition | null {
  const { line } = claim;
  if (claim.state !== 'below' || line === null || line.lapsesAt === null || Date.parse(line.lapsesAt) > now.getTime()) return null;
  permit('lapse', claim, 'system');
  return { claim: { ...claim, state: 'lapsed' }, events: [{ type: 'lapsed', actor: 'system', facts: { since: line.at } }] };
}
