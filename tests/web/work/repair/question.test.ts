import { describe, expect, it } from 'vitest';
import { otherQuestion } from '../../../../web/src/work/repair/question.ts';
import { aClaim } from '../a-claim.ts';

describe('what else may be asked of a claim', () => {
  it('is whether it was said, of whatever somebody said', () => {
    expect(otherQuestion(aClaim())).toBe('was-it-said');
    expect(otherQuestion(aClaim({ kind: 'opinion' }))).toBe('was-it-said');
  });

  it('is nothing where nobody said it, and for an opinion of which that is asked already', () => {
    expect(
      otherQuestion(aClaim({ attribution: { source: null, cue: null, quotation: 'indirect', via: [], denies: false } })),
    ).toBeUndefined();
    expect(otherQuestion(aClaim({ kind: 'opinion', question: 'was-it-said' }))).toBeUndefined();
    expect(otherQuestion(aClaim({ question: 'was-it-said' }))).toBe('is-it-so');
  });
});
