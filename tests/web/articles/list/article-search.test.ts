import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSearchOf, idIn, isSearching, isSought } from '../../../../web/src/articles/list/article-search.ts';
import type { ArticleSearch } from '../../../../web/src/articles/list/article-search.ts';
import { upload } from '../an-upload.ts';

const sought = (search: ArticleSearch, given: Parameters<typeof upload>[0] = {}) => isSought(search, upload(given), 'UTC');

describe('what an address looks for', () => {
  it('is read from it, without what makes no sense', () => {
    expect(
      articleSearchOf({ words: 2026, outlet: ' ', desk: 'world', outcome: 'eaten', from: '2026-11-23', to: '2026-13-45', other: 'x' }),
    ).toEqual({ words: '2026', desk: 'world', from: '2026-11-23' });
    expect(articleSearchOf({ from: '2026-11-23', to: '2026-11-22' })).toEqual({ from: '2026-11-23' });
    expect(isSearching(articleSearchOf({ page: 'x' }))).toBe(false);
  });

  it('is what was put into it, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('words', 'outlet', 'desk', 'outcome', 'from', 'to'), fc.anything()), (raw) => {
        const search = articleSearchOf(raw);
        expect(articleSearchOf({ ...search })).toEqual(search);
      }),
    );
  });
});

describe('a search', () => {
  it('finds all words, in headline, outlet, file name and ids, without regard to case and accents', () => {
    expect(sought({ words: 'CALDER  recalls' })).toBe(true);
    expect(sought({ words: 'calder courier health-scare.txt' })).toBe(true);
    expect(sought({ words: 'in-2qjn9k7m946xr34y' })).toBe(true);
    expect(sought({ words: 'cafe' }, { headline: 'The Café fire' })).toBe(true);
    expect(sought({ words: 'calder flood' })).toBe(false);
    expect(sought({ words: 'incoming' })).toBe(false);
  });

  it('finds by outlet, desk and outcome', () => {
    expect(sought({ outlet: 'Courier', desk: 'health', outcome: 'processed' })).toBe(true);
    expect(sought({ outlet: 'Harbour Wire' })).toBe(false);
    expect(sought({ desk: 'world' })).toBe(false);
    expect(sought({ outcome: 'rejected' })).toBe(false);
  });

  it('finds by days of the reader’s own zone, both ends included', () => {
    const late = upload({ receivedAt: '2026-11-26T02:41:22.753Z' });
    expect(isSought({ from: '2026-11-26', to: '2026-11-26' }, late, 'UTC')).toBe(true);
    expect(isSought({ from: '2026-11-26' }, late, 'America/New_York')).toBe(false);
    expect(isSought({ to: '2026-11-25' }, late, 'America/New_York')).toBe(true);
  });
});

describe('an id among the words', () => {
  it('is an article’s or an upload’s', () => {
    expect(idIn(' gqpsa56qdhea4x63 ')).toBe('gqpsa56qdhea4x63');
    expect(idIn('in-2qjn9k7m946xr34y')).toBe('in-2qjn9k7m946xr34y');
    expect(idIn('representatives0')).toBeUndefined();
    expect(idIn('calder bay')).toBeUndefined();
    expect(idIn(undefined)).toBeUndefined();
  });
});
