import { expect, test } from 'vitest';
import { UnreadableArticle } from '../../../../functions/domain/article/errors.ts';
import { parseArticle, parseText } from '../../../../functions/domain/article/parse-article.ts';
import { fill as fillTo, LONG_PAGES, MANY_PARAGRAPHS } from '../../../support/hostile/long-texts.ts';

/** A quadratic step would take minutes on these, and the test would run out of its time. */
const SIZE = 300_000;
const fill = (part: string): string => fillTo(part, SIZE);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[name: string, text: string]>([
  ['one line', fill('word ')],
  ['spaces in a line', `a${fill(' ')}b`],
  ['blank lines', fill(' \n')],
  ['full stops and quotes', fill('."')],
  ['digits', fill('1')],
  ...MANY_PARAGRAPHS.map(([name, piece]) => [`paragraphs ${name}`, fill(piece)] satisfies [string, string]),
])('a long run of %s', (_name, text) => {
  expect(parseText(text).text).toBe(text);
});

test.each<[name: string, html: string]>([
  ...LONG_PAGES.map(([name, piece]) => [name, fill(piece)] satisfies [string, string]),
  ['attributes', `<p ${fill('a ')}>x`],
  ['a class name', `<p class="${fill('a-')}">x`],
  ['closing tags', `${'<div>'.repeat(900)}${fill('</b>')}`],
  ['an open comment', `<!--${fill('-')}`],
  ['JSON-LD', `<script type="application/ld+json">${fill('[')}</script><p>A story.`],
  ['a title of dashes', `<title>${fill('-')}x</title><p>A story.`],
  ['lines', `<pre>${fill('line of text\n')}`],
])('a long run of %s in a page', (_name, html) => {
  expect(() => {
    try {
      parseArticle({ bytes: encode(`<!doctype html><body>${html}`) });
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
    }
  }).not.toThrow();
});

test.each([['*'], ['**a '], ['_a '], ['['], ['[a]('], ['!['], ['`'], ['> '], ['# '], ['- '], ['\\'], ['[a ']])(
  'a long run of %j in Markdown',
  (part) => {
    const { text, blocks } = parseArticle({ bytes: encode(`Story.\n\n${fill(part)}`), name: 'a.md' });
    expect(blocks[0]?.text).toBe('Story.');
    expect(text.length).toBeGreaterThan(0);
  },
);

test('HTML nested 100,000 deep is refused, and says so', () => {
  expect(() => parseArticle({ bytes: encode(`<html><body>${'<div>'.repeat(100_000)}The minister said no.`) })).toThrow(
    expect.objectContaining({ name: 'UnreadableArticle', code: 'too-deep', message: expect.stringContaining('1000 elements') }),
  );
});

test('HTML nested as deep as pages are is read', () => {
  const html = `<html><body>${'<div>'.repeat(500)}<p>The minister said no to the plan.</p>`;
  expect(parseArticle({ bytes: encode(html) }).body).toBe('The minister said no to the plan.');
});

test('a page of hundreds of thousands of elements, and a text of as many lines, are refused', () => {
  const tooComplex = expect.objectContaining({ code: 'too-complex' });
  expect(() => parseArticle({ bytes: encode(`<html>${'<p>x'.repeat(200_000)}`) })).toThrow(tooComplex);
  expect(() => parseArticle({ bytes: encode(`<html>${'x<br>'.repeat(200_000)}`) })).toThrow(tooComplex);
  expect(() => parseArticle({ bytes: encode('x\n'.repeat(300_000)) })).toThrow(tooComplex);
});
