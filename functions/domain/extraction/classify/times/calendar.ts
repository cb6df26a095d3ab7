const DAY_MS = 86_400_000;

/** A calendar day, in UTC so that no zone shifts it; null where `iso` begins with none. */
export const dayOf = (iso: string): Date | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts === null ? null : dayIn(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
};

/** A day of a year's month (0 to 11); null where the calendar has none ("30 February"). */
export function dayIn(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date : null;
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
export const isoMonth = (date: Date): string => isoDay(date).slice(0, 7);
export const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
export const plusMonths = (date: Date, months: number): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
/** How many days from one to the other. */
export const daysBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / DAY_MS);
export const mondayOf = (date: Date): Date => plusDays(date, -((date.getUTCDay() + 6) % 7));

/** ISO 8601 week. */
export function isoWeek(date: Date): string {
  const thursday = plusDays(mondayOf(date), 3);
  const week = Math.floor(daysBetween(new Date(Date.UTC(thursday.getUTCFullYear(), 0, 1)), thursday) / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
