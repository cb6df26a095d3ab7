import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';

/** Items `from` to `to`, both inside. */
export type ItemRange = readonly [from: number, to: number];

export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isDash = (item: Item | undefined): boolean => item?.tag === 'mark' && /^(?:--+|—|–|-|―)$/.test(item.text);
export const isStop = (item: Item | undefined): boolean =>
  item === undefined || (item.tag === 'mark' && /^(?:[.!?]+|…|;)$/.test(item.text));
export const isQuotation = (item: Item | undefined): boolean => item?.tag === 'quotation';

export const isNominal = (item: Item | undefined): boolean => item?.tag === 'noun' || item?.tag === 'name' || item?.tag === 'number';

/** Whether an item may open a noun phrase. */
export const opensPhrase = (item: Item | undefined): boolean =>
  item !== undefined && (isNominal(item) || ['determiner', 'possessive', 'pronoun', 'object-pronoun'].includes(item.tag));

/**
 * Whether the item is (probably) a finite verb: an auxiliary, or a verb that no determiner or preposition makes an attribute ("the seized weapons").
 */
export function isFinite(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.tag === 'auxiliary') return true;
  if (item.tag === 'possessive-s')
    return items[i - 1]?.tag === 'pronoun' || items[i - 1]?.lower === 'there' || items[i - 1]?.lower === 'that';
  if (item.tag !== 'verb') return false;
  const before = items[i - 1];
  if (before === undefined || before.tag === 'nonfinite') return false;
  if (['determiner', 'possessive', 'possessive-s', 'preposition', 'number'].includes(before.tag)) return false;
  // "the public works ministry"
  if (item.lower === 'works' && /^(?:public|road|water|steel|salt|gas|building)$/.test(before.lower)) return false;
  if (item.lower.endsWith('ing') || ATTRIBUTING_VERBS.get(item.lower)?.form === 'participle') return false;
  // "forces seized" is one, "seized weapons" after a conjunction or comma is not
  if (item.lower.endsWith('ed') && (before.tag === 'coordinator' || before.tag === 'mark')) return items[i + 1]?.tag !== 'noun';
  if (item.lower.endsWith('ed') && items[i + 1]?.lower === 'by') return false;
  if (item.lower.endsWith('ed') && before.tag === 'verb' && isNominal(items[i + 1])) return false;
  return true;
}

/** Whether any item of `[from, to]` is a finite verb. */
export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isFinite(items, i)) return true;
  return false;
}

/** "Kiser and Kord both claimed": a word for all of them, apart from them. */
export const floats = (items: readonly Item[], i: number): boolean => {
  const word = items[i]?.lower;
  return (word === 'both' || word === 'each' || word === 'all') && (isNominal(items[i - 1]) || isComma(items[i - 1]));
};

/** "That" with a clause behind it, other than "claims that were false". */
export const isThatOfClause = (items: readonly Item[], at: number): boolean => items[at]?.lower === 'that' && !isFinite(items, at + 1);
