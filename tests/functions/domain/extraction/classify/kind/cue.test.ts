import { describe, expect, it } from 'vitest';
import { isPassive, lemmaOf } from '../../../../../../functions/domain/extraction/classify/kind/cue.ts';

describe('lemmaOf', () => {
  it.each([
    ['said', 'say'],
    ['has denied', 'deny'],
    ['According to', 'according'],
    ['is accused of', 'accuse'],
    ['pulled up', 'up'],
    [':', ''],
  ])('%s', (cue, lemma) => {
    expect(lemmaOf(cue)).toBe(lemma);
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
