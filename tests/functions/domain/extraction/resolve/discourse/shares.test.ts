import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

const TOLD = 'In May 38 percent of registered voters said that the mill was shut.';

it.each([
  ['Some 52 percent said that it was open.', 'Some 52 percent of registered voters'],
  ['Another 4% said that they had no view.', 'Another 4% of registered voters'],
  ['Nearly two-thirds said that it was open.', 'Nearly two-thirds of registered voters'],
  ['One in three said that it was open.', 'One in three registered voters'],
  ['Only 7 percent of bakers said that it was open.', 'Only 7 percent of bakers'],
])('a share is one of those whom a share before was of: %s', (sentence, name) => {
  expect(sources(TOLD, sentence).at(-1)).toBe(name);
});

it('and so where it is written in two words', () => {
  expect(sources(TOLD.replace('percent', 'per cent'), 'About 20 per cent said that it was open.').at(-1)).toBe(
    'About 20 per cent of registered voters',
  );
});

it.each([
  ['The mill lost 30 percent of its value.', '52 percent'],
  ["In May 38 percent of Ann Lee's friends left.", '52 percent'],
])('but not of things, nor of those of whom that is not told plainly: %s', (before, name) => {
  expect(sources(before, '52 percent said that it was open.').at(-1)).toBe(name);
});
