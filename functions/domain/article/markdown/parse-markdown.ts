import type { Article } from '../article.ts';
import { assemble } from '../assemble.ts';
import { label } from '../roles/label.ts';
import { compose } from '../text/compose.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Reads Markdown as an article. Its `text` is the text without marks of emphasis and addresses of links, a blank line between blocks.
 * Front matter is metadata. Never throws.
 */
export function parseMarkdown(source: string): Article {
  const { stated, rest } = readFrontMatter(source);
  const parts = readBlocks(rest);
  if (stated.headline !== null && !parts.some(({ hint }) => hint === 'headline'))
    parts.unshift({ text: stated.headline, hint: 'headline' });
  const { text, pieces } = compose(parts);
  return assemble(text, label(text, pieces), stated);
}
