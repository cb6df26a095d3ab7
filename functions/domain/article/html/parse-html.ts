import type { Article, BlockRole } from '../article.ts';
import { assemble } from '../assemble.ts';
import { UnreadableArticle } from '../errors.ts';
import { label } from '../roles/label.ts';
import { endsSentence } from '../roles/title.ts';
import { compose } from '../text/compose.ts';
import { findHeadline } from './headline.ts';
import { hintChunks } from './hints.ts';
import { findMain } from './main-content.ts';
import { readMetadata } from './page-metadata.ts';
import { readPage } from './read-page.ts';

/** Blocks in which a claim may stand; a page without any holds no article. */
const SOUGHT: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'summary', 'list-item', 'quote', 'caption']);

/**
 * Reads a page as an article. Its `text` is all that a reader of the page sees, block by block, a blank line between them. A headline that
 * stands only in the page's metadata is put before the rest.
 *
 * @throws {UnreadableArticle} `too-deep`, `too-complex`, or `no-text` where nothing on the page is an article's text
 */
export function parseHtml(html: string): Article {
  const page = readPage(html);
  const main = findMain(page);
  const metadata = readMetadata(page, main);
  const headline = findHeadline(page, main, metadata.headline);
  const hints = hintChunks(page, main, headline);
  const parts = page.chunks.flatMap(({ text }, at) => paragraphs(text).map((own) => ({ text: own, hint: hints[at] ?? null })));
  if (headline === -1 && metadata.headline !== null && metadata.headline.length <= 400) {
    parts.unshift({ text: metadata.headline, hint: 'headline' });
  }
  const { text, pieces } = compose(parts);
  const blocks = label(text, pieces);
  if (!blocks.some(({ role }) => SOUGHT.has(role))) {
    throw new UnreadableArticle(
      'no-text',
      'The page holds no article text: only navigation, or text that a script loads. Save the page once it is shown, or upload its text.',
    );
  }
  const article = assemble(text, blocks, metadata);
  return { ...article, byline: article.byline ?? metadata.author };
}

/** Old pages end paragraphs with two line breaks, or with one after a full stop. */
function paragraphs(text: string): string[] {
  if (!text.includes('\n')) return [text];
  return text.split(/\n{2,}/).flatMap((part) => {
    const groups: string[][] = [];
    for (const line of part.split('\n')) {
      const last = groups.at(-1)?.at(-1);
      if (last === undefined || (last.length >= 80 && line.length >= 80 && endsSentence(last))) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    return groups.map((lines) => lines.join('\n').trim()).filter((own) => own !== '');
  });
}
