import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../../functions/domain/article/markdown/parse-markdown.ts';

const blocks = (source: string): string[] => parseMarkdown(source).blocks.map(({ role, text }) => `${role}: ${text}`);
const STORY = 'The mediator said that the talks had failed.';

test('headings, lists, quotes, rules and fences', () => {
  expect(
    blocks(
      `# Talks fail\n\n${STORY}\n\n## Why\n\n* one, he said\n* two\n  and more\n\n> We tried,\n> he said.\n\n---\n\n\`\`\`\ncode\n\`\`\`\n\nThe army denied it.`,
    ),
  ).toEqual([
    'headline: Talks fail',
    `paragraph: ${STORY}`,
    'subheading: Why',
    'list-item: one, he said',
    'list-item: two and more',
    'quote: We tried, he said.',
    'furniture: code',
    'paragraph: The army denied it.',
  ]);
});

test('marks of emphasis, links, escapes and images go; what only looks like them stays', () => {
  const [, text] = parseMarkdown(
    `# T\n\nA **bold** and _soft_ [link](https://x.example "t") to \`code\`, 5 \\* 3, snake_case_name, 2 * 3 * 4 and [sic].`,
  ).blocks;
  expect(text?.text).toBe('A bold and soft link to code, 5 * 3, snake_case_name, 2 * 3 * 4 and [sic].');
});

test('front matter is metadata', () => {
  const article = parseMarkdown(
    `---\ntitle: "Talks fail: a report"\nauthor: Ada Voss\ndate: 2027-05-04\noutlet: Harbour Wire\nsection: Islands\nlang: en\n---\n${STORY}`,
  );
  expect(article).toMatchObject({
    headline: 'Talks fail: a report',
    byline: 'Ada Voss',
    publishedAt: '2027-05-04',
    outlet: 'Harbour Wire',
    section: 'Islands',
    language: 'en',
    body: STORY,
  });
  expect(article.text).toBe(`Talks fail: a report\n\n${STORY}`);
});

test('a rule at the start is no front matter', () => {
  expect(parseMarkdown(`---\n\n${STORY}\n\nHe left.`).body).toBe(`${STORY}\n\nHe left.`);
});
