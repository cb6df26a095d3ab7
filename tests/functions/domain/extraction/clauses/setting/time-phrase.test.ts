import { describe, expect, it } from 'vitest';
import { skipTime } from '../../../../../../functions/domain/extraction/clauses/setting/time-phrase.ts';
import { left } from '../left.ts';

describe('a time', () => {
  it.each([
    ['He said late Saturday it rained.', 'it rained .'],
    ['He said on Friday night it rained.', 'it rained .'],
    ['He said last week it rained.', 'it rained .'],
    ['He said earlier in the week it rained.', 'it rained .'],
    ['He said it rained.', 'it rained .'],
    ['He said on May 3 rebels had fled.', 'rebels had fled .'],
    ['He said in May 2019 rebels had fled.', 'rebels had fled .'],
    ['He said on Tuesday 10 men had fled.', '10 men had fled .'],
    ['He said in May 10 men had fled.', '10 men had fled .'],
    ['He said Friday’s raid had failed.', 'Friday ’s raid had failed .'],
    ['He said on the bridge it rained.', 'on the bridge it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipTime)).toBe(rest);
  });
});
