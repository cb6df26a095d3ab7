import { expect, test } from 'vitest';
import type { Article, BlockRole } from '../../../../functions/domain/article/article.ts';
import { parseArticle, parseText } from '../../../../functions/domain/article/parse-article.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from([...values, 0, 0, 0, 0, 0, 0, 0, 0]);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = ({ blocks }: Article, role: BlockRole): string[] => blocks.filter((block) => block.role === role).map(({ text }) => text);

test.each([
  ['empty', /empty/, new Uint8Array(0)],
  ['empty', /white space/, encode(' \n\t\u00A0 ')],
  ['binary', /PNG image/, bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['binary', /JPEG/, bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['binary', /PDF/, encode('%PDF-1.7 ...')],
  ['binary', /ZIP.*docx/, bytes(0x50, 0x4b, 0x03, 0x04)],
  ['binary', /gzip/, bytes(0x1f, 0x8b, 0x08)],
  ['binary', /MP4/, bytes(0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70)],
  ['binary', /no text/, bytes(1, 2, 3, 4, 0, 0, 6, 0, 0, 9)],
])('refuses as %s: %s', (code, message, input) => {
  expect(() => parseArticle({ bytes: input, name: 'incoming/story.txt' })).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});

test('refuses a page without an article', () => {
  const page = '<!doctype html><title>App</title><nav><a href="/">Home</a></nav><div id="root"></div><script>load()</script>';
  expect(() => parseArticle({ bytes: encode(page) })).toThrow(expect.objectContaining({ code: 'no-text' }));
});

test('a text without blank lines: each long line is a paragraph', () => {
  const { body, headline } = parseText(
    'Talks fail in Lusen\nThe talks have failed, the mediator said on Monday.\nHe said that nobody was to blame.',
  );
  expect(headline).toBe('Talks fail in Lusen');
  expect(body).toBe('The talks have failed, the mediator said on Monday.\n\nHe said that nobody was to blame.');
});

test('one sentence is a paragraph, not a headline', () => {
  expect(parseText('The minister said no.').blocks.map(({ role }) => role)).toEqual(['paragraph']);
  expect(parseText('The minister said no').blocks.map(({ role }) => role)).toEqual(['paragraph']);
});

test('the dateline is furniture and its paragraph starts after it', () => {
  const text = 'Talks fail\n\nLUSEN (Harbour Wire) - The talks have failed, the mediator said.';
  const article = parseText(text);
  expect(texts(article, 'furniture')).toEqual(['LUSEN (Harbour Wire) -']);
  expect(texts(article, 'paragraph')).toEqual(['The talks have failed, the mediator said.']);
  expect(article.outlet).toBe('Harbour Wire');
});

test('the date of a related story is never the article’s', () => {
  const article = parseText(
    `Talks fail\n\nThe talks have failed, the mediator said on Monday.\n\nRelated stories\nupdated 8:28 AM EST, Thu March 11, 2027\nA proposal was made, envoys said.`,
  );
  expect(article.publishedAt).toBeNull();
  expect(texts(article, 'related')).toHaveLength(3);
});

test('published goes before updated', () => {
  const article = parseText(
    'Talks fail in Lusen\nUpdated 10:30 GMT, 5 May 2027\nPublished 09:00 GMT, 4 May 2027\nThe talks have failed, the mediator said on Monday.',
  );
  expect(article.publishedAt).toBe('2027-05-04T09:00:00Z');
});

test('a story goes on after a box of links', () => {
  const article = parseText(
    'Talks fail\n\nThe talks have failed, the mediator said on Monday in the capital.\n\nRelated stories\n\nWho is Tomas Ereko?\n\nThe road to Lusen\n\nBoth sides blamed each other for the failure, and neither gave a date for the next round.',
  );
  expect(article.body.split('\n\n')).toEqual([
    'The talks have failed, the mediator said on Monday in the capital.',
    'Both sides blamed each other for the failure, and neither gave a date for the next round.',
  ]);
});

test('CR LF, CR and Unicode line breaks part paragraphs', () => {
  const parts = ['Talks fail', 'The mediator said that the talks had failed.', 'He left.', 'So did she, he said.'];
  for (const gap of ['\r\n', '\r', '\u2028', '\n\n', '\r\n\r\n', '\u2029']) {
    const text = parts.join(gap);
    expect(parseText(text).blocks.map((block) => block.text)).toEqual(parts);
  }
});

test('blocks refer to the text as given, byte order marks, soft hyphens and emoji included', () => {
  const text = '\uFEFFTalks f\u00ADail \u{1F600}\n\nThe mediator said \uD83D no.';
  const article = parseText(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(article.blocks.map((block) => block.text));
  expect(article.blocks[0]?.start).toBe(1);
});

test('a word broken at its own hyphen stays whole in the body', () => {
  const text =
    'The talks in the capital have failed for the fourth time, the Marrowen-\nborn mediator said on Monday after he had waited for hours for a word\nfrom the council and the government of the valley, which sent none at all.';
  expect(parseText(text).body).toContain('Marrowen-born mediator');
});
