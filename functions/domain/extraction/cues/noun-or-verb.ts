import { isFinite, isNominal } from '../clauses/items.ts';
import { OCCASIONS, PUBLISHED } from '../lexicon/reports/around-reports.ts';
import { isPlural } from '../nouns/number.ts';
import type { Item } from '../text/sentences.ts';
import { takesContent } from './complements.ts';

/** Whether a form that may be a noun is a verb here: a subject before it, content after it. */
export function verbLike(
  before: Item | undefined,
  adjacent: Item | undefined,
  next: Item | undefined,
  base: boolean,
  plural: boolean,
  ends: boolean,
): boolean {
  if (before === undefined) return false;
  const pronoun = before.tag === 'pronoun' || before.lower === 'who' || before.lower === 'which' || before.lower === 'that';
  if (pronoun)
    return base ? !/^(?:he|she|it|which)$/.test(before.lower) : !/^(?:they|we|i|you|that)$/.test(before.lower) || before.lower === 'that';
  if (!isNominal(before) && before.text !== ',' && before.text !== ')') return false;
  // "…, officials say."
  const closes = next === undefined || /^(?:[.,?!]|--+|—|–)$/.test(next.text);
  // "…, Reuters reports", other than "…, the doctors reports"
  if (closes) return ends && (base || before.tag === 'name' || !before.lower.endsWith('s'));
  if (
    base &&
    before.tag === 'noun' &&
    !before.lower.endsWith('s') &&
    !/^(?:people|police|men|women|children|media|officials)$/.test(before.lower)
  )
    return false;
  if (base && before.tag === 'name' && adjacent === before && !before.lower.endsWith('s') && !plural) return false;
  return takesContent(next);
}

/** From "reports" to "that". */
const FAR = 10;

/** "The team, led by Dr Orr, reports in the journal Old Bones that": where it was told, and then what. */
export function reportsIn(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const isSubject = before?.text === ',' || before?.tag === 'name' || /^(?:team|study|paper|group)$/.test(before?.lower ?? '');
  if (items[i]?.lower !== 'reports' || !isSubject || items[i + 1]?.tag !== 'preposition') return false;
  const stop = items.slice(i, i + FAR).find(({ lower, tag }) => lower === 'that' || tag === 'mark');
  return stop?.lower === 'that';
}

/** "…, the commission claims in a lawsuit": where it was told, behind what. */
export const claimsIn = (items: readonly Item[], i: number): boolean =>
  isNominal(items[i - 1]) &&
  setOff(items, i) &&
  items[i + 1]?.lower === 'in' &&
  items.slice(i + 2, i + 6).some(({ lower }) => OCCASIONS.has(lower));

/** How many words a speaker has between a relative pronoun and the verb. */
const LONGEST_SPEAKER = 5;

/** "A system that experts say can jam phones": a speaker stands behind a relative pronoun, and a verb behind the verb of saying. */
export function inRelative(items: readonly Item[], verb: number): boolean {
  const speaker = items[verb - 1];
  if (speaker === undefined || !isFinite(items, verb + 1)) return false;
  const many = speaker.tag === 'pronoun' ? /^(?:i|we|you|they)$/.test(speaker.lower) : isPlural(speaker.lower);
  if (many === (items[verb]?.lower.endsWith('s') === true)) return false;
  for (let i = verb - 1; i > 0 && verb - i <= LONGEST_SPEAKER; i--) {
    const item = items[i];
    if (item !== undefined && i < verb - 1 && /^(?:who|which|that)$/.test(item.lower))
      return isNominal(items[i - 1]) || /^[,(]$/.test(items[i - 1]?.text ?? '');
    if (item === undefined || !(isNominal(item) || ['determiner', 'possessive', 'possessive-s', 'pronoun'].includes(item.tag)))
      return false;
  }
  return false;
}

/** Whether a comma or a quotation stands shortly before. */
export const setOff = (items: readonly Item[], first: number): boolean =>
  items.slice(Math.max(0, first - 12), first).some((word) => word.text === ',' || word.tag === 'quotation');

/** "Taxes will lead to job losses, | critics | counter.", "…, documents seen by the Ledger show.": a plural right behind the comma that ends what is said. */
export function closesClause(items: readonly Item[], verb: number): boolean {
  const end = publishedBefore(items, verb);
  const speaker = items[end - 1];
  if (speaker?.tag !== 'noun' || !isPlural(speaker.lower)) return false;
  let at = end - 1;
  while (
    at > 0 &&
    end - at < LONGEST_SPEAKER &&
    (isNominal(items[at - 1]) || items[at - 1]?.lower === 'the' || items[at - 1]?.tag === 'possessive')
  )
    at--;
  return items[at - 1]?.text === ',';
}

/** Where "seen by the Ledger" opens right before a verb; the verb itself where nothing of the sort stands there. */
function publishedBefore(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > 0 && verb - i < FAR && items[i]?.tag !== 'mark'; i--) if (PUBLISHED.has(items[i]?.lower ?? '')) return i;
  return verb;
}
