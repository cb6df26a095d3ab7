import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['The Orrs', 'Ann and Tom Orr said the mill was shut.'],
  ['The couple', 'Ann and Tom Orr said the mill was shut. Three bakers said that it was open.'],
  ['The Orrs', 'Ann Orr, 41, was seen there. The mill is shut, Tom Orr said.'],
])('%s are those of that name: %s', (family, paragraph) => {
  expect(sources(paragraph, `${family} said that the road was shut.`).at(-1)).toBe('Ann and Tom Orr');
});

it('whom a lawyer speaks for is told by their names', () => {
  expect(sources('Ann and Tom Orr said so.', 'A lawyer for the Orrs said that the road was shut.').at(-1)).toBe(
    'lawyer for Ann and Tom Orr',
  );
});

it.each([
  ['The Orrs said that the road was shut.', 'Orrs'],
  ['The Alps said that the road was shut.', 'Alps'],
])('but not where nobody was told of by that name: %s', (sentence, name) => {
  expect(sources('Ann Orr and Tom Quill said the mill was shut.', sentence).at(-1)).toBe(name);
});
