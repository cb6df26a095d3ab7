import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('somebody’s group is the one body that they were told to be of', () => {
  expect(
    sources(
      'The director of the Tarn Conflict Monitor, Idris Benali, said 31 people had died.',
      'Benali’s group said the jets were foreign.',
    ),
  ).toEqual(['Idris Benali', 'Tarn Conflict Monitor']);
});

it('and any other group else', () => {
  expect(sources('Idris Benali left in May.', 'Benali’s group said the jets were foreign.')).toEqual(['Benali’s group']);
});
