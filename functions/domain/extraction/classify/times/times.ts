import type { ClaimTime } from '../../claim.ts';
import { dayOf } from './calendar.ts';
import type { TimeForm } from './resolve.ts';
import { resolve } from './resolve.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[6-9]|20)\\d\\d';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})';
const FORMS: readonly [TimeForm, string][] = [
  ['iso', '\\b20\\d\\d-[01]\\d-[0-3]\\d\\b'],
  ['date', `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`],
  ['month', `\\b(?:last |this |next )?${MONTH}(?:,? ${YEAR}| (?:last|this|next) year)?(?= |[.,;:)’']|$)`],
  ['day', `\\b(?:(?:last|next|this) )?${DAY}\\b`],
  [
    'relative',
    '\\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:last|this|next) (?:week|month|year|night|weekend))\\b',
  ],
  ['ago', `\\b${COUNT} (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier)\\b`],
  [
    'year',
    `(?<=\\b(?:in|since|by|until|of|during|from|between|early|late|mid|early in|late in|between ${YEAR} and|from ${YEAR} to)[ -])${YEAR}\\b(?!-\\d)`,
  ],
];
const PATTERN = new RegExp(FORMS.map(([form, pattern]) => `(?<${form}>${pattern})`).join('|'), 'g');

/** So far back the words are looked at that say whether a time is to come. */
const LOOK_BACK = 80;
const AHEAD =
  /\b(?:will|would|['’]ll|won['’]t|shall|going to|due|set to|to be|plans? to|intends? to|expected to|scheduled|must|should)\b[^.;]*$/i;
const DEADLINE = /\b(?:by|until|till|before)\s(?:the end of |late |early |mid-)?$/i;
const PAST = /\b(?:was|were|had|has|have|did|\p{L}{3,}ed)\b[^.;]*$/iu;

/**
 * Times that the words between `start` and `end` name, resolved against the article's own date. "Saturday" is that day or the last one before it; where
 * the words look ahead ("will open on Saturday", "by Saturday"), the next one.
 * @param publishedAt ISO 8601, or null: then only what names its own year is resolved
 */
export function timesIn(text: string, start: number, end: number, publishedAt: string | null): ClaimTime[] {
  const today = publishedAt === null ? null : dayOf(publishedAt);
  const claim = text.slice(start, end);
  const found: ClaimTime[] = [];
  for (const match of claim.matchAll(PATTERN)) {
    const form = FORMS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    const from = start + match.index;
    if (form === undefined || (form === 'month' && !isMonth(match[0], text.slice(Math.max(0, from - 12), from)))) continue;
    const before = claim.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const ahead = AHEAD.test(before) || (DEADLINE.test(before) && !PAST.test(before));
    found.push({ text: match[0], span: [from, from + match[0].length], iso: resolve(form, match[0], { today, ahead }) });
  }
  return found;
}

/** "May" and "March" are months after a preposition or with a year only. */
const isMonth = (words: string, before: string): boolean =>
  /\d|year|last|this|next/.test(words) ||
  ((!/^(?:may|march)$/i.test(words) || /\b(?:in|since|last|until|by|of|during|from|through|early|late|to)\s$/i.test(before)) &&
    words.length > 2);
