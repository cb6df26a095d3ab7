import { BE } from '../lexicon/reports/cue-words.ts';
import { STATEMENTS } from '../lexicon/reports/around-reports.ts';
import type { Item } from '../text/sentences.ts';
import { hasFinite, isComma, isFinite, isNominal, isQuotation } from './items.ts';

/**
 * Whether an attribution between commas stands in the midst of one clause, since what precedes it has no verb: "The plant, | says Ms Holt, | is safe",
 * "On Sunday, | the ministry said, | Tarkan fired two missiles".
 * @param low the first item of the clause
 * @param opens the first item of the attribution
 * @param rest the item behind it
 */
export function isInserted(items: readonly Item[], low: number, opens: number, rest: number): boolean {
  if (!isComma(items[opens - 1]) || !isComma(items[rest])) return false;
  const first = skip(items, low, opens - 1, (item) => item.tag === 'coordinator' || isComma(item));
  const opening = items[first];
  const end = opens - 2;
  if (opening === undefined || first > end || opening.tag === 'verb' || /^(?:like|unlike|\p{L}+ing)$/u.test(opening.lower)) return false;
  // "what they call a camp is, | residents say, | a school"
  if (BE.has(items[end]?.lower ?? '') && end > first) return true;
  if (hasFinite(items, first, end) || items.slice(first, end + 1).some((item) => isQuotation(item) || OPENS_CLAUSE.has(item.lower)))
    return false;
  const behind = skip(
    items,
    rest + 1,
    items.length,
    ({ tag, lower }) => tag === 'adverb' || tag === 'negation' || lower === 'no' || lower === 'longer',
  );
  const next = items[behind];
  if (next === undefined) return false;
  if (opening.tag === 'preposition' || opening.tag === 'time') {
    const made = items.slice(first, end + 1).some(({ lower }) => STATEMENTS.has(lower));
    return (
      !made &&
      next.tag !== 'coordinator' &&
      !isQuotation(next) &&
      !OPENS_CLAUSE.has(next.lower) &&
      (hasFinite(items, behind, items.length - 1) || isLong(items, behind))
    );
  }
  if (!items.slice(first, end + 1).some((item) => isNominal(item) || item.tag === 'pronoun')) return false;
  return isFinite(items, behind) || next.tag === 'verb' || (next.tag === 'noun' && !next.lower.endsWith('ing'));
}

/** So many words in a row tell something, whether or not their verb is known. */
const LONG = 4;

const isLong = (items: readonly Item[], from: number): boolean =>
  items.length - from > LONG && !items.slice(from, from + LONG).some(({ tag }) => tag === 'mark' || tag === 'quotation');

/** Behind these another clause begins. */
const OPENS_CLAUSE = new Set([
  'who',
  'which',
  'whose',
  'that',
  'where',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'if',
  'asked',
]);

function skip(items: readonly Item[], from: number, end: number, passes: (item: Item) => boolean): number {
  let at = from;
  for (let item = items[at]; item !== undefined && at < end && passes(item); item = items[at]) at++;
  return at;
}
