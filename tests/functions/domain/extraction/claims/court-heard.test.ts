import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('names who opened the case where a court has heard something', () => {
  expect(sources('The alarms had been cut, a court has heard.', 'Ruth Alder, prosecuting, said the cable had been pulled out.')).toEqual([
    'Ruth Alder',
    'Ruth Alder',
  ]);
});

it('leaves it with the court where nobody is named', () => {
  expect(sources('The alarms had been cut, a court has heard.')).toEqual(['court']);
});
