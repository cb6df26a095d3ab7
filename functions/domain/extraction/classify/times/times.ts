import type { ClaimTime } from '../../claim.ts';
import { TIME_FORMS } from '../../lexicon/times.ts';
import { dayOf } from './calendar.ts';
import { resolve } from './resolve.ts';

const PATTERN = new RegExp(TIME_FORMS.map(([form, pattern]) => `(?<${form}>${pattern})`).join('|'), 'g');

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
    const form = TIME_FORMS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
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
