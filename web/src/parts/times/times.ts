/** The zone that this desk’s people work in: the browser’s. */
export const DESK_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Beyond so many days nobody counts them. */
const COUNTED_DAYS = 60;

/** How far off a time is, short: `in 3 h`, `12 min ago`, `now`; a date where it is months. */
export function distance(to: Date, from: Date): string {
  const milliseconds = to.getTime() - from.getTime();
  const size = Math.abs(milliseconds);
  if (size < 45 * SECOND) return 'now';
  if (size > COUNTED_DAYS * DAY) return dayOf.format(to);
  const words =
    size < 90 * MINUTE
      ? `${Math.round(size / MINUTE)} min`
      : size < 36 * HOUR
        ? `${Math.round(size / HOUR)} h`
        : `${Math.round(size / DAY)} d`;
  return milliseconds > 0 ? `in ${words}` : `${words} ago`;
}

const dayOf = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `1:05` for what is left of a lease; `0:00` when nothing is. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A time in a zone, with weekday and zone’s name, since “Saturday evening” is Sunday elsewhere. */
export function inZone(time: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    });
  formats.set(timeZone, format);
  return format.format(time);
}

/** A sentence of the server’s with its times as they are here: by the clock alone where they are of today. */
export function timesHere(sentence: string, now = new Date(), timeZone = DESK_ZONE): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  return sentence.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (iso) => {
    const time = new Date(iso);
    return day.format(time) === day.format(now) ? clock.format(time) : inZone(time, timeZone);
  });
}

/** To make a format takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock where an ISO 8601 time was written down: `2027-03-13T18:14:00-05:00` is `Sat, 13 Mar 2027, 18:14 (UTC−05:00)`. Null without an offset. */
export function whereItWasWritten(iso: string): string | null {
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(iso);
  if (offset === null) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = offset;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  const wall = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(Date.parse(iso) + ahead));
  return `${wall} (UTC${sign === '-' ? '−' : '+'}${hours}:${minutes})`;
}

/** Whether an ISO 8601 time says no more than a day. */
export const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d$/.test(iso);

/** A time in full as it was written down: by the wall clock there, in UTC where that is not known, or only the day where no more was said. */
export function asPublished(iso: string): string {
  const written = whereItWasWritten(iso);
  if (written !== null) return written;
  if (!isDay(iso)) return inZone(new Date(iso), 'UTC');
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
