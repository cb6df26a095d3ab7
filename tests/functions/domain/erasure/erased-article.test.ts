import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../functions/domain/article/parse-article.ts';
import { erasedArticle, erasedClaim, erasedContext } from '../../../../functions/domain/erasure/erased-article.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';
import { contextOf } from '../../../../functions/domain/matching/context.ts';

const article = parseArticle({ name: 'conflict.txt', bytes: readFileSync('samples/conflict.txt') });
const { claims } = findClaims(article, { articleId: 'a' });

/** Words of five letters and more that `text` has of `of`, but for those of the notice itself and codes. */
const wordsLeft = (value: unknown, of: string): string[] => {
  const texts: string[] = [];
  JSON.stringify(value, (key, member: unknown) => {
    if (
      typeof member === 'string' &&
      ['text', 'name', 'excerpt', 'headline', 'outlet', 'body', 'byline', 'unit', 'by', 'source'].includes(key)
    )
      texts.push(member);
    return member;
  });
  const words = new Set(of.toLowerCase().match(/[a-z]{5,}/g));
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{5,}/g) ?? []
  ).filter((word) => word !== 'erased' && words.has(word));
};

describe('an erased article', () => {
  it('has none of its words, and every offset still lies in it', () => {
    const erased = erasedArticle(article);
    expect(wordsLeft(erased, article.text)).toEqual([]);
    expect(erased.text).toHaveLength(article.text.length);
    expect(erased.blocks.map(({ role, start, end }) => [role, start, end])).toEqual(
      article.blocks.map(({ role, start, end }) => [role, start, end]),
    );
    expect(erased.blocks.filter(({ text, start, end }) => text !== erased.text.slice(start, end))).toEqual([]);
    expect(erasedArticle(erased)).toEqual(erased);
  });

  it('leaves of its claims where they stood and of what kind they are', () => {
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) {
      const erased = erasedClaim(claim);
      expect(wordsLeft(erased, article.text)).toEqual([]);
      expect(erased).toMatchObject({ id: claim.id, kind: claim.kind, basis: claim.basis, spans: claim.spans, queued: claim.queued });
      const context = erasedContext(contextOf(article, claim.spans));
      expect(wordsLeft(context, article.text)).toEqual([]);
      expect(context.excerpt).toHaveLength(contextOf(article, claim.spans).excerpt.length);
    }
  });
});
