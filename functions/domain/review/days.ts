const DAY_MILLISECONDS = 86_400_000;

/** The day of a time, in UTC: `2026-11-25`. */
export const dayOf = (time: string | Date): string => (typeof time === 'string' ? time : time.toISOString()).slice(0, 10);

/** The day that many days after another. */
export const dayAfter = (day: string, days = 1): string => dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS));
