import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../../../functions/domain/article/article.ts';
import { parseText } from '../../../../functions/domain/article/parse-article.ts';
import { findAttributions } from '../../../../functions/domain/extraction/find-attributions.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';

/** Pieces that news is made of, and pieces that break readers of it. */
const PIECES = [
  'said',
  'told reporters',
  'according to',
  'the army',
  'Ana Ruiz',
  'he',
  'U.N.',
  'that',
  ', adding',
  '12 people were killed',
  'on Friday',
  'alleged',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  "''",
  '.',
  ',',
  '?',
  ':',
  '--',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  '• ',
  '😀',
  '👩‍👩‍👧',
  '\uD800',
  '\uDC00',
  '\u202Eالجيش',
  'عاجل',
  '漢字',
  '\u0000',
  '\u00A0',
  '\t',
  'Updated 7:52 PM',
  'By Ana Ruiz',
  'cannot independently verify',
  'denied',
  'who',
  '$3.5bn',
  '1,000',
  'may be',
  'Q:',
  'A:',
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

const inside = (text: string, [start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;
const english = (text: string): Article => ({ ...parseText(text), language: 'en' });

describe('any text', () => {
  it('is read without a throw, with spans inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { source, cue, content } of findAttributions(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...source, ...cue, ...content]) expect(inside(text, span)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives claims whose spans reproduce their words and touch no furniture', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = english(text);
        const out = article.blocks.filter(({ role }) => ['byline', 'timestamp', 'credit', 'related', 'furniture'].includes(role));
        for (const claim of findClaims(article, { articleId: 'a' }).claims) {
          expect(claim.spans.map(([start, end]) => article.text.slice(start, end)).join(' ')).toBe(claim.text);
          for (const [start, end] of claim.spans) expect(out.some((block) => start < block.end && block.start < end)).toBe(false);
          const { cue } = claim.attribution;
          if (cue !== null) expect(cue.spans.map(([start, end]) => article.text.slice(start, end)).join(' ')).toBe(cue.text);
          for (const { text: words, span } of [...claim.hedges, ...claim.times]) expect(article.text.slice(...span)).toBe(words);
          expect(claim.priority.score).toBeGreaterThanOrEqual(0);
          expect(claim.priority.score).toBeLessThanOrEqual(100);
          expect(claim.reasons.length).toBeGreaterThan(0);
          expect(claim.appearances.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same claims again, in the order of the text, numbered', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { claims } = findClaims(english(text), { articleId: 'a' });
        expect(findClaims(english(text), { articleId: 'a' }).claims).toEqual(claims);
        expect(claims.map(({ id }) => id)).toEqual(
          claims.map((_, i) => `a.${String(i + 1).padStart(Math.max(2, String(claims.length).length), '0')}`),
        );
        const starts = claims.map(({ spans }) => spans[0]?.[0] ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a line of a million characters', () => {
  it.each([
    ['words', 'word '],
    ['quotation marks', '"'],
    ['unpaired single marks', "'a "],
    ['speakers', 'Ana Ruiz said the army, '],
    ['full stops', '. '],
    ['letters and dots', 'a.'],
    ['numbers', '1,'],
    ['hyphens', 'a-'],
    ['phrases', 'according to '],
    ['brackets', '('],
    ['names', 'Ana of '],
    ['hedges', 'alleged '],
    ['disclaimers', 'cannot confirm '],
    ['sentences', 'He said it fell. '],
    ['dashes', '-'],
    ['spaces', ' '],
    ['surrogates', '\uD83D'],
  ])('of %s is read in a time that grows with its length only', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const article: Article = {
      text,
      body: text,
      blocks: [{ role: 'paragraph', text, start: 0, end: text.length }],
      headline: null,
      byline: null,
      outlet: null,
      publishedAt: null,
      language: 'en',
    };
    expect(() => findClaims(article, { articleId: 'a' })).not.toThrow();
  });
});
