import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('"the sources" are those who were told of by what they know', () => {
  expect(sources('Two people familiar with the sale said the mill would close.', 'The sources said a buyer had been found.').at(-1)).toBe(
    'Two people familiar with the sale',
  );
});

it('"one of the sources" is one of them', () => {
  expect(
    sources('Two people familiar with the sale said the mill would close.', 'One of the sources said a buyer had been found.').at(-1),
  ).toBe('one of two people familiar with the sale');
});

it('"the sources" are none of those who are told of by who they are', () => {
  expect(sources('Two bakers said the mill would close.', 'The sources said a buyer had been found.').at(-1)).toBe('sources');
});
