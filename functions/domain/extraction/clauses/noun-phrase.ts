import { PUBLISHED } from '../lexicon/reports/around-reports.ts';
import { EVENTS } from '../lexicon/reports/events.ts';
import { SOURCE_TYPE_WORDS } from '../lexicon/sources/roles.ts';
import type { Item } from '../text/sentences.ts';
import { isComma, isFinite, isNominal, isQuotation } from './items.ts';
import { skipOpening } from './setting/skip-opening.ts';

const LONGEST = 60;

/** Where the noun phrase that ends at `last` begins, from item `low` on; null where none ends there. */
export function phraseStart(items: readonly Item[], last: number, low: number): number | null {
  let start = last + 1;
  let conjunction = -1;
  for (let i = last; i >= low && last - i < LONGEST; i--) {
    const item = items[i];
    if (item === undefined) break;
    if (item.text === ')') {
      const open = openingBracket(items, i, low);
      if (open === null) break;
      i = open;
      start = i;
      continue;
    }
    if (item.tag === 'mark' && !/^[$%#/]$/.test(item.text) && !(isComma(item) && inList(items, i))) break;
    if (item.tag === 'quotation' && !isWordInMarks(items, i)) break;
    if (item.tag === 'subordinator' && !['so', 'as', 'than'].includes(item.lower)) break;
    if (start <= last && !EVENTS.has(items[last]?.lower ?? '') && opensClauseOfTime(items, i, low)) break;
    if (isFinite(items, i)) {
      if (conjunction < 0 && start <= last && isReduced(items, i, low)) {
        start = i;
        continue;
      }
      const relative = relativeBefore(items, i, low);
      if (relative === null) {
        if (conjunction > start) start = conjunction + 1;
        break;
      }
      i = relative;
      start = i;
      continue;
    }
    if (item.tag === 'coordinator') {
      if (item.lower === 'but' || item.lower === 'yet' || start > last) break;
      conjunction = i;
    }
    // "something Moscow denies"
    if (item.lower === 'something' && start <= last) break;
    start = i;
    const gerund = isGerund(items, i - 1);
    if (
      !gerund &&
      /^(?:a|an|the)$/.test(item.lower) &&
      isNominal(items[i - 1]) &&
      !/^(?:half|all|both|twice)$/.test(items[i - 1]?.lower ?? '')
    )
      break;
    if (!gerund && item.tag === 'number' && items[i - 1]?.tag === 'noun' && items[i + 1]?.tag === 'noun') break;
    if (item.tag === 'pronoun' && item.lower !== 'one' && item.lower !== 'others') {
      // "agents who opened it": the object in a relative clause is no subject
      if (item.lower !== 'it' || !isFinite(items, i - 1) || relativeBefore(items, i - 1, low) === null) break;
    }
  }
  if (start > last) return null;
  if (conjunction >= 0 && start > conjunction) start = conjunction + 1;
  const trimmed = skipOpening(items, start, last + 1);
  return trimmed > last ? null : trimmed;
}

/** "Of assaulting | a pupil", "with burning | two sheds": what somebody was charged with has things of its own. */
const isGerund = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower.endsWith('ing') === true && items[i - 1]?.tag === 'preposition' && items[i - 2]?.lower.endsWith('ed') === true;

/** A word or two in quotation marks inside a phrase ("the 'safe' zone"), not something said. */
const isWordInMarks = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  const before = items[i - 1];
  return (
    item !== undefined &&
    item.last - item.first < 6 &&
    item.ending === '' &&
    (before?.tag === 'determiner' || before?.tag === 'possessive' || isNominal(before))
  );
};

/** Commas between names or people of a list: "Lee, Cho and Diaz said", "the army, residents and aid workers said". */
const inList = (items: readonly Item[], comma: number): boolean => {
  if (isOfPeople(items, comma)) return true;
  if (items[comma - 1]?.tag !== 'name' || items[comma + 1]?.tag !== 'name') return false;
  for (let i = comma + 2; i < Math.min(items.length, comma + 8); i++) {
    const item = items[i];
    if (item?.lower === 'and') return true;
    if (item?.tag !== 'name' && !isComma(item)) return false;
  }
  return false;
};

/** How many words each of a list has. */
const LONGEST_OF_LIST = 5;

/** Whether a comma stands behind people who open a clause, and before more of them and "and". */
export function isOfPeople(items: readonly Item[], comma: number): boolean {
  if (!SOURCE_TYPE_WORDS.has(items[comma - 1]?.lower ?? '')) return false;
  let first = comma - 1;
  while (first > 0 && comma - first <= LONGEST_OF_LIST && isOfPhrase(items[first - 1])) first--;
  const before = items[first - 1];
  if (before !== undefined && !isComma(before) && before.tag !== 'coordinator' && before.tag !== 'subordinator' && before.lower !== 'to')
    return false;
  let words = 0;
  for (let i = comma + 1; i < items.length && words <= LONGEST_OF_LIST; i++, words++) {
    const item = items[i];
    if (item?.lower === 'and') return words > 0 && isOfPhrase(items[i + 1]) && SOURCE_TYPE_WORDS.has(items[i - 1]?.lower ?? '');
    if (isComma(item)) return words > 0 && isOfPeople(items, i);
    if (!isOfPhrase(item)) return false;
  }
  return false;
}

const isOfPhrase = (item: Item | undefined): boolean => isNominal(item) || item?.tag === 'determiner' || item?.tag === 'possessive';

/** For a finite verb at `i`: the relative pronoun that makes it part of the noun phrase ("a man who fled"), not far before it. */
function relativeBefore(items: readonly Item[], i: number, low: number): number | null {
  for (let j = i - 1; j >= low && i - j < 8; j--) {
    const item = items[j];
    if (item === undefined || isComma(item) || isQuotation(item)) return null;
    if (item.lower === 'who' || item.lower === 'which' || (item.lower === 'that' && isNominal(items[j - 1])))
      return j > low && (isNominal(items[j - 1]) || ANYBODY.has(items[j - 1]?.lower ?? '')) ? j : null;
    if (isFinite(items, j) && item.tag !== 'auxiliary') return null;
  }
  return null;
}

/** "Many of those who fled". */
const ANYBODY = new Set(['those', 'anyone', 'everyone', 'others', 'all', 'some', 'many', 'few', 'somebody', 'nobody']);

const PARTICIPLES = new Set('sent held seen shot taken made written led based put set known caught built born'.split(' '));

/** "A report released on Monday by the ministry", "a letter sent to staff", "a man found guilty of theft": a participle with where, when, by whom or of what. */
export const isReduced = (items: readonly Item[], i: number, low: number): boolean => {
  const { lower = '', tag } = items[i] ?? {};
  const next = items[i + 1];
  if (i <= low || tag !== 'verb' || !isNominal(items[i - 1])) return false;
  if (lower === 'found') return next?.lower === 'guilty';
  return (
    (lower.endsWith('ed') || PARTICIPLES.has(lower)) &&
    (next?.tag === 'preposition' || next?.tag === 'time' || /^(?:to|online|earlier|late)$/.test(next?.lower ?? ''))
  );
};

/**
 * "The minister resigned after | an inquiry concluded that", "nobody was charged before | the jury heard": a word of time behind a clause; not "a report released after | the
 * election said", "the first poll since | the debate found".
 */
function opensClauseOfTime(items: readonly Item[], at: number, low: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(items[at]?.lower ?? '')) return false;
  // "a review carried out by the journal after | complaints from readers found"
  let done = false;
  for (let i = at - 1; i >= low && at - i < LONGEST && !isComma(items[i]) && items[i]?.tag !== 'quotation'; i--) {
    if (items[i]?.lower === 'by') done = true;
    if (isReduced(items, i, low)) return !done && !PUBLISHED.has(items[i]?.lower ?? '');
    if (isFinite(items, i)) return relativeBefore(items, i, low) === null;
  }
  return false;
}

function openingBracket(items: readonly Item[], i: number, low: number): number | null {
  for (let j = i - 1; j >= low && i - j < 20; j--) if (items[j]?.text === '(') return j;
  return null;
}
