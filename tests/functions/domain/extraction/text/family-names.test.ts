import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../functions/domain/extraction/find-attributions.ts';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';

/** The tags of every "May", "Will", … of a text. */
const tagsOf = (text: string, word: string): string[] => {
  const { paragraphs } = readPassage(text, linesOf(text));
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ items }) => items.filter(({ text: own }) => own === word).map(({ tag }) => tag)),
  );
};

describe('words that are family names as well', () => {
  it.each([
    ['May said 40 people had died.', 'May', ['name']],
    ['The road was shut, said May.', 'May', ['name']],
    ['Will described the plan as a fraud.', 'Will', ['name']],
    ['The road was shut, Will Oster said.', 'Will', ['name']],
    ['Ann May, a nurse, left.\nMay has no car. They saw May there.', 'May', ['name', 'name', 'name']],
    ['Mr. Long left.\nLong had no car.', 'Long', ['name', 'name']],
    ['Ann Rose left.\nRose told reporters so.', 'Rose', ['name', 'name']],
  ])('%s', (text, word, tags) => {
    expect(tagsOf(text, word)).toEqual(tags);
  });

  it.each([
    ['They met in May, she said.', 'May'],
    ['Ann May left.\nIt fell in May 2012, and last May.', 'May'],
    ['Will the bridge hold?', 'Will'],
    ['Will Oster win the seat?', 'Will'],
    ['Council Will Vote on Budget', 'Will'],
    ['Long queues formed.', 'Long'],
  ])('%s: another word', (text, word) => {
    expect(tagsOf(text, word).at(-1)).not.toBe('name');
  });
});
