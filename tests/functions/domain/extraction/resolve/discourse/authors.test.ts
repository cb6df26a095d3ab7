import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('the authors are those of the study that was told of last', () => {
  expect(sources('A study by Open Passage found that 70 people had died.', 'Guards had beaten two of them, the authors write.')).toEqual([
    'study by Open Passage',
    'authors of the study by Open Passage',
  ]);
});

it('and nobody’s in particular where none was', () => {
  expect(sources('Guards had beaten two of them, the authors write.')).toEqual(['authors']);
});
