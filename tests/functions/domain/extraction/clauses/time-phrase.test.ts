import { describe, expect, it } from 'vitest';
import { skipTime } from '../../../../../functions/domain/extraction/clauses/time-phrase.ts';
import { left } from './left.ts';

describe('a time', () => {
  it.each([
    ['He said late Saturday it rained.', 'it rained .'],
    ['He said on Friday night it rained.', 'it rained .'],
    ['He said last week it rained.', 'it rained .'],
    ['He said earlier in the week it rained.', 'it rained .'],
    ['He said it rained.', 'it rained .'],
    ['He said on the bridge it rained.', 'on the bridge it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipTime)).toBe(rest);
  });
});
