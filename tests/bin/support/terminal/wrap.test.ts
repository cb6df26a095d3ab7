import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { printable } from '../../../../bin/support/terminal/printable.ts';
import { widthOf } from '../../../../bin/support/terminal/width.ts';
import { wrap } from '../../../../bin/support/terminal/wrap.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['한국', 4],
  ['ＡＢ', 4],
  ['😀', 2],
  ['🇩🇪', 2],
  ['❤\uFE0F', 2],
  ['قال', 3],
  ['—“”…', 4],
  ['\u0301', 0],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

describe('wrap', () => {
  it('breaks at spaces, and cuts a word only where it is longer than a line', () => {
    expect(wrap('the quick brown fox', 9)).toEqual(['the quick', 'brown fox']);
    expect(wrap('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
    expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
    expect(wrap('', 5)).toEqual(['']);
  });

  it('keeps every character, in lines that are not too wide', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('漢字漢字', '😀😀😀', 'عاجل', 'e\u0301e\u0301'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 2, max: 40 }), (pieces, width) => {
        const text = printable(pieces.join(' '));
        const lines = wrap(text, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
