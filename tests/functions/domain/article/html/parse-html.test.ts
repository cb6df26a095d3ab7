import { expect, test } from 'vitest';
import type { Block, BlockRole } from '../../../../../functions/domain/article/article.ts';
import { parseHtml } from '../../../../../functions/domain/article/html/parse-html.ts';

const STORY =
  '<p>The mediator said on Monday that the talks had failed and that nobody was to blame.</p>' +
  '<p>The council denied that it had been told, and the army said that it would wait.</p>';
const inFigure = (inner: string): string =>
  `<article><h1>Talks fail</h1><figure><figcaption>${inner}</figcaption></figure>${STORY}</article>`;
const roles = (html: string): (readonly [BlockRole, string])[] => parseHtml(html).blocks.map(({ role, text }: Block) => [role, text]);
const textsOf = (html: string, role: BlockRole): string[] => roles(html).flatMap(([own, text]) => (own === role ? [text] : []));

test('inline elements, soft hyphens and zero-width characters do not split words; br and nbsp do', () => {
  const [text] = textsOf('<p>The me<b>di</b>a&shy;t&#x200B;or<br>said&nbsp;no &amp; left.</p>', 'paragraph');
  expect(text).toBe('The mediator\nsaid no & left.');
});

test('unclosed and misnested elements are read as browsers do', () => {
  expect(textsOf('<div><p>One is here.<p>Two <b>is <i>here</b>.</i><div>Three is here.</p></div>', 'paragraph')).toEqual([
    'One is here.',
    'Two is here.',
    'Three is here.',
  ]);
});

test('list items and quotes, also with paragraphs inside', () => {
  const html = `<article><h1>Talks fail</h1>${STORY}<ul><li><p>An item of a list, he said.</p></li></ul><blockquote><p>We quote.</p><p>We go on.</p></blockquote></article>`;
  expect(textsOf(html, 'list-item')).toEqual(['An item of a list, he said.']);
  expect(textsOf(html, 'quote')).toEqual(['We quote.', 'We go on.']);
});

test('caption and credit are two blocks', () => {
  for (const inner of ['The hall. (Photo: Ines Calloway)', 'The hall. <span class="credit">(Photo: Ines Calloway)</span>']) {
    expect(textsOf(inFigure(inner), 'caption')).toEqual(['The hall.']);
    expect(textsOf(inFigure(inner), 'credit')).toEqual(['(Photo: Ines Calloway)']);
  }
});

test.each([
  ['<nav><p>A long sentence of the navigation that could be taken for prose of the story.</p></nav>', 'furniture'],
  ['<aside><p>A long sentence in a box beside the story, as pages have them, that is none of it.</p></aside>', 'furniture'],
  ['<div class="cookieBanner"><p>A long sentence about what this site keeps, and for how long it does.</p></div>', 'furniture'],
  ['<div id="comments"><p>A long sentence that a reader wrote under the story, on his own account.</p></div>', 'furniture'],
  ['<div class="c-related_stories"><p>A long sentence that teases another story, as pages do below theirs.</p></div>', 'related'],
  ['<h2>More from the Post</h2><ul><li><a href="/x">Another story</a></li></ul>', 'related'],
  ['<p><a href="/x">What the mediator told us last year</a></p>', 'related'],
] as const)('%s is left out', (part, role) => {
  const html = `<article><h1>Talks fail in Lusen</h1>${STORY}${part}</article>`;
  const text =
    part
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/ {2,}/)[0] ?? '';
  expect(textsOf(html, role).join(' ')).toContain(text);
  expect(parseHtml(html).body.split('\n\n')).toHaveLength(2);
});

test.each(['sidebar', 'newsletter', 'related', 'article-intro', 'caption', 'ads'])(
  'a class name "%s" on what holds the story is not believed',
  (name) => {
    expect(parseHtml(`<body><div class="${name}"><h1>Talks fail in Lusen</h1>${STORY}</div></body>`).body.split('\n\n')).toHaveLength(2);
  },
);

test('links within the page are no links', () => {
  expect(
    textsOf(`<article><h1>Talks fail</h1>${STORY}<h2><a href="#why">Why they failed</a></h2>${STORY}</article>`, 'subheading'),
  ).toEqual(['Why they failed']);
});

test('hidden text and scripts are not part of the text', () => {
  const html = `<h1>Talks fail</h1>${STORY}<p hidden>Hidden one.</p><p style="color:red; display : none">Hidden two.</p><script>"<p>Script.</p>"</script><noscript>None.</noscript><svg><text>Drawn.</text></svg>`;
  expect(parseHtml(html).text).not.toMatch(/Hidden|Script|None|Drawn/);
});

test('metadata: JSON-LD in a graph, and its neighbours that are no articles', () => {
  const data = {
    '@graph': [
      { '@type': 'Organization', name: 'X' },
      {
        '@type': ['NewsArticle'],
        headline: 'Talks fail',
        author: 'Ada Voss',
        datePublished: '2027-05-04T09:00:00+02:00',
        publisher: { name: 'Harbour Wire' },
        articleSection: ['Islands', 'News'],
      },
    ],
  };
  const article = parseHtml(
    `<script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Talks fail</h1>${STORY}`,
  );
  expect(article).toMatchObject({
    headline: 'Talks fail',
    byline: 'Ada Voss',
    outlet: 'Harbour Wire',
    section: 'Islands',
    publishedAt: '2027-05-04T09:00:00+02:00',
  });
});

test('the section by its meta element; a page that names none has none', () => {
  const story = `<h1>Talks fail</h1>${STORY}`;
  expect(parseHtml(`<head><meta property="article:section" content="Islands"></head><body>${story}</body>`).section).toBe('Islands');
  expect(parseHtml(story).section).toBeNull();
});

test('the article’s time goes before those of teasers', () => {
  const teaser = '<div class="teasers"><time datetime="2020-01-01T00:00:00Z">1 January 2020</time><a href="/x">Old</a></div>';
  const html = `<body>${teaser}<article><h1>Talks fail</h1><time datetime="2027-05-04T09:00:00Z">4 May</time>${STORY}</article></body>`;
  expect(parseHtml(html).publishedAt).toBe('2027-05-04T09:00:00Z');
});

test('a page without a heading gets its headline from its metadata, at the start of the text', () => {
  const { text, blocks, headline } = parseHtml(
    `<head><meta property="og:title" content="Talks fail in Lusen"></head><body>${STORY}</body>`,
  );
  expect(headline).toBe('Talks fail in Lusen');
  expect(blocks[0]).toEqual({ role: 'headline', text: 'Talks fail in Lusen', start: 0, end: 19 });
  expect(text.startsWith('Talks fail in Lusen\n\nThe mediator')).toBe(true);
});

test('XHTML: elements that close themselves are closed', () => {
  const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="x.js"/><title>T</title></head><body><div class="ads"/>${STORY}</body></html>`;
  expect(parseHtml(html).body.split('\n\n')).toHaveLength(2);
});
