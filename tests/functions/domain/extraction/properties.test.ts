import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../config/limits.ts';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { parseText } from '../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { fill, LONG_LINES } from '../../../support/hostile/long-texts.ts';
import { readAndCheck, WAYS } from '../../../support/hostile/read-and-check.ts';
import { anyText, brokenNews, mutationsOf } from '../../../support/hostile/texts.ts';

const articles = Array.from({ length: 5 }, (_, n) => inventedArticle(n).text);

describe('any text', () => {
  it('is read without a throw, and what comes of it is sound', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...WAYS), readAndCheck), { numRuns: 500 });
  });

  it('is so, too, where an article was torn', () => {
    fc.assert(fc.property(mutationsOf(articles), fc.constantFrom(...WAYS), readAndCheck), { numRuns: 400 });
  });

  it('gives the same claims again', () => {
    const claimsIn = (text: string) => findClaims({ ...parseText(text), language: 'en' }, { articleId: 'a' }).claims;
    fc.assert(
      fc.property(brokenNews, (text) => {
        expect(claimsIn(text)).toEqual(claimsIn(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a line as long as an article may be', () => {
  it.each(LONG_LINES)('of %s is read to its end', (_, piece) => {
    const text = fill(piece, LIMITS.articleCharacters);
    const article: Article = {
      text,
      body: text,
      blocks: [{ role: 'paragraph', text, start: 0, end: text.length }],
      headline: null,
      byline: null,
      outlet: null,
      section: null,
      publishedAt: null,
      language: 'en',
    };
    expect(() => findClaims(article, { articleId: 'a' })).not.toThrow();
  });
});
