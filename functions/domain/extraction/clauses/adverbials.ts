import { TIME_MODIFIERS, TIME_NOUNS } from '../lexicon/function-words.ts';
import { OCCASIONS, PUBLISHED } from '../lexicon/reports/around-reports.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import type { Item } from '../text/sentences.ts';
import { hasFinite, isComma, isFinite, isNominal, isQuotation, isStop, opensPhrase } from './items.ts';

/** Skips one phrase of time at `i` ("late Saturday", "on Friday night", "last week", "Dec. 29"); returns where it ends. */
export function skipTime(items: readonly Item[], i: number): number {
  let j = i;
  const at = items[j];
  if (at === undefined) return i;
  // "late on Saturday", "earlier in the week"
  if (/^(?:late|early|earlier|later)$/.test(at.lower) && /^(?:on|in)$/.test(items[j + 1]?.lower ?? '')) j++;
  if (['on', 'in', 'by', 'at', 'since', 'during', 'earlier', 'late', 'early', 'later', 'before', 'after'].includes(items[j]?.lower ?? ''))
    j++;
  if (items[j]?.lower === 'the' && TIME_NOUNS.has(items[j + 1]?.lower ?? '')) j++;
  const begin = j;
  while (j < items.length && j - i < 8) {
    const item = items[j];
    if (item === undefined) break;
    if (item.tag === 'time' || TIME_NOUNS.has(item.lower)) j++;
    else if (
      TIME_MODIFIERS.has(item.lower) &&
      (items[j + 1]?.tag === 'time' || TIME_NOUNS.has(items[j + 1]?.lower ?? '') || TIME_MODIFIERS.has(items[j + 1]?.lower ?? ''))
    )
      j++;
    else if (item.tag === 'number' && j > begin && items[j - 1]?.tag === 'time') j++;
    else break;
  }
  return j > begin ? j : i;
}

/** "Said on Telegram | two people". */
const counts = (items: readonly Item[], i: number): boolean =>
  (items[i]?.tag === 'number' || NUMBER_WORDS.has(items[i]?.lower ?? '')) && items[i + 1]?.tag === 'noun';

/** Skips one prepositional phrase at `i`; returns where it ends, or `i` when there is none. */
function skipPrepositional(items: readonly Item[], i: number): number {
  if (items[i]?.tag !== 'preposition' && items[i]?.lower !== 'to' && items[i]?.lower !== 'as') return i;
  if (items[i]?.lower === 'to' && items[i + 1]?.tag === 'noun' && items[i + 1]?.lower.endsWith('s') !== true) return i;
  let j = i + 1;
  while (['determiner', 'possessive'].includes(items[j]?.tag ?? '')) j++;
  const begin = j;
  while (
    (isNominal(items[j]) && !(j > begin && counts(items, j))) ||
    // "at a briefing" is no verb
    OCCASIONS.has(items[j]?.lower ?? '') ||
    items[j]?.tag === 'possessive-s' ||
    items[j]?.tag === 'object-pronoun' ||
    items[j]?.tag === 'time' ||
    (j === begin && items[j]?.lower.endsWith('ed') === true)
  )
    j++;
  return j > begin ? j : i;
}

/** Skips a participle at `i` that tells how a statement was made or came to the outlet, with what follows it; returns where that ends. */
function skipPublished(items: readonly Item[], i: number): number {
  if (!PUBLISHED.has(items[i]?.lower ?? '')) return i;
  for (let j = i + 1; ;) {
    if (items[j]?.tag === 'adverb') j++;
    const next = Math.max(skipTime(items, j), skipPrepositional(items, j));
    if (next === j) return j;
    j = next;
  }
}

const ASIDES = new Set(['citing', 'quoting', 'referring', 'speaking']);
const LONGEST_ASIDE = 18;

/** Skips an aside between commas, where "that" follows it: "said, citing a police report, that". */
function skipAside(items: readonly Item[], i: number): number {
  if (!isComma(items[i]) || !ASIDES.has(items[i + 1]?.lower ?? '')) return i;
  for (let j = i + 2; j < items.length && j - i < LONGEST_ASIDE; j++) if (isComma(items[j]) && items[j + 1]?.lower === 'that') return j + 1;
  return i;
}

/**
 * Skips what belongs to the verb of saying, not to what is said: adverbs, times, "in a statement", "to reporters". Other phrases are skipped only when
 * nothing but the end of the clause, "that", a colon or a quotation follows them.
 */
export function skipAdverbials(items: readonly Item[], from: number): number {
  let i = from;
  for (let guard = 0; guard < 12; guard++) {
    const item = items[i];
    if (item === undefined) return i;
    const afterAside = skipAside(items, i);
    if (afterAside > i) return afterAside;
    const afterTime = skipTime(items, i);
    if (afterTime > i) {
      i = afterTime;
      continue;
    }
    if (
      item.tag === 'adverb' &&
      !['so', 'even', 'only', 'just', 'about', 'almost', 'nearly', 'there', 'first', 'now', 'much'].includes(item.lower)
    ) {
      i++;
      continue;
    }
    const end = skipPrepositional(items, i);
    if (end === i) return i;
    const occasion = items.slice(i + 1, end).some((word) => OCCASIONS.has(word.lower));
    if (!occasion && !leadsToContent(items, end)) return i;
    i = occasion ? skipPublished(items, skipAnonymity(items, end)) : end;
  }
  return i;
}

/** "On condition of anonymity" goes on with why: "because she was not authorised to speak", "to discuss private talks". */
function skipAnonymity(items: readonly Item[], i: number): number {
  if (items[i]?.lower !== 'of' || items[i + 1]?.lower !== 'anonymity') return i;
  let j = i + 2;
  if (!/^(?:because|since|as|to|in|due|given|for)$/.test(items[j]?.lower ?? '')) return j;
  while (j < items.length && !isStop(items[j]) && !isComma(items[j]) && !isQuotation(items[j]) && items[j]?.lower !== 'that') j++;
  return j;
}

/**
 * Skips where, when and to whom it was said, where the clause may end right after: "said in Tokyo on Thursday". Nothing here tells whether something is
 * said in what follows; `skipAdverbials` does.
 */
export function skipSetting(items: readonly Item[], from: number, ends: (i: number) => boolean): number {
  let i = from;
  while (!ends(i)) {
    const item = items[i];
    const after = item?.tag === 'adverb' || item?.lower === 'overnight' ? i + 1 : Math.max(skipTime(items, i), skipPrepositional(items, i));
    if (after === i) return from;
    i = after;
  }
  return i;
}

/** After a phrase at `i`: does the clause end, or "that", a colon or a quotation follow before any verb? */
function leadsToContent(items: readonly Item[], i: number): boolean {
  for (let j = i; j < items.length && j - i < 14; j++) {
    const item = items[j];
    if (item === undefined || isStop(item) || isComma(item) || item.text === ':' || isQuotation(item)) return true;
    if (item.lower === 'that') return true;
    if (isFinite(items, j) || item.tag === 'subordinator' || item.tag === 'pronoun') return false;
  }
  return i >= items.length;
}

/** "The broadcaster TV5" where nothing, "that" or a phrase follows; else the name opens what is told: where it begins. */
function endOfName(items: readonly Item[], from: number): number {
  let end = from;
  while (items[end]?.tag === 'name') end++;
  const next = items[end];
  return next === undefined ||
    isStop(next) ||
    isComma(next) ||
    isQuotation(next) ||
    ['preposition', 'time'].includes(next.tag) ||
    next.lower === 'that'
    ? end
    : from;
}

/** "Told Anda television, and". */
const OUTLETS = new Set(['television', 'tv', 'radio', 'newspaper', 'news', 'agency', 'magazine', 'website', 'channel', 'daily']);

/** How many words a clause's subject has. */
const FEW = 6;

/** Skips the person told ("reporters", "the BBC"); returns where what is told begins. */
export function skipAddressee(items: readonly Item[], from: number): number {
  const first = items[from];
  if (first === undefined || isStop(first) || isComma(first) || isQuotation(first) || first.lower === 'that') return from;
  if (first.tag === 'object-pronoun' || (first.tag === 'pronoun' && ['you', 'it'].includes(first.lower))) return from + 1;
  // "told a crowd of supporters in Ohio that", "told 200 people who had gathered there that"
  let relative = false;
  for (let j = from; j < items.length && j - from < 25; j++) {
    const item = items[j];
    if (item === undefined || isStop(item)) break;
    if (item.lower === 'that' && j > from && !isFinite(items, j + 1)) return j;
    if (isQuotation(item) || item.text === ':') return j;
    relative ||= item.lower === 'who' && j > from;
    if (isComma(item) || (!relative && (isFinite(items, j) || item.tag === 'pronoun' || item.lower === 'to'))) break;
    // "told the court her son “never came home”"
    if (item.tag === 'possessive' && j > from && isNominal(items[j - 1])) break;
  }
  let j = from;
  while (['determiner', 'possessive'].includes(items[j]?.tag ?? '')) j++;
  // "told a packed news conference"
  if (j > from && items[j]?.lower.endsWith('ed') === true && items[j]?.tag === 'verb' && isNominal(items[j + 1])) j++;
  const names = items[j]?.tag === 'name';
  while (
    isNominal(items[j]) ||
    items[j]?.tag === 'possessive-s' ||
    (items[j - 1]?.tag === 'determiner' && OCCASIONS.has(items[j]?.lower ?? ''))
  ) {
    j++;
    if (
      names &&
      items[j]?.tag === 'noun' &&
      !OUTLETS.has(items[j]?.lower ?? '') &&
      items[j - 1]?.tag !== 'possessive-s' &&
      hasFinite(items, j, Math.min(items.length - 1, j + FEW))
    )
      break;
    if (!names && items[j - 1]?.tag === 'noun' && items[j]?.tag === 'name') return endOfName(items, j);
    // "told users 400,000 accounts were hit"
    if (!names && items[j - 1]?.tag === 'noun' && items[j]?.tag === 'number' && hasFinite(items, j, Math.min(items.length - 1, j + FEW)))
      break;
    if (!names && items[j - 1]?.tag === 'noun' && opensPhrase(items[j]) && isFinite(items, j + 1)) break;
  }
  return j;
}
