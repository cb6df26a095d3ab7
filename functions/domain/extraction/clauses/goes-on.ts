import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import { SHARING } from '../lexicon/reports/cue-words.ts';
import { CONSEQUENCES } from '../lexicon/reports/around-reports.ts';
import type { Item } from '../text/sentences.ts';
import { withholds } from './content.ts';
import { hasFinite, isComma, isDash, isQuotation } from './items.ts';

const PARTS = new Set(['most', 'many', 'some', 'all', 'half', 'both', 'none', 'one', 'two', 'three', 'four', 'five', 'several']);

const NEW_CLAUSE = new Set(['who', 'which', 'while', 'as', 'according', 'though', 'although', 'after', 'when', 'where']);

/**
 * Whether content that stands before its source goes on behind the attribution, at item `rest` ("…, officials said, including three children").
 * @param contentTo the last item of the content before the source
 */
export function goesOn(items: readonly Item[], contentTo: number, rest: number): boolean {
  const next = items[rest];
  const following = items[rest + 1];
  const quotedBefore = isQuotation(items[contentTo]) || (isComma(items[contentTo]) && isQuotation(items[contentTo - 1]));
  if (next === undefined) return false;
  if (isQuotation(next)) return quotedBefore;
  if (!(isComma(next) || isDash(next) || next.text === ':' || next.text === ';') || following === undefined) return false;
  // "in what it called the worst day of the war" is said of what was said
  if (following.tag === 'preposition' && items[rest + 2]?.lower === 'what') return false;
  if (isQuotation(following)) return true;
  if (withholds(following.lower, items[rest + 2]?.lower)) return false;
  if (quotedBefore || !isComma(next)) return false;
  if (CONSEQUENCES.has(following.lower)) return true;
  if (PARTS.has(following.lower)) return /^(?:of|in)$/.test(items[rest + 2]?.lower ?? '') || hasFinite(items, rest + 1, items.length - 1);
  if (following.tag === 'determiner') return hasFinite(items, rest + 1, items.length - 1);
  if (sharesSubject(items, rest + 1)) return !hasCue(items, rest + 2);
  if (following.lower === 'and') return hasFinite(items, rest + 2, items.length - 1) && !hasCue(items, rest + 2);
  return following.tag !== 'coordinator' && !following.lower.endsWith('ing') && !NEW_CLAUSE.has(following.lower);
}

/** "…, the firm said, but will close a canteen": what goes on with the subject of what was said. */
const sharesSubject = (items: readonly Item[], joint: number): boolean =>
  /^(?:and|but)$/.test(items[joint]?.lower ?? '') && SHARING.has(items[joint + 1]?.lower ?? '');

const hasCue = (items: readonly Item[], from: number): boolean => {
  for (let i = from; i < items.length; i++) if (ATTRIBUTING_VERBS.has(items[i]?.lower ?? '')) return true;
  return false;
};
