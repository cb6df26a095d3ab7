import * as z from 'zod';
import { dayAfter } from '../../domain/review/days.ts';
import { Problem } from './problem.ts';

const message = 'a day, such as 2026-11-25, or an ISO 8601 time with zone, such as 2026-11-25T10:00:00Z';
const DayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true })], { error: message });

/** The parameters of a query that say which time it is about. */
export const PERIOD_PARAMETERS = { since: DayOrTime.optional(), until: DayOrTime.optional() };

/** A time from one instant to before another, ISO 8601 in UTC with milliseconds. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

const EARLIEST = '0000-01-01T00:00:00.000Z';
const LATEST = '9999-12-31T23:59:59.999Z';

const isDay = (value: string): boolean => value.length === 10;
const iso = (time: string): string => new Date(time).toISOString();

/**
 * The time that a query asks for: a day counts from its beginning to its end, in UTC; what is left out sets no bound.
 * @throws Problem malformed-request where its end is not after its beginning
 */
export function periodOf({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }): Period {
  const period = {
    since: since === undefined ? EARLIEST : iso(since),
    until: until === undefined ? LATEST : iso(isDay(until) ? `${dayAfter(until)}T00:00:00Z` : until),
  };
  if (period.since < period.until) return period;
  const wrong = `${since ?? ''} is not before ${until ?? ''}`;
  throw new Problem('malformed-request', `since: ${wrong}`, { errors: [{ field: 'since', message: wrong }] });
}
