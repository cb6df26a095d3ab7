import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../functions/domain/matching/context.ts';
import type { Article } from '../../../../functions/domain/article/article.ts';

const articleOf = (paragraphs: readonly string[]): Article => {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { role: 'paragraph', text: paragraph, start, end: start + paragraph.length } as const;
    start += paragraph.length + 2;
    return block;
  });
  return { text, body: text, blocks, headline: 'H', byline: null, outlet: 'O', section: 'S', publishedAt: null, language: 'en' };
};

describe('contextOf', () => {
  it('gives the paragraph around a claim', () => {
    const article = articleOf(['Before.', 'The mayor said the bridge is safe.', 'After.']);
    const start = article.text.indexOf('the bridge');
    const context = contextOf(article, [[start, start + 18]]);
    expect(context).toMatchObject({ headline: 'H', outlet: 'O', excerpt: 'The mayor said the bridge is safe.', excerptStart: 9 });
  });

  it('always contains the claim, stands where it says, and is never much longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 3000 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(200),
        (paragraphs, at, length) => {
          const article = articleOf(paragraphs);
          const start = at % article.text.length;
          const end = Math.min(article.text.length, start + length);
          const { excerpt, excerptStart } = contextOf(article, [[start, end]]);
          expect(article.text.slice(excerptStart, excerptStart + excerpt.length)).toBe(excerpt);
          expect(excerptStart).toBeLessThanOrEqual(start);
          expect(excerptStart + excerpt.length).toBeGreaterThanOrEqual(end);
          expect(excerpt.length).toBeLessThanOrEqual(end - start + 1200);
        },
      ),
    );
  });
});
