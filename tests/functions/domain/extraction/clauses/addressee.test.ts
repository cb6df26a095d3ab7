import { describe, expect, it } from 'vitest';
import { skipAddressee } from '../../../../../functions/domain/extraction/clauses/addressee.ts';
import { left } from './left.ts';

describe('who is told', () => {
  it.each([
    ['He told reporters it rained.', 'it rained .'],
    ['He told a crowd of supporters in Ohio that it rained.', 'that it rained .'],
    ['He told her it rained.', 'it rained .'],
    ['He told the broadcaster TV5 that it rained.', 'that it rained .'],
    ['He told the court her son it rained.', 'her son it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'told', skipAddressee)).toBe(rest);
  });
});
