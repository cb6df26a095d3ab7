import { expect, it } from 'vitest';
import { phraseStart } from '../../../../../functions/domain/extraction/clauses/noun-phrase.ts';
import { at, itemsOf, wordsOf } from '../sentence.ts';

it.each([
  ['The man who fled the fire said it spread.', 'fire', 'The man who fled the fire'],
  ['A report released on Monday by the ministry said it spread.', 'ministry', 'A report released on Monday by the ministry'],
  ['But on Saturday the army said it spread.', 'army', 'the army'],
  ['In a statement the army said it spread.', 'army', 'the army'],
  ['Lee, Cho and Diaz said it spread.', 'Diaz', 'Lee , Cho and Diaz'],
  ['He left and the army said it spread.', 'army', 'the army'],
  ['It was cold, and the mayor and his deputy said it spread.', 'deputy', 'the mayor and his deputy'],
  ['It hit the bridge (built in 1920) and he said it spread.', 'he', 'he'],
])('%s', (sentence, last, phrase) => {
  const items = itemsOf(sentence);
  const end = at(items, last);
  const start = phraseStart(items, end, 0);
  expect(start === null ? null : wordsOf(items, [start, end])).toBe(phrase);
});
