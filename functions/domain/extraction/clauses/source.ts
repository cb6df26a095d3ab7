import type { Item } from '../text/sentences.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isDash, isFinite, isNominal, isQuotation, isStop } from './items.ts';
import { skipTime } from './adverbials.ts';

const LONGEST = 60;

/**
 * The noun phrase that ends right before item `end` (a verb group's first item), appositions included: "Ann Lee, the envoy,".
 * @param low the first item that may belong to it
 */
export function sourceBefore(items: readonly Item[], end: number, low: number): ItemRange | null {
  let last = end - 1;
  while (last > low && (items[last]?.tag === 'adverb' || items[last]?.tag === 'time')) last--;
  // "the ministry on Monday said", but "a man arrested on Friday said"
  if (last < end - 1 && /^(?:on|in|since)$/.test(items[last]?.lower ?? '')) last = isReduced(items, last - 1, low) ? end - 1 : last - 1;
  if (last < end - 1 && last > low && /^(?:late|early|earlier|later)$/.test(items[last]?.lower ?? '')) last--;
  const closing = items[last];
  if (closing === undefined || last < low) return null;
  if (isComma(closing)) {
    const open = interjection(items, last, low);
    if (open !== null) return sourceBefore(items, open, low);
  }
  if (isComma(closing) || isDash(closing) || closing.text === ')') {
    const apposition = withApposition(items, last, low);
    if (apposition !== null) return apposition;
    if (closing.text !== ')') return null;
  }
  if (isQuotation(closing) || closing.tag === 'coordinator') return null;
  const start = phraseStart(items, last, low);
  return start === null ? null : [start, last];
}

/** ", meanwhile,": an adverb between commas; returns the first comma. */
function interjection(items: readonly Item[], closing: number, low: number): number | null {
  for (let i = closing - 1; i > low && closing - i < 4; i--) {
    if (isComma(items[i])) return closing - i > 1 ? i : null;
    if (items[i]?.tag !== 'adverb' && items[i]?.tag !== 'time') {
      return /^(?:turn|addition|contrast|fact|example|instance|though|too|response)$/.test(items[i]?.lower ?? '') && isComma(items[i - 2])
        ? i - 2
        : null;
    }
  }
  return null;
}

/** "Ann Lee, the envoy to Syria,": the segment before the closing comma is an apposition, the one before that the name. */
function withApposition(items: readonly Item[], closing: number, low: number): ItemRange | null {
  let boundary = closing - 1;
  const dash = isDash(items[closing]);
  for (let segment = 0; segment < 3; segment++) {
    let depth = 0;
    while (boundary > low && closing - boundary < LONGEST) {
      const item = items[boundary];
      if (item?.text === ')') depth++;
      if (item?.text === '(') depth--;
      if (depth === 0 && (dash ? isDash(item) : isComma(item) || isQuotation(item) || isStop(item))) break;
      boundary--;
    }
    const item = items[boundary];
    if (boundary <= low || item === undefined || isQuotation(item) || isStop(item)) {
      // "In Geneva, Ann Lee, the envoy, said" has been handled; here only the segment itself is left
      return segment > 0 && boundary <= low && !hasFinite(items, low, closing - 1) ? [skipOpening(items, low, closing), closing - 1] : null;
    }
    const start = phraseStart(items, boundary - 1, low);
    if (start !== null) {
      const head = items[start];
      const opening = items[start - 1];
      const atEdge =
        start === low ||
        isComma(opening) ||
        isQuotation(opening) ||
        isDash(opening) ||
        opening?.tag === 'coordinator' ||
        opening?.tag === 'subordinator' ||
        opening?.text === ':' ||
        opening?.tag === 'adverb';
      const named = items.slice(start, boundary).some((word) => word.tag === 'name' || word.tag === 'noun' || word.tag === 'pronoun');
      if (named && atEdge && head?.tag !== 'preposition') return [start, closing - 1];
    }
    boundary--;
  }
  return null;
}

/** Where the noun phrase that ends at `last` begins. */
function phraseStart(items: readonly Item[], last: number, low: number): number | null {
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
    if (/^(?:a|an|the)$/.test(item.lower) && isNominal(items[i - 1]) && !/^(?:half|all|both|twice)$/.test(items[i - 1]?.lower ?? '')) break;
    if (item.tag === 'number' && items[i - 1]?.tag === 'noun' && items[i + 1]?.tag === 'noun') break;
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

/** Commas between names of a list: "Lee, Cho and Diaz said". */
const inList = (items: readonly Item[], comma: number): boolean => {
  if (items[comma - 1]?.tag !== 'name' || items[comma + 1]?.tag !== 'name') return false;
  for (let i = comma + 2; i < Math.min(items.length, comma + 8); i++) {
    const item = items[i];
    if (item?.lower === 'and') return true;
    if (item?.tag !== 'name' && !isComma(item)) return false;
  }
  return false;
};

/** For a finite verb at `i`: the relative pronoun that makes it part of the noun phrase ("a man who fled"), not far before it. */
function relativeBefore(items: readonly Item[], i: number, low: number): number | null {
  for (let j = i - 1; j >= low && i - j < 8; j--) {
    const item = items[j];
    if (item === undefined || isComma(item) || isQuotation(item)) return null;
    if (item.lower === 'who' || item.lower === 'which' || (item.lower === 'that' && isNominal(items[j - 1])))
      return j > low && isNominal(items[j - 1]) ? j : null;
    if (isFinite(items, j) && item.tag !== 'auxiliary') return null;
  }
  return null;
}

const PARTICIPLES = new Set('sent held seen shot taken made written led based put set known caught built born'.split(' '));

/** "A report released on Monday by the ministry", "a letter sent to staff": a participle with where, when or by whom. */
const isReduced = (items: readonly Item[], i: number, low: number): boolean => {
  const { lower = '', tag } = items[i] ?? {};
  return (
    i > low &&
    tag === 'verb' &&
    (lower.endsWith('ed') || PARTICIPLES.has(lower)) &&
    isNominal(items[i - 1]) &&
    (items[i + 1]?.tag === 'preposition' || items[i + 1]?.tag === 'time' || /^(?:to|online|earlier|late)$/.test(items[i + 1]?.lower ?? ''))
  );
};

function openingBracket(items: readonly Item[], i: number, low: number): number | null {
  for (let j = i - 1; j >= low && i - j < 20; j--) if (items[j]?.text === '(') return j;
  return null;
}

/** Leaves out what opens a clause before its subject: "But", "Meanwhile", "On Saturday". */
function skipOpening(items: readonly Item[], from: number, end: number): number {
  let i = from;
  while (i < end) {
    const item = items[i];
    if (item === undefined) break;
    if (
      ['coordinator', 'adverb', 'mark', 'subordinator', 'nonfinite', 'negation'].includes(item.tag) &&
      !/^(?:about|nearly|almost|[@#$])$/.test(item.lower)
    )
      i++;
    else if (
      item.tag === 'preposition' ||
      item.tag === 'time' ||
      (/^(?:late|early|earlier|later)$/.test(item.lower) && skipTime(items, i) > i)
    ) {
      const afterTime = skipTime(items, i);
      if (afterTime > i) {
        i = afterTime;
        continue;
      }
      // "In a statement the army": up to the next determiner, pronoun or name after a noun
      let j = i + 1;
      while (
        j < end &&
        !(
          (items[j]?.tag === 'determiner' || items[j]?.tag === 'pronoun' || items[j]?.tag === 'name' || items[j]?.tag === 'possessive') &&
          items[j - 1]?.tag === 'noun'
        )
      )
        j++;
      if (j >= end) return i;
      i = j;
    } else break;
  }
  return i;
}
