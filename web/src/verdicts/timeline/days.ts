import { DESK_ZONE } from '../../parts/times/times.ts';

/** What was decided on one day. */
export interface DayGroup<Item> {
  /** `2026-11-25`, in the zone asked for. */
  readonly day: string;
  readonly items: readonly Item[];
}

/** A time’s day in a zone: `2026-11-25`. */
const dayIn = (time: Date, timeZone: string): string =>
  // Swedish writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(time);

/** Items by the day on which they were decided, in the order in which they come. */
export function byDay<Item extends { readonly decidedAt: string }>(items: readonly Item[], timeZone = DESK_ZONE): DayGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayIn(new Date(item.decidedAt), timeZone);
    const group = groups.get(day);
    if (group === undefined) groups.set(day, [item]);
    else group.push(item);
  }
  return [...groups].map(([day, decided]) => ({ day, items: decided }));
}

const DAY = 86_400_000;

/** A day as people say it: `Today`, `Yesterday`, then `Wednesday, 25 November 2026`. */
export function dayWords(day: string, now: Date, timeZone = DESK_ZONE): string {
  const inFull = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  const today = dayIn(now, timeZone);
  if (day === today) return `Today, ${inFull}`;
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  return day === yesterday ? `Yesterday, ${inFull}` : inFull;
}

/** The time of day in a zone: `14:05`. */
export const clock = (iso: string, timeZone = DESK_ZONE): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso));
