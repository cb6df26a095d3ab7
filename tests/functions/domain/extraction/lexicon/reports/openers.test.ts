import { expect, it } from 'vitest';
import {
  ANAPHORS,
  ATTACKING,
  BEHIND_NOUN,
  OF_HEDGES,
  opensOf,
  OPENS_HEDGE,
  OPENS_PHRASE,
  OPENS_TOLD_AS,
  REFERS,
  TELLING,
} from '../../../../../../functions/domain/extraction/lexicon/reports/openers.ts';

it.each([
  ['told as', OPENS_TOLD_AS, [...ATTACKING, ...TELLING, 'claimed']],
  ['hedges', OPENS_HEDGE, [...OF_HEDGES, 'faces']],
  ['mentions', REFERS, [...ANAPHORS, 'which', 'who']],
  ['phrases', OPENS_PHRASE, ['according', 'by']],
  ['behind nouns', BEHIND_NOUN, ['by', 'that', 'is']],
])('knows of each word of a list what it opens: %s', (_, bit, words) => {
  for (const word of words) expect(opensOf(word) & bit).toBe(bit);
});

it('knows of several lists', () => {
  expect(opensOf('by')).toBe(OPENS_PHRASE | BEHIND_NOUN);
  expect(opensOf('bridge')).toBe(0);
});
