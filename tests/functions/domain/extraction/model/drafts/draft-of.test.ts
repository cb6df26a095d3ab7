import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

it('a report of which rules and model make the same is sure enough to be checked', () => {
  const claims = claimsOf([
    'At least 86 people were killed Saturday, the opposition Valley Council said.',
    'The figure includes 31 men who a captured army sergeant said had been shot after they laid down their weapons near the village of Tarn Mill, a council spokesman said.',
  ]);
  expect(claims.map(({ text, queued }) => [text, queued])).toEqual([
    ['At least 86 people were killed Saturday', true],
    ['31 men who had been shot after they laid down their weapons near the village of Tarn Mill', true],
  ]);
});
