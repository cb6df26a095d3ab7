import * as z from 'zod';
import { dayAfter, dayOf } from '../../domain/review/days.ts';
import { Problem } from './problem.ts';

/** Most days that one answer is about: a quarter. */
const MOST_DAYS = 92;
const DAYS_BY_DEFAULT = 7;

const Day = z.iso.date({ message: 'a day, such as 2026-11-25' });

/** The parameters of a query that say which days it is about. */
export const DAYS_PARAMETERS = { from: Day.optional(), to: Day.optional() };

/** Days from one to another, both included, in UTC. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a query asks for: up to today where `to` is left out, seven of them where `from` is.
 * @throws Problem malformed-request where they are in the wrong order, or more than a quarter
 */
export function daysOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }, now: Date): DayRange {
  const last = to ?? dayOf(now);
  const first = from ?? dayAfter(last, 1 - DAYS_BY_DEFAULT);
  const message = first > last ? `${first} is after ${last}` : `more than ${MOST_DAYS} days: ask for less at a time`;
  if (first > last || first < dayAfter(last, 1 - MOST_DAYS)) {
    throw new Problem('malformed-request', `from: ${message}`, { errors: [{ field: 'from', message }] });
  }
  return { from: first, to: last };
}
