import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { UnreadableArticle } from '../../../../functions/domain/article/errors.ts';
import { parseArticle, parseText } from '../../../../functions/domain/article/parse-article.ts';
import { assertSoundArticle } from '../../../support/hostile/sound.ts';
import { soup } from '../../../support/hostile/texts.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/articles');
const PAGES = readdirSync(FIXTURES)
  .filter((name) => /\.(?:html|txt|md)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) }));

function checkUnlessUnreadable(read: () => Article): void {
  try {
    assertSoundArticle(read());
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    expect(error.message).toMatch(/^The .+\.$|^Files .+\.$/);
  }
}

test('any text: exactly the text given, sound blocks, no error', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const article = parseText(text);
      expect(article.text).toBe(text);
      assertSoundArticle(article);
    }),
    { numRuns: 400 },
  );
});

test.each(['a.html', 'a.md', 'a.txt', 'a'])('any soup read as %s', (name) => {
  fc.assert(
    fc.property(soup, (text) => {
      checkUnlessUnreadable(() => parseArticle({ bytes: new TextEncoder().encode(text), name }));
    }),
    { numRuns: 300 },
  );
});

test('any bytes of any type', () => {
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
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      soup.map((text) => new TextEncoder().encode(text)),
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
