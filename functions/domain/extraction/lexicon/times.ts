import { phrases } from './phrases.ts';
import { words } from './words.ts';

/** "Hours later", "two days earlier". */
export const TIME_UNITS = words('moment moments second seconds minute minutes hour hours day days week weeks month months year years');

/** How a time is told: which pattern found it. */
export type TimeForm = 'iso' | 'date' | 'month' | 'day' | 'relative' | 'ago' | 'year';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[6-9]|20)\\d\\d';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})';
/** Times as they are written, by their forms; the first that fits. */
export const TIME_FORMS: readonly [TimeForm, string][] = [
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

/** Any of these. */
export const TIMES = phrases(
  new RegExp(TIME_FORMS.map(([, pattern]) => pattern).join('|')),
  /\b(?:1[6-9]|20)\d\d|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|morning|afternoon|evening|week|month|year|night|weekend|ago|earlier)\b/,
);
