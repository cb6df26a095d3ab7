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
  ['The minister quit after an inquiry said it spread.', 'inquiry', 'an inquiry'],
  ['The minister resigned after an inquiry said it spread.', 'inquiry', 'an inquiry'],
  ['Nobody was charged before the jury said it spread.', 'jury', 'the jury'],
  ['A report released after the election said it spread.', 'election', 'A report released after the election'],
  ['People evacuated before the storm said it spread.', 'storm', 'People evacuated before the storm'],
  ['The first poll since the debate said it spread.', 'debate', 'The first poll since the debate'],
  ['The public works ministry said it spread.', 'ministry', 'The public works ministry'],
  ['It hit the bridge (built in 1920) and he said it spread.', 'he', 'he'],
])('%s', (sentence, last, phrase) => {
  const items = itemsOf(sentence);
  const end = at(items, last);
  const start = phraseStart(items, end, 0);
  expect(start === null ? null : wordsOf(items, [start, end])).toBe(phrase);
});
