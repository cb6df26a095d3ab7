import { isoOffset, ZONE_NAMES, zoneOffset } from './zones.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/i;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const YEAR_FIRST = new RegExp(`\\b(\\d{4}) ${MONTH} (\\d{1,2})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/;
const TIME = new RegExp(
  `\\b(\\d{1,2})(?:([:.])(\\d{2})(?::(\\d{2}))?)? ?([ap]\\.?m\\b\\.?)?(?:,? ?\\(?((?:utc|gmt) ?[+\\u2212-]\\d{1,2}(?::?\\d{2})?|(?:${ZONE_NAMES.join('|')})\\b|[+\\u2212-]\\d{2}:?\\d{2}\\b)\\)?)?`,
  'gi',
);

/** A date as found in a line, and where it stands there. */
export interface FoundDate {
  /** An instant with offset (`2012-12-29T19:52:00-05:00`) where time and zone are stated, else the day (`2012-12-29`). */
  readonly iso: string;
  /** The parts of the line that state it. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: readonly [number, number];
}

/**
 * The first full date of a short line: British, American and ISO forms, with a time and zone where the line states them. A day without a
 * year and `03/04/2012`, which means two days, are not taken.
 */
export function findDate(line: string): FoundDate | null {
  const iso = ISO.exec(line);
  if (iso !== null) {
    const [all, year, month, day, hour, minute, second, zone] = iso;
    const found = check(Number(year), Number(month), Number(day), iso.index, all.length);
    if (found === null) return null;
    if (hour === undefined) return withTime(line, found);
    return { iso: format(found, Number(hour), Number(minute), Number(second ?? 0), zone ?? null), spans: [found.span] };
  }
  const found = findDay(line);
  return found === null ? null : withTime(line, found);
}

/** Times of day in a short line ("6:14 PM EST", "0900 GMT" is not one), as spans. */
export function findTimes(line: string): readonly (readonly [start: number, end: number])[] {
  return times(line).map(({ span }) => span);
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string | null;
  readonly span: readonly [number, number];
}

function times(line: string): readonly Time[] {
  const found: Time[] = [];
  for (const match of line.matchAll(TIME)) {
    const [all, hourText, , minuteText, secondText, half, zone] = match;
    if (minuteText === undefined && half === undefined) continue;
    let hour = Number(hourText);
    const minute = Number(minuteText ?? 0);
    if (half !== undefined) {
      if (hour < 1 || hour > 12) continue;
      hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
    }
    if (hour > 23 || minute > 59) continue;
    found.push({ hour, minute, second: Number(secondText ?? 0) % 60, zone: zone ?? null, span: [match.index, match.index + all.length] });
  }
  return found;
}

function withTime(line: string, day: Day): FoundDate {
  const [from, to] = day.span;
  const rest = line.slice(0, from) + ' '.repeat(to - from) + line.slice(to);
  const time = times(rest)[0];
  if (time === undefined) return { iso: format(day, 0, 0, 0, null), spans: [day.span] };
  return { iso: format(day, time.hour, time.minute, time.second, time.zone), spans: [day.span, time.span] };
}

function findDay(line: string): Day | null {
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return check(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst.index, dayFirst[0].length);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst !== null) {
    return check(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), monthFirst.index, monthFirst[0].length);
  }
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst !== null)
    return check(Number(yearFirst[1]), monthOf(yearFirst[2]), Number(yearFirst[3]), yearFirst.index, yearFirst[0].length);
  const numeric = NUMERIC.exec(line);
  if (numeric === null) return null;
  const first = Number(numeric[1]);
  const second = Number(numeric[3]);
  const dayLeads = numeric[2] === '.' || first > 12 || first === second;
  if (!dayLeads && second <= 12) return null;
  const [day, month] = dayLeads ? [first, second] : [second, first];
  return check(Number(numeric[4]), month, day, numeric.index, numeric[0].length);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function check(year: number, month: number, day: number, index: number, length: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1800 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day, span: [index, index + length] } : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function format({ year, month, day }: Day, hour: number, minute: number, second: number, zone: string | null): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  const offset = zone === null ? null : zoneOffset(zone, year, month, day);
  if (offset === null || hour > 23 || minute > 59 || second > 59) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${isoOffset(offset)}`;
}
