import { ALLOWANCE_HOURS } from '../../../config/priorities.ts';
import type { Desk } from '../../../config/desks.ts';
import type { ClaimRecord } from './claim-record.ts';
import { NotOnDocket } from './refusals.ts';
import type { Transition } from './transition.ts';

const HOUR = 3_600_000;

const iso = (time: number): string => new Date(Math.round(time)).toISOString();

/** How long a claim of that score (0 to 100) may wait, in hours: config/priorities.ts, interpolated. */
export function allowanceHours(score: number): number {
  const rows = ALLOWANCE_HOURS;
  for (let i = 1; i < rows.length; i++) {
    const upper = rows[i - 1];
    const lower = rows[i];
    if (upper === undefined || lower === undefined) break;
    if (score >= lower.score) {
      const share = (Math.min(score, upper.score) - lower.score) / (upper.score - lower.score);
      return lower.hours + share * (upper.hours - lower.hours);
    }
  }
  return rows.at(-1)?.hours ?? 0;
}

/**
 * Puts a found claim on the docket of `desk`. It is due by its deadline or at the end of its priority's allowance, whichever comes first;
 * both count from when it was found, so claims of one article keep the order of their priorities, however they arrive.
 * @throws NotOnDocket where the claim is past that step
 */
export function enlist(claim: ClaimRecord, desk: Desk, now: Date): Transition {
  if (claim.state !== 'found' && claim.state !== 'stuck') throw new NotOnDocket(claim.state);
  const found = Date.parse(claim.foundAt);
  const deadline = found + desk.deadlineHours * HOUR;
  const dueBy = Math.min(deadline, found + allowanceHours(claim.score) * HOUR);
  return {
    claim: { ...claim, state: 'waiting', desk: desk.id, enlistedAt: now.toISOString(), deadline: iso(deadline), dueBy: iso(dueBy) },
    events: [{ type: 'enlisted', actor: 'system', facts: { desk: desk.id, score: claim.score, dueBy: iso(dueBy) } }],
  };
}

/** Joins an exact repeat to the claim that stands for both: it never waits on a docket itself. @throws as `enlist` */
export function join(claim: ClaimRecord, sameAs: string): Transition {
  if (claim.state !== 'found' && claim.state !== 'stuck') throw new NotOnDocket(claim.state);
  return {
    claim: { ...claim, state: 'joined', sameAs },
    events: [{ type: 'joined', actor: 'system', facts: { sameAs } }],
  };
}
