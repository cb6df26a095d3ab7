import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePlaceOf } from '../../../../web/src/articles/article/article-place.ts';

describe('a place on an article’s page', () => {
  it('is read from the address, without what makes no sense', () => {
    expect(articlePlaceOf({ claim: 'a.03', show: 'noted', side: 'report', page: 2 })).toEqual({
      claim: 'a.03',
      show: 'noted',
      side: 'report',
    });
    expect(articlePlaceOf({ claim: 3, show: 'eaten', side: 'inside' })).toEqual({});
  });

  it('is what was put into the address, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('claim', 'show', 'side'), fc.anything()), (raw) => {
        const place = articlePlaceOf(raw);
        expect(articlePlaceOf({ ...place })).toEqual(place);
      }),
    );
  });
});
