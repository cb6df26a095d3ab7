import { expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

it.each([
  '[In Pell, a town of 20,000 people about 30 kilometers (19 miles) from the coast, a shell hit a bakery at noon], {mayor Ann Doe} wrote on Telegram.',
  '[In the village of Orm, two houses burned down], {firefighters} said.',
  '[With all votes counted, the yes side had won 62 percent], {commission head Ann Doe} told a briefing in the capital.',
])('a time or place that opens the sentence belongs to what is said: %s', (sentence) => {
  expect(found(sentence)).toEqual(marked(sentence));
});

it('where it was said does not', () => {
  const sentence = 'In a letter to staff, {the owner} said [the mine would close].';
  expect(found(sentence)).toEqual(marked(sentence));
});
