import type { Item } from '../text/sentences.ts';
import type { ItemRange } from './items.ts';
import { floats, hasFinite, isComma, isDash, isQuotation, isStop } from './items.ts';
import { isReduced, phraseStart } from './noun-phrase.ts';
import { skipOpening, YEAR } from './setting/skip-opening.ts';

const LONGEST = 60;

/**
 * The noun phrase that ends right before item `end` (a verb group's first item), appositions included: "Ann Lee, the envoy,".
 * @param low the first item that may belong to it
 */
export function sourceBefore(items: readonly Item[], end: number, low: number): ItemRange | null {
  let last = end - 1;
  while (last > low && (items[last]?.tag === 'adverb' || items[last]?.tag === 'time' || floats(items, last))) last--;
  // "who this morning said"
  if (
    last > low + 1 &&
    /^(?:morning|afternoon|evening|week|month|year)$/.test(items[last]?.lower ?? '') &&
    /^(?:this|last|earlier)$/.test(items[last - 1]?.lower ?? '')
  )
    last -= 2;
  // "the council in the night said"
  if (
    last - low > 2 &&
    /^(?:night|morning|afternoon|evening)$/.test(items[last]?.lower ?? '') &&
    items[last - 1]?.lower === 'the' &&
    items[last - 2]?.lower === 'in'
  )
    last -= 3;
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
  if (start === null) return null;
  // "by nightfall each was accusing the other"
  if (items[start]?.tag === 'preposition' && last + 1 < end && floats(items, last + 1)) return [last + 1, last + 1];
  return [start, last];
}

/** "On Monday | Ann Lee, the envoy,", "in 2019 | Ann Lee, the envoy,". */
const isDated = (item: Item | undefined): boolean => item?.tag === 'time' || YEAR.test(item?.lower ?? '');

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
        opening?.tag === 'adverb' ||
        isDated(opening);
      const named = items.slice(start, boundary).some((word) => word.tag === 'name' || word.tag === 'noun' || word.tag === 'pronoun');
      if (named && atEdge && head?.tag !== 'preposition') return [start, closing - 1];
    }
    boundary--;
  }
  return null;
}
