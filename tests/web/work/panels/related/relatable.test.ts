import { describe, expect, it } from 'vitest';
import { articlesOfStory, relatableTo } from '../../../../../web/src/work/panels/related/relatable.ts';
import { aClaim } from '../../a-claim.ts';

const shown = {
  articleId: 'two',
  text: 'A bridge fell.',
  source: null,
  denies: false,
  state: 'waiting',
  desk: 'world',
  verdict: null,
} as const;

describe('the claims to which one may be related', () => {
  it('are none that it is related to, no repeats, and not itself', () => {
    const claims = [aClaim({ id: 'mine' }), aClaim({ id: 'known' }), aClaim({ id: 'repeat', sameAs: 'mine' }), aClaim({ id: 'free' })];
    expect(relatableTo('mine', claims, [{ claim: 'known' }]).map(({ id }) => id)).toEqual(['free']);
  });

  it('come from its own article first, each article once, and from few', () => {
    const repeats = ['one', 'three', 'four', 'five', 'six'].map((articleId) => ({ articleId }));
    expect(articlesOfStory('one', repeats, [{ shown }, { shown: null }, { shown }])).toEqual(['one', 'two', 'three', 'four']);
  });
});
