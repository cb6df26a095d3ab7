import type { ClaimTime } from '../claim.ts';

const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PATTERN = new RegExp(
  [
    `(?<full>\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:1[89]|20)\\d\\d)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: (?:1[89]|20)\\d\\d)?\\b)`,
    `(?<monthYear>\\b(?:last |this |next )?${MONTH}(?:,? (?:1[89]|20)\\d\\d| (?:last|this|next) year)?(?= |[.,;:)]|$))`,
    `(?<day>\\b(?:(?:last|next|this) )?${DAY}\\b)`,
    '(?<relative>\\b(?:yesterday|today|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night|weekend))\\b)',
    '(?<ago>\\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:days?|weeks?|months?|years?) (?:ago|earlier)\\b)',
    '(?<year>\\b(?:in|since|by|until|of|during|from) (?:1[89]|20)\\d\\d\\b)',
  ].join('|'),
  'g',
);

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A calendar day, in UTC so that no zone shifts it. */
const dayOf = (iso: string): Date | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts === null ? null : new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
};
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());

/**
 * Times that the words between `start` and `end` name, resolved against the article's own date ("Saturday" of an article of Saturday is that day, else the
 * last one before it; with "next" or "will" nothing is guessed beyond the next one).
 * @param publishedAt ISO 8601, or null: then only what names its own year is resolved
 */
export function timesIn(text: string, start: number, end: number, publishedAt: string | null): ClaimTime[] {
  const today = publishedAt === null ? null : dayOf(publishedAt);
  const found: ClaimTime[] = [];
  for (const match of text.slice(start, end).matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const words = match[0];
    if (groups['monthYear'] !== undefined && !isMonth(words, text.slice(0, start + match.index))) continue;
    const skip = groups['year'] === undefined ? 0 : words.indexOf(' ') + 1;
    const from = start + match.index + skip;
    found.push({ text: words.slice(skip), span: [from, start + match.index + words.length], iso: resolve(words, groups, today) });
  }
  return found;
}

/** "May" and "March" are months after a preposition or with a year only. */
const isMonth = (words: string, before: string): boolean =>
  /\d|year|last|this|next/.test(words) ||
  ((!/^(?:may|march)$/i.test(words) || /\b(?:in|since|last|until|by|of|during|from|through|early|late|to)\s$/i.test(before.slice(-12))) &&
    words.length > 2);

function resolve(words: string, groups: Record<string, string | undefined>, today: Date | null): string | null {
  const lower = words.toLowerCase();
  const year = /(?:1[89]|20)\d\d/.exec(lower)?.[0];
  if (groups['full'] !== undefined) {
    const month = monthOf(/[a-z]{3,}/.exec(lower.replace(/(?<=\d)(?:st|nd|rd|th)/, ''))?.[0] ?? '');
    const day = Number(/\b\d{1,2}(?=\D|$)/.exec(lower)?.[0]);
    if (month < 0 || day < 1 || day > 31) return null;
    if (year !== undefined) return isoDay(new Date(Date.UTC(Number(year), month, day)));
    if (today === null) return null;
    const date = new Date(Date.UTC(today.getUTCFullYear(), month, day));
    // "Dec. 29" in January is last year's
    return isoDay(date.getTime() - today.getTime() > 180 * DAY_MS ? new Date(Date.UTC(today.getUTCFullYear() - 1, month, day)) : date);
  }
  if (groups['monthYear'] !== undefined) {
    const month = monthOf(lower.replace(/^(?:last|this|next) /, ''));
    if (month < 0) return null;
    const twoDigits = String(month + 1).padStart(2, '0');
    if (year !== undefined) return `${year}-${twoDigits}`;
    if (today === null) return null;
    const shift = lower.includes('last year') ? -1 : lower.includes('next year') ? 1 : 0;
    const past = shift === 0 && !/^(?:next|this) /.test(lower) && month > today.getUTCMonth() ? -1 : 0;
    return `${today.getUTCFullYear() + shift + past}-${twoDigits}`;
  }
  if (groups['year'] !== undefined) return year ?? null;
  if (today === null) return null;
  if (groups['day'] !== undefined) {
    const wanted = DAY_NAMES.findIndex((name) => lower.endsWith(name));
    const back = (today.getUTCDay() - wanted + 7) % 7;
    return isoDay(
      lower.startsWith('next') ? plusDays(today, 7 - back) : plusDays(today, lower.startsWith('last') && back === 0 ? -7 : -back),
    );
  }
  if (groups['ago'] !== undefined) return ago(lower, today);
  switch (lower) {
    case 'yesterday':
    case 'last night':
      return isoDay(plusDays(today, -1));
    case 'today':
    case 'tonight':
      return isoDay(today);
    case 'tomorrow':
      return isoDay(plusDays(today, 1));
    default:
      return period(lower, today);
  }
}

/** "last month" is a month, "last year" a year, "last week" an ISO week. */
function period(lower: string, today: Date): string | null {
  const shift = lower.startsWith('last') ? -1 : lower.startsWith('next') ? 1 : 0;
  if (lower.endsWith('year')) return String(today.getUTCFullYear() + shift);
  if (lower.endsWith('month')) return isoDay(new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + shift, 1))).slice(0, 7);
  if (lower.endsWith('night')) return isoDay(plusDays(today, shift));
  const monday = plusDays(today, -((today.getUTCDay() + 6) % 7) + 7 * shift);
  return lower.endsWith('weekend') ? isoDay(plusDays(monday, 5)) : isoWeek(monday);
}

function isoWeek(monday: Date): string {
  const thursday = plusDays(monday, 3);
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function ago(lower: string, today: Date): string | null {
  const [amount = '', unit = ''] = lower.split(' ');
  const count = /^an?$/.test(amount) ? 1 : /^\d/.test(amount) ? Number(amount) : NUMBERS.indexOf(amount);
  if (count < 1) return null;
  if (unit.startsWith('day')) return isoDay(plusDays(today, -count));
  if (unit.startsWith('week')) return isoWeek(plusDays(today, -7 * count - ((today.getUTCDay() + 6) % 7)));
  if (unit.startsWith('month')) return isoDay(new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - count, 1))).slice(0, 7);
  return String(today.getUTCFullYear() - count);
}
