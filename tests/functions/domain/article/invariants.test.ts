import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { UnreadableArticle } from '../../../../functions/domain/article/errors.ts';
import { parseArticle, parseText } from '../../../../functions/domain/article/parse-article.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/articles');
const PAGES = readdirSync(FIXTURES)
  .filter((name) => /\.(?:html|txt|md)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) }));

/** What stands for any article: blocks cut from the text, in order, apart, without white space around them. */
function check(article: Article): void {
  let end = 0;
  for (const block of article.blocks) {
    expect(block.text).toBe(article.text.slice(block.start, block.end));
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.text).toBe(block.text.trim());
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(article.text.length);
  expect(article.language).toMatch(/^[a-z]{2,3}$/);
  if (article.publishedAt !== null) expect(Number.isNaN(Date.parse(article.publishedAt))).toBe(false);
}

function checkUnlessUnreadable(read: () => Article): void {
  try {
    check(read());
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    expect(error.message).toMatch(/^The .+\.$|^Files .+\.$/);
  }
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    ' ',
    '\u00A0',
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '\uD83D',
    '\uDE00',
    '\u{1F600}',
    '\u202E',
    'قال الوزير',
    '部长说',
    'Related stories',
    'Read more: x',
    'By Ada Voss',
    'From A B, HW',
    'updated 6:14 PM EST, Sat March 13, 2027',
    '• NEW: ',
    '- ',
    '1. ',
    '(HW) -- ',
    'LUSEN (HW) - The minister said no.',
    '"',
    '\u201C',
    '.',
    'The minister said on Monday that the talks had failed and would not go on.',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<article>',
    '<aside>',
    '<ul><li>',
    '<h1>',
    '</h1>',
    '<!--',
    '<script>',
    '</script>',
    '<a href="x">',
    '&nbsp;',
    '&#0;',
    '&#xD800;',
    '&',
    '<table><td>',
    '<svg>',
    '<pre>',
    '<time datetime="2027-01-01">',
    '<form>',
    '# ',
    '> ',
    '```',
    '**',
    '[a](b)',
    '---',
    '===',
  ),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any text: exactly the text given, sound blocks, no error', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const article = parseText(text);
      expect(article.text).toBe(text);
      check(article);
    }),
    { numRuns: 400 },
  );
});

test.each(['a.html', 'a.md', 'a.txt', 'a'])('any soup read as %s', (name) => {
  expect.hasAssertions();
  fc.assert(
    fc.property(soup, (text) => {
      checkUnlessUnreadable(() => parseArticle({ bytes: new TextEncoder().encode(text), name }));
    }),
    { numRuns: 300 },
  );
});

test('any bytes of any type', () => {
  expect.hasAssertions();
  const type = fc.constantFrom(
    undefined,
    'text/html',
    'text/plain; charset=utf-16',
    'text/html; charset=x',
    'text/plain; charset=shift_jis',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), type, (bytes, contentType) => {
      checkUnlessUnreadable(() => parseArticle({ bytes, contentType }));
    }),
    { numRuns: 400 },
  );
});

test('real pages with bytes changed, cut out and put in', () => {
  expect.hasAssertions();
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      piece.map((text) => new TextEncoder().encode(text)),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), fc.array(edit, { minLength: 1, maxLength: 12 }), ({ name, bytes }, edits) => {
      let changed = Array.from(bytes);
      for (const { at, cut, put } of edits) changed = changed.toSpliced(at % (changed.length + 1), cut, ...put);
      checkUnlessUnreadable(() => parseArticle({ bytes: Uint8Array.from(changed), name }));
    }),
    { numRuns: 300 },
  );
});
