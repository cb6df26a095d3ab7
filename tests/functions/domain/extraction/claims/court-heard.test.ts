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

const CROWN = 'Ruth Alder, prosecuting, said the cable had been pulled out.';
const DEFENCE = 'Tom Reeve, defending, said he was asleep.';

it.each([
  ['jurors who heard it from whoever opens the case', [CROWN, DEFENCE, 'The clerk blamed himself, jurors heard.'], 'Ruth Alder'],
  ['what the court heard right behind what counsel said', [`${DEFENCE} The lamp was lit, the court heard.`], 'Tom Reeve'],
  ['what the court was told after counsel spoke', [CROWN, DEFENCE, '“The lamp was lit,” the court was told.'], 'Tom Reeve'],
  ['a judge, who is no counsel', [CROWN, 'Judge Ann Pell KC said it was late. The lamp was lit, the court heard.'], 'court'],
  ['another paragraph, in which anybody may have said it', [CROWN, 'The lamp was lit, the court heard.'], 'court'],
])('%s', (_, paragraphs, expected) => {
  expect(sources(...paragraphs).at(-1)).toBe(expected);
});
