import { DAYS, MONTHS } from '../../lexicon/function-words.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';

/** What a number that stands after them names is one of a kind, not how many. */
const NUMBERED =
  /^(?:article|section|chapter|page|pages|no|nos|number|route|highway|flight|lot|gate|room|sector|district|ward|unit|line|channel|local|building|block|grade|year|day|week|phase|class|aged|paragraph|rule|act|form|order|case|exhibit)$/;

/** Whether the number at `first` is a date, a time of day, an age or the number of a thing. `from` is where the claim begins. */
export function isNoQuantity(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  return isAgo(tokens, last) || isNumbered(tokens, first, last, from) || isAge(tokens, first, last) || isDate(tokens, first, last, from);
}

/** "21 months ago": a time. */
const isAgo = (tokens: readonly Token[], last: number): boolean => /^(?:ago|earlier)$/.test(tokens[last + 2]?.lower ?? '');

function isNumbered(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  if (first !== last || first <= from || tokens[first]?.kind !== 'number') return false;
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    NUMBERED.test(before.lower.replace(/\.$/, '')) &&
    (before.lower === 'aged' || /^\p{Lu}/u.test(before.text) || before.lower === 'page')
  );
}

/** "Ann Pell, 54, said". */
const isAge = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  /^\d{1,3}$/.test(tokens[first]?.text ?? '') &&
  tokens[first - 1]?.text === ',' &&
  tokens[last + 1]?.text === ',' &&
  /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');

/** "Dec. 29", "in 2012", "29 December", "10:30", "since 1998". */
function isDate(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  if (first !== last) return false;
  const token = tokens[first];
  const before = first > from ? tokens[first - 1]?.lower.replace(/\.$/, '') : undefined;
  const after = tokens[first + 1]?.lower.replace(/\.$/, '');
  if (token === undefined || token.kind !== 'number') return false;
  if (/^\d{1,2}:\d\d/.test(token.text)) return true;
  // "at 10.40 this morning"
  if (/^\d{1,2}\.\d\d$/.test(token.text) && (before === 'at' || /^(?:a\.m|p\.m|am|pm|this)$/.test(after ?? ''))) return true;
  // "24/7", "9/11", "2-1"
  if ([tokens[first - 1], tokens[first + 1]].some((mark) => mark?.text === '/' && !mark.spaced)) return true;
  if (
    (before !== undefined && MONTHS.has(before)) ||
    (after !== undefined && MONTHS.has(after) && (after !== 'may' || tokens[first + 1]?.text === 'May'))
  )
    return true;
  if (/^(?:a\.m|p\.m|am|pm|o'clock)$/.test(after ?? '')) return true;
  if (/^(?:1[6-9]|20)\d\d$/.test(token.text))
    return (
      before === undefined ||
      // "the 2019 report"
      (/^(?:the|an?|this|that|its|his|her|their)$/.test(before) && !/s$|^people$/.test(after ?? '')) ||
      MONTHS.has(before) ||
      DAYS.has(before) ||
      (/^(?:in|since|of|by|from|until|till|before|after|during|to|and|,|late|early|mid|the|between|\()$/.test(before) &&
        tagOf(tokens[first + 1] ?? token, false) !== 'noun')
    );
  return false;
}
