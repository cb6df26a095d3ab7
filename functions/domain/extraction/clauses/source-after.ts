import type { Item } from '../text/sentences.ts';
import { skipTime } from './setting/time-phrase.ts';
import type { ItemRange } from './items.ts';
import { isComma, isDash, isQuotation, isStop } from './items.ts';

const LONGEST = 60;
const OCCASION_PREPOSITIONS = new Set(['in', 'on', 'during', 'after', 'before', 'through', 'via', 'by', 'to']);

/** "Said late on Monday". */
const WHEN = /^(?:late|later|early|earlier|again|twice|simply)$/;

/** The noun phrase right after a verb ("said X, the Y of Z"), to the end of the clause. */
export function sourceAfter(items: readonly Item[], from: number, high: number): ItemRange | null {
  const first = items[from];
  if (
    first === undefined ||
    from > high ||
    WHEN.test(first.lower) ||
    first.tag === 'preposition' ||
    first.tag === 'mark' ||
    first.tag === 'subordinator'
  )
    return null;
  if ((first.tag === 'pronoun' && !/^(?:one|others|someone|everyone|nobody)$/.test(first.lower)) || first.tag === 'object-pronoun')
    return [from, from];
  let i = from;
  let commas = 0;
  let relative = false;
  let lastGood = from - 1;
  for (; i <= high && i - from < LONGEST; i++) {
    const item = items[i];
    if (item === undefined || isStop(item) || isQuotation(item) || item.text === ':' || isDash(item)) break;
    if (isComma(item)) {
      const next = items[i + 1];
      if (next === undefined || isQuotation(next) || isStop(next)) break;
      const apposition =
        next.tag === 'determiner' ||
        next.tag === 'name' ||
        next.tag === 'noun' ||
        next.lower === 'who' ||
        next.lower === 'whose' ||
        next.lower === 'which' ||
        next.tag === 'number' ||
        next.tag === 'possessive' ||
        next.tag === 'adverb';
      const ingCue = next.lower.endsWith('ing') || (next.lower === 'who' && commas > 0);
      if (!apposition || ingCue || commas >= 3) break;
      commas++;
      continue;
    }
    // "a nurse who was on duty that night"
    relative ||= item.lower === 'who' && i > from;
    if (commas === 0 && !relative) {
      if (i > from && ['subordinator', 'pronoun', 'auxiliary'].includes(item.tag) && !['who', 'that', 'whose'].includes(item.lower)) break;
      if (
        item.tag === 'preposition' &&
        OCCASION_PREPOSITIONS.has(item.lower) &&
        !['of', 'for', 'at', 'from', 'with'].includes(item.lower)
      ) {
        const end = skipTime(items, i);
        if (end > i || /^(?:a|an|his|her|their|its)$/.test(items[i + 1]?.lower ?? '') || item.lower === 'during' || item.lower === 'after')
          break;
      }
      if (item.tag === 'time' || (item.tag === 'coordinator' && item.lower === 'but')) break;
    }
    lastGood = i;
  }
  return lastGood >= from ? [from, lastGood] : null;
}
