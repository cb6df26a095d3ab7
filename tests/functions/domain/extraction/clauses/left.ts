import type { Item } from '../../../../../functions/domain/extraction/text/sentences.ts';
import { at, itemsOf } from '../sentence.ts';

/** What is left of a sentence from where something was skipped behind a word. */
export function left(sentence: string, behind: string, skip: (items: readonly Item[], from: number) => number): string {
  const items = itemsOf(sentence);
  return items
    .slice(skip(items, at(items, behind) + 1))
    .map(({ text }) => text)
    .join(' ');
}
