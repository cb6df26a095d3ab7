import { describe, expect, it } from 'vitest';
import { articleMoves } from '../../../../functions/domain/review/article-counts.ts';
import type { ClaimState } from '../../../../functions/domain/review/claim/states.ts';
import { waitingClaim } from './claims.ts';

const move = (from: ClaimState, to: ClaimState, articleId = 'article') => ({
  before: waitingClaim({ state: from, articleId }),
  after: waitingClaim({ state: to, articleId }),
});
const told = (...moves: ReturnType<typeof move>[]) =>
  Object.fromEntries([...articleMoves(moves)].map(([article, counts]) => [article, Object.fromEntries(counts)]));

describe('the counts of an article', () => {
  it.each([
    ['found', 'waiting', { above: 1 }],
    ['below', 'waiting', { above: 1 }],
    ['waiting', 'below', { above: -1 }],
    ['held', 'decided', { above: -1, decided: 1 }],
    ['decided', 'waiting', { above: 1, decided: -1 }],
    ['waiting', 'dismissed', { above: -1, dismissed: 1 }],
    ['lapsed', 'dismissed', { dismissed: 1 }],
    ['found', 'joined', { joined: 1 }],
    ['joined', 'waiting', { above: 1, joined: -1 }],
  ] as const)('move from %s to %s', (from, to, counts) => {
    expect(told(move(from, to))).toEqual({ article: counts });
  });

  it.each([
    ['waiting', 'held'],
    ['held', 'sign-off'],
    ['held', 'parked'],
    ['decided', 'withdrawn'],
    ['found', 'below'],
    ['below', 'lapsed'],
  ] as const)('stay from %s to %s', (from, to) => {
    expect(told(move(from, to))).toEqual({});
  });

  it('are added up over what changes together, article by article', () => {
    expect(told(move('found', 'waiting'), move('waiting', 'below'), move('found', 'waiting', 'another'))).toEqual({
      another: { above: 1 },
    });
    expect(told(move('waiting', 'dismissed'), move('below', 'dismissed'))).toEqual({ article: { above: -1, dismissed: 2 } });
  });
});
