import type { Desk } from '../../../config/desks.ts';
import { ALLOWANCE_HOURS } from '../../../config/priorities.ts';
import type { ClaimRecord } from './claim-record.ts';

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

/** When a claim that comes before the desk at `from` is due: by its deadline or at the end of its score's allowance, whichever comes first. */
export function dueFrom(from: Date, score: number, desk: Desk): Required<Pick<ClaimRecord, 'deadline' | 'dueBy'>> {
  const deadline = from.getTime() + desk.deadlineHours * HOUR;
  return { deadline: iso(deadline), dueBy: iso(Math.min(deadline, from.getTime() + allowanceHours(score) * HOUR)) };
}
