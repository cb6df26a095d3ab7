/** How many days back the figures may go, today included. */
export const PERIODS = [1, 7, 28, 90] as const;
export type Period = (typeof PERIODS)[number];

/** From one day to another, both included, as the API counts them: in UTC. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days of a period that ends today. */
export const rangeOf = (period: Period, now: Date): DayRange => ({
  from: dayOf(now.getTime() - (period - 1) * DAY),
  to: dayOf(now.getTime()),
});

/** All days of a range, in order. */
export function daysIn({ from, to }: DayRange): string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  const length = Math.round((Date.parse(`${to}T00:00:00Z`) - first) / DAY) + 1;
  return Array.from({ length }, (_, place) => dayOf(first + place * DAY));
}

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A day below a chart: `25 Nov`. */
export const shortDay = (day: string): string => short.format(new Date(`${day}T00:00:00Z`));
