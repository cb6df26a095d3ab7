import { hasFinite, isFinite } from '../clauses/items.ts';
import { THINGS_FOUND } from '../lexicon/reports/cue-words.ts';
import type { Item } from '../text/sentences.ts';

/** How far on from a verb its complement is looked for. */
export const FAR = 16;

/** Whether no clause and no quotation stands from an item up to the next mark or "and", but a phrase of some sort. */
export function isThing(items: readonly Item[], from: number, sort: (phrase: string) => boolean): boolean {
  let end = from;
  while (end < items.length && end - from < FAR && items[end]?.tag !== 'mark' && items[end]?.tag !== 'coordinator') end++;
  const phrase = items.slice(from, end);
  if (phrase.some(({ tag }) => tag === 'quotation') || hasFinite(items, from, end - 1)) return false;
  return sort(
    phrase
      .map(({ text, tag }) => (tag === 'possessive-s' ? text : ` ${text}`))
      .join('')
      .trimStart(),
  );
}

/** "Recalled two models", "recalled a batch". */
export const areGoods = (phrase: string): boolean =>
  (/^(?:the |all |some |about |its |\d)/.test(phrase) && /\d|\b(?:thousands?|millions?|dozens?)\b/.test(phrase)) || GOODS.test(phrase);
const GOODS =
  /^(?:an?|two|three|four|five|six|several) (?:\p{L}+ )?(?:models?|batch(?:es)?|cars?|vehicles?|toys?|products?|drugs?|phones?|lots?)\b/u;

/** "A gun found at the scene", "police found three guns in the car": nobody tells what was found out. */
export function findsThing(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next === undefined || /^(?:no|that|how)$/.test(next.lower)) return false;
  let thing = next.tag === 'preposition';
  for (let i = verb + 1; i < items.length && i - verb < 12; i++) {
    const item = items[i];
    if (item === undefined || item.lower === 'that' || item.tag === 'quotation' || item.text === ':') return false;
    if (isFinite(items, i)) return next.tag === 'preposition';
    if (item.tag === 'mark' && next.tag !== 'preposition') break;
    thing ||= THINGS_FOUND.has(item.lower);
  }
  return thing;
}
