import { readPassage } from '../../../../functions/domain/extraction/text/sentences.ts';
import type { Item, Passage } from '../../../../functions/domain/extraction/text/sentences.ts';

/** The passage that a text of one paragraph is. */
export const passageOf = (text: string): Passage => readPassage(text, [[0, text.length]]);

/** The items of a text's first sentence. */
export const itemsOf = (text: string): readonly Item[] => passageOf(text).paragraphs[0]?.sentences[0]?.items ?? [];

/** Where a word stands first among items. */
export function at(items: readonly Item[], word: string): number {
  const found = items.findIndex((item) => item.text === word);
  if (found < 0) throw new Error(`"${word}" does not stand in the sentence.`);
  return found;
}

/** The words of items `from` to `to`, both inside. */
export const wordsOf = (items: readonly Item[], [from, to]: readonly [number, number]): string =>
  items
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
