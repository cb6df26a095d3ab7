import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import type { Item } from '../../text/sentences.ts';
import { skipTime } from './time-phrase.ts';

/** Whether who speaks may begin here, behind a noun or a time. */
function opensBehind(items: readonly Item[], at: number): boolean {
  const { tag = 'mark', lower = '' } = items[at] ?? {};
  const before = items[at - 1];
  const dated = before?.tag === 'time' || YEAR.test(before?.lower ?? '');
  if (dated && NUMBER_WORDS.has(lower)) return true;
  return (dated || before?.tag === 'noun') && ['determiner', 'pronoun', 'name', 'possessive'].includes(tag);
}

/** Of our time and the two centuries before. */
export const YEAR = /^(?:1[89]|20)\d\d$/;

/** Leaves out what opens a clause before its subject: "But", "Meanwhile", "On Saturday". */
export function skipOpening(items: readonly Item[], from: number, end: number): number {
  let i = from;
  while (i < end) {
    const item = items[i];
    if (item === undefined) break;
    if (
      ['coordinator', 'adverb', 'mark', 'subordinator', 'nonfinite', 'negation'].includes(item.tag) &&
      !/^(?:about|nearly|almost|[@#$])$/.test(item.lower)
    )
      i++;
    else if (
      item.tag === 'preposition' ||
      item.tag === 'time' ||
      (/^(?:late|early|earlier|later)$/.test(item.lower) && skipTime(items, i) > i)
    ) {
      const afterTime = skipTime(items, i);
      if (afterTime > i) {
        i = afterTime;
        continue;
      }
      // "In a statement the army": up to the next determiner, pronoun or name after a noun
      let j = i + 1;
      while (j < end && !opensBehind(items, j)) j++;
      if (j >= end) return i;
      i = j;
    } else break;
  }
  return i;
}
