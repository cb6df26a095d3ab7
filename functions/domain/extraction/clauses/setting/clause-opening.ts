import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { QUANTITIES } from '../../lexicon/quantities.ts';
import type { Item } from '../../text/sentences.ts';
import { isComma, isFinite, isNominal, isQuotation, isStop, isThatOfClause } from '../items.ts';

/** "Said on Telegram | two people", "in a statement | thousands of people", "in court | a 20-year-old": an amount, with which a noun phrase begins. */
export const opensAmount = (items: readonly Item[], i: number): boolean => {
  const { tag = 'mark', lower = '' } = items[i] ?? {};
  if (/^[$€£]|-(?:year-old|thirds?|quarters)$/.test(lower) || QUANTITIES.has(lower)) return true;
  const next = items[i + 1];
  return (tag === 'number' || NUMBER_WORDS.has(lower)) && (next?.tag === 'noun' || next?.lower === 'of');
};

/** Whether a phrase cannot go on at `i` and a clause can begin: "to the paper | his house", "… | at least ten", "… | only two". */
export function opensSubject(items: readonly Item[], i: number): boolean {
  const { tag = 'mark', lower = '' } = items[i] ?? {};
  if (tag === 'determiner' || tag === 'possessive' || tag === 'pronoun' || opensAmount(items, i)) return true;
  const next = items[i + 1];
  if (OPENERS.has(lower)) return true;
  if (lower === 'further') return next?.tag === 'noun';
  if (lower === 'as') return /^(?:many|few|much|little)$/.test(next?.lower ?? '');
  if (lower === 'out') return next?.lower === 'of' && opensAmount(items, i + 2);
  if (lower === 'at') return /^(?:least|most)$/.test(next?.lower ?? '');
  if (lower === 'up') return next?.lower === 'to';
  if (lower === 'there') return isFinite(items, i + 1);
  if (BEFORE_SUBJECTS.has(lower) && /^(?:determiner|possessive|pronoun)$/.test(next?.tag ?? '')) return true;
  // "about a third of the wells", and not "about the fire"
  const part =
    next?.lower === 'a' && /^(?:third|quarter|fifth|tenth|half|dozen|hundred|thousand|million|billion)$/.test(items[i + 2]?.lower ?? '');
  return BEFORE_AMOUNTS.has(lower) && (part || next?.tag === 'number' || opensAmount(items, i + 1));
}

/** How far a clause's verb is looked for. */
const FAR = 25;

/** Whether a clause with its verb stands from `i` on, and no "that" or the like before it */
export function clauseFollows(items: readonly Item[], i: number): boolean {
  for (let j = i; j < items.length && j - i < FAR; j++) {
    const item = items[j];
    if (isStop(item) || item?.text === ':' || isThatOfClause(items, j)) return false;
    if (isFinite(items, j) || (isQuotation(item) && j > i)) return true;
  }
  return false;
}

/** Whether a verb stands from `i` on before the next comma: "said | at least ten of the houses that he saw were hit". */
export function verbFollows(items: readonly Item[], i: number): boolean {
  for (let j = i; j < items.length && j - i < FAR && !isStop(items[j]) && !isComma(items[j]); j++)
    if (isFinite(items, j) || isQuotation(items[j])) return true;
  return false;
}

/** After a phrase at `i`: does the clause end, or "that", a colon or a quotation follow before any verb? */
export function leadsToContent(items: readonly Item[], i: number): boolean {
  for (let j = i; j < items.length && j - i < 14; j++) {
    const item = items[j];
    if (item === undefined || isStop(item) || isComma(item) || item.text === ':' || isQuotation(item)) return true;
    if (item.lower === 'that') return true;
    if (isFinite(items, j) || item.tag === 'subordinator' || item.tag === 'pronoun') return false;
  }
  return i >= items.length;
}

/** "Said | despite the rain, the wells were dry": whether the phrase at `i` opens a clause, whose subject and verb stand behind a comma. */
export function isFronted(items: readonly Item[], i: number): boolean {
  const opening = items[i]?.lower ?? '';
  const part = opening === 'of' && items.slice(i + 1, i + 3).some((_, at) => opensAmount(items, i + 1 + at));
  if (!FRONTED.has(opening) && !part) return false;
  let comma = i + 1;
  while (comma < items.length && comma - i < FAR && !isComma(items[comma])) {
    const item = items[comma];
    if (isStop(item) || isQuotation(item) || item?.text === ':' || item?.lower === 'that' || isFinite(items, comma)) return false;
    comma++;
  }
  if (!isComma(items[comma]) || !(opensSubject(items, comma + 1) || isNominal(items[comma + 1]))) return false;
  for (let j = comma + 2; j < items.length && j - comma < FAR; j++) {
    const item = items[j];
    if (isStop(item) || isComma(item) || isQuotation(item) || item?.tag === 'subordinator' || item?.tag === 'coordinator') return false;
    if (isFinite(items, j)) return true;
  }
  return false;
}

/** Prepositions that seldom tell how something was said. */
const FRONTED = new Set('despite unlike amid since until without throughout between'.split(' '));

/** Whether a quotation stands from `i` on before any verb, "that" or mark: a clause's verb may stand in it, "doctors | “were beaten”". */
export function quotationFollows(items: readonly Item[], i: number): boolean {
  let j = i;
  while (j < items.length && j - i < FAR && !isQuotation(items[j])) {
    if (isFinite(items, j) || items[j]?.tag === 'mark' || items[j]?.lower === 'that') return false;
    j++;
  }
  return isQuotation(items[j]);
}

/** With which a clause begins, and no phrase goes on: "to Kesh Wire | what happened was unclear", "| despite the rain the bridge stood". */
const OPENERS = new Set('what how why whether if unless although neither despite unlike contrary'.split(' '));

const BEFORE_SUBJECTS = new Set('only just even not almost nearly either'.split(' '));

const BEFORE_AMOUNTS = new Set([
  ...BEFORE_SUBJECTS,
  ...'about around over under some roughly approximately exactly barely between'.split(' '),
]);
