import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import type { TimeForm } from '../../lexicon/times.ts';
import { dayIn, daysBetween, isoDay, isoMonth, isoWeek, mondayOf, plusDays, plusMonths } from './calendar.ts';

const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HALF_A_YEAR = 180;

/** What a time is told against. */
export interface Against {
  /** The article's day; null where it is not known. */
  readonly today: Date | null;
  /** True where the words speak of what is to come: then "Friday" is the next one. */
  readonly ahead: boolean;
}

/** A time as an ISO 8601 day, week, month or year; null where the words do not tell. */
export function resolve(form: TimeForm, words: string, { today, ahead }: Against): string | null {
  const lower = words.toLowerCase();
  const year = /(?:1[6-9]|20)\d\d/.exec(lower)?.[0];
  if (form === 'iso') return words;
  if (form === 'year') return year ?? null;
  if (form === 'date') return date(lower, year === undefined ? null : Number(year), today, ahead);
  if (form === 'month') return month(lower, year ?? null, today, ahead);
  if (today === null) return null;
  if (form === 'day') return weekday(lower, today, ahead);
  return form === 'ago' ? ago(lower, today) : relative(lower, today);
}

const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3));

function date(lower: string, year: number | null, today: Date | null, ahead: boolean): string | null {
  const at = monthOf(/[a-z]{3,}/.exec(lower.replace(/(?<=\d)(?:st|nd|rd|th)/, '').replace(' of ', ' '))?.[0] ?? '');
  const day = Number(/\b\d{1,2}(?=\D|$)/.exec(lower)?.[0]);
  if (at < 0) return null;
  if (year !== null) return isoOf(dayIn(year, at, day));
  if (today === null) return null;
  const here = dayIn(today.getUTCFullYear(), at, day);
  if (here === null) return null;
  const days = daysBetween(today, here);
  // "Dec. 29" in January is last year's, "will open on Jan. 3" in December next year's
  const shift = days > HALF_A_YEAR && !ahead ? -1 : days < -HALF_A_YEAR && ahead ? 1 : 0;
  return isoOf(dayIn(today.getUTCFullYear() + shift, at, day));
}

const isoOf = (day: Date | null): string | null => (day === null ? null : isoDay(day));

function month(lower: string, year: string | null, today: Date | null, ahead: boolean): string | null {
  const at = monthOf(lower.replace(/^(?:last|this|next) /, ''));
  if (at < 0) return null;
  const twoDigits = String(at + 1).padStart(2, '0');
  if (year !== null) return `${year}-${twoDigits}`;
  if (today === null) return null;
  const said = lower.includes('last year') ? -1 : lower.includes('next year') ? 1 : 0;
  if (said !== 0 || lower.includes('this year')) return `${today.getUTCFullYear() + said}-${twoDigits}`;
  const now = today.getUTCMonth();
  const next = lower.startsWith('next ') || (ahead && !lower.startsWith('last '));
  // "last March" in March is a year ago, "next March" a year off
  const turned = at === now && /^(?:last|next) /.test(lower);
  const shift = next ? Number(at < now || turned) : (at > now || turned) && !lower.startsWith('this ') ? -1 : 0;
  return `${today.getUTCFullYear() + shift}-${twoDigits}`;
}

/** "Saturday" in an article of Saturday is that day, else the last one; where the words look ahead, the next. */
function weekday(lower: string, today: Date, ahead: boolean): string {
  const back = (today.getUTCDay() - DAY_NAMES.findIndex((name) => lower.endsWith(name)) + 7) % 7;
  if (lower.startsWith('last')) return isoDay(plusDays(today, back === 0 ? -7 : -back));
  if (lower.startsWith('next')) return isoDay(plusDays(today, 7 - back));
  return isoDay(plusDays(today, (ahead || lower.startsWith('this')) && back > 0 ? 7 - back : -back));
}

/** "Last month" is a month, "last year" a year, "last week" an ISO week. */
function relative(lower: string, today: Date): string {
  if (lower === 'yesterday' || lower === 'last night') return isoDay(plusDays(today, -1));
  if (lower === 'tomorrow') return isoDay(plusDays(today, 1));
  const shift = lower.startsWith('last') ? -1 : lower.startsWith('next') ? 1 : 0;
  if (lower.endsWith('year')) return String(today.getUTCFullYear() + shift);
  if (lower.endsWith('month')) return isoMonth(plusMonths(today, shift));
  if (lower.endsWith('weekend')) return isoDay(plusDays(mondayOf(today), 5 + 7 * shift));
  return lower.endsWith('week') ? isoWeek(plusDays(today, 7 * shift)) : isoDay(today);
}

function ago(lower: string, today: Date): string | null {
  const [amount = '', unit = ''] = lower.split(' ');
  const count = /^an?$/.test(amount) ? 1 : /^\d/.test(amount) ? Number(amount) : (NUMBER_WORDS.get(amount) ?? 0);
  if (count < 1) return null;
  if (/^(?:minute|hour)/.test(unit)) return count < 6 || unit.startsWith('minute') ? isoDay(today) : null;
  if (unit.startsWith('day')) return isoDay(plusDays(today, -count));
  if (unit.startsWith('week')) return isoWeek(plusDays(today, -7 * count));
  if (unit.startsWith('month')) return isoMonth(plusMonths(today, -count));
  return String(today.getUTCFullYear() - count * (unit.startsWith('decade') ? 10 : 1));
}
