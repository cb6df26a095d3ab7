import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanMismatch } from '../../../../../functions/domain/review/refusals.ts';
import { spansIn, wordsAt } from '../../../../../functions/domain/review/repair/quoted-spans.ts';

const TEXT = 'The dam 🏞 failed. The mayor said so.';
const quoted = (start: number, end: number, text = TEXT.slice(start, end)) => ({ start, end, text });

describe('quoted spans', () => {
  it('are those of the article, in its order, whatever order they came in', () => {
    const spans = spansIn(TEXT, [quoted(20, 37), quoted(0, 7)]);
    expect(spans).toEqual([
      [0, 7],
      [20, 37],
    ]);
    expect(wordsAt(TEXT, spans)).toBe('The dam he mayor said so.');
  });

  it.each([
    ['beyond the end', [quoted(30, 400, 'so.')]],
    ['without length', [quoted(5, 5)]],
    ['with other words', [quoted(0, 7, 'The dim')]],
    ['one over another', [quoted(0, 7), quoted(4, 10)]],
    ['half a character', [quoted(0, 9)]],
    ['no word', [quoted(8, 10)]],
  ])('are refused %s', (_, spans) => {
    expect(() => spansIn(TEXT, spans)).toThrow(SpanMismatch);
  });

  it('are refused or are there as quoted, of any text', () => {
    const part = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(part, { minLength: 1, maxLength: 4 }), (text, parts) => {
        const asked = parts.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
        let spans: ReturnType<typeof spansIn>;
        try {
          spans = spansIn(text, asked);
        } catch (error) {
          expect(error).toBeInstanceOf(SpanMismatch);
          return;
        }
        for (const [i, [start, end]] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Buffer.from(text.slice(start, end)).toString()).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
