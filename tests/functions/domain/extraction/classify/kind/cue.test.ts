import { describe, expect, it } from 'vitest';
import { cueLemma, isPassive, learnedLemma } from '../../../../../../functions/domain/extraction/classify/kind/cue.ts';

describe('cueLemma', () => {
  it.each([
    ['said', 'say'],
    ['has denied', 'deny'],
    ['According to', 'according'],
    ['is accused of', 'accuse'],
    ['pulled up', 'up'],
    [':', ''],
  ])('%s', (cue, lemma) => {
    expect(cueLemma(cue)).toBe(lemma);
  });

  it('knows verbs that the lexicon does not, though the model has learned them as they are written', () => {
    expect(cueLemma('has instructed')).toBe('instruct');
    expect(learnedLemma('has instructed')).toBe('instructed');
    expect(learnedLemma('has denied')).toBe('deny');
  });
});

it.each([
  ['is accused of', true],
  ['was formally charged with', true],
  ['accused', false],
  ['has said', false],
])('takes %s for a passive: %s', (cue, passive) => {
  expect(isPassive(cue)).toBe(passive);
});
