import { TIME_NOUNS } from '../../lexicon/function-words.ts';
import { OCCASIONS } from '../../lexicon/reports/around-reports.ts';
import type { Item } from '../../text/sentences.ts';
import { clauseFollows, opensAmount, quotationFollows } from './clause-opening.ts';
import { hasFinite, isComma, isFinite, isNominal, isQuotation, isStop, isThatOfClause, opensPhrase } from '../items.ts';

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
export const OUTLETS = new Set(['television', 'tv', 'radio', 'newspaper', 'news', 'agency', 'magazine', 'website', 'channel', 'daily']);

/** "Told reporters | rescue workers were there": behind them another noun phrase begins. */
export const isOfMany = (item: Item | undefined): boolean =>
  item?.tag === 'noun' &&
  ((/[^su]s$/.test(item.lower) && !OF_FIELDS.has(item.lower)) || /^(?:people|(?:fire|police)?(?:men|women)|children)$/.test(item.lower));

/** Plurals that stand before another noun: "told news agencies", "told rights groups". */
const OF_FIELDS = new Set([
  'news',
  'sports',
  'rights',
  'arms',
  'sales',
  'business',
  'politics',
  'economics',
  'relations',
  'affairs',
  'services',
]);

function endOfNouns(items: readonly Item[], from: number): number {
  let end = from;
  while (isNominal(items[end])) end++;
  return end;
}

/** How many words a clause's subject has. */
const FEW = 6;

/** What one does to somebody or says flatly: "warned the cabinet that". */
const ALSO_TO_SOMEBODY = new Set(['warn', 'caution', 'promise', 'advise', 'pledge']);
/** How many words those have who are warned. */
const LONGEST_ADDRESSEE = 8;

/** "Warned | the cabinet | that a strike could begin": where "that" stands behind whom a verb tells that may do without; `from` where it does not. */
export function thatBehindWhom(items: readonly Item[], from: number, lemma: string): number {
  if (!ALSO_TO_SOMEBODY.has(lemma) || ['preposition', 'quotation', 'time'].includes(items[from]?.tag ?? 'quotation')) return from;
  for (let i = from; i < items.length && i - from <= LONGEST_ADDRESSEE; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || isQuotation(item) || isFinite(items, i)) return from;
    if (item.lower === 'that') return i > from && isThatOfClause(items, i) && hasFinite(items, i, items.length - 1) ? i : from;
  }
  return from;
}

/** Skips the person told ("reporters", "the BBC"); returns where what is told begins. */
export function skipAddressee(items: readonly Item[], from: number): number {
  const first = items[from];
  if (first === undefined || isStop(first) || isComma(first) || isQuotation(first) || first.lower === 'that') return from;
  // "told her the plant was shut"
  const her = first.lower === 'her' && ['determiner', 'possessive', 'pronoun'].includes(items[from + 1]?.tag ?? '');
  if (her || first.tag === 'object-pronoun' || (first.tag === 'pronoun' && ['you', 'it'].includes(first.lower))) return from + 1;
  // "told a crowd of supporters in Ohio that", "told 200 people who had gathered there that"
  let relative = false;
  for (let j = from; j < items.length && j - from < 25; j++) {
    const item = items[j];
    if (item === undefined || isStop(item)) break;
    if (item.lower === 'that' && j > from && !isFinite(items, j + 1)) return j;
    if (isQuotation(item) || item.text === ':') return j;
    relative ||= item.lower === 'who' && j > from;
    if (isComma(item) || (!relative && (isFinite(items, j) || item.tag === 'pronoun' || item.lower === 'to'))) break;
    // "told the court her son “never came home”", "told Kesh Radio the car “just dropped”"
    const another =
      item.tag === 'possessive' ||
      (/^(?:the|an?|no|both|some|many|most|several|few)$/.test(item.lower) && !TIME_NOUNS.has(items[j + 1]?.lower ?? ''));
    if (j > from && isNominal(items[j - 1]) && (another || (opensAmount(items, j) && quotationFollows(items, j)))) break;
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
    // "told users 400,000 accounts were hit", "told Kesh Radio two men were hurt"
    if (items[j - 1]?.tag !== 'number' && opensAmount(items, j) && clauseFollows(items, j)) break;
    if (!names && items[j - 1]?.tag === 'noun' && opensPhrase(items[j]) && isFinite(items, j + 1)) break;
    if (!names && isOfMany(items[j - 1]) && isNominal(items[j]) && isFinite(items, endOfNouns(items, j))) break;
  }
  return j;
}
