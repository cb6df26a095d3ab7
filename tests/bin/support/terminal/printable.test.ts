import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { printable, printableJson } from '../../../../bin/support/terminal/printable.ts';

/** What a terminal would act upon instead of showing it. */
const ACTS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\u001B[2J', '\u009B31m', '\u202E', '\u{E0041}', '\uD800', '\n', '\u2028', '\u007F', 'a', ' '))
    .map((parts) => parts.join('')),
);

test.each([
  ['an escape sequence', '\u001B[31mred\u001B[0m', '[31mred [0m'],
  ['one of a single byte', '\u009B2Jx', '2Jx'],
  ['a bell in a title sequence', '\u001B]0;gone\u0007x', ']0;gone x'],
  ['lines and tabs', 'a\r\n\tb', 'a b'],
  ['a text turned around', 'abc\u202Edef\u202C', 'abcdef'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ['accents, Arabic and pictures', 'e\u0301 قال 漢 😀', 'e\u0301 قال 漢 😀'],
])('%s', (_what, text, shown) => {
  expect(printable(text)).toBe(shown);
});

describe('whatever the text', () => {
  it('is one line that acts upon no terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(ACTS);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });

  it('is JSON that acts upon none either, and is the same when parsed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printableJson({ text })).not.toMatch(ACTS);
        expect(JSON.parse(printableJson({ text }))).toEqual({ text });
      }),
    );
  });
});
