import { expect, test } from 'vitest';
import type { Article } from '../../../../../functions/domain/article/article.ts';
import { parseArticle, parseText } from '../../../../../functions/domain/article/parse-article.ts';

const roles = ({ blocks }: Article): [string, string][] => blocks.map(({ role, text }) => [role, text]);

const STORY = 'The river rose by a metre overnight, the water board said on Monday, and two roads were closed.';

test('marks of Markdown headings stay outside the blocks of a text, and offsets hold', () => {
  const text = `\n# River rises in Lusen\n\nBy Priya Nandakumar, environment correspondent\n\n${STORY}\n\n## What comes next\n\n${STORY}\n`;
  const article = parseArticle({ bytes: new TextEncoder().encode(text), name: 'incoming/river.txt' });
  expect(article.text).toBe(text);
  expect(article.headline).toBe('River rises in Lusen');
  expect(article.byline).toBe('Priya Nandakumar, environment correspondent');
  expect(roles(article)).toEqual([
    ['headline', 'River rises in Lusen'],
    ['byline', 'By Priya Nandakumar, environment correspondent'],
    ['paragraph', STORY],
    ['subheading', 'What comes next'],
    ['paragraph', STORY],
  ]);
  for (const block of article.blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
});

test('a headline with its mark, the story in the next line', () => {
  expect(roles(parseText(`# River rises in Lusen\n${STORY}`))).toEqual([
    ['headline', 'River rises in Lusen'],
    ['paragraph', STORY],
  ]);
});

test('a text that does not begin with a mark keeps what looks like one, and a hashtag is no mark', () => {
  const [first, , third] = parseText(
    `River rises in Lusen\n\n${STORY}\n\n# 4 is the road to Marrowen, which the board closed on Monday.`,
  ).blocks;
  expect(first?.text).toBe('River rises in Lusen');
  expect(third?.text).toMatch(/^# 4 is/);
  expect(parseText(`#river rises in Lusen\n\n${STORY}`).blocks[0]?.text).toBe('#river rises in Lusen');
});
