import type { Article, BlockRole } from '../article.ts';
import { assemble } from '../assemble.ts';
import { UnreadableArticle } from '../errors.ts';
import { isByline } from '../roles/byline.ts';
import { label } from '../roles/label.ts';
import { lineRole } from '../roles/line-role.ts';
import { endsSentence } from '../roles/title.ts';
import { compose, type Part } from '../text/compose.ts';
import { bareTitle, findHeadline } from './headline.ts';
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
  const parts = page.chunks.flatMap(({ text }, at): Part[] => paragraphs(text).map((own) => ({ text: own, hint: hints[at] ?? null })));
  const { text, pieces } = compose(headline === -1 ? withHeadline(parts, metadata.headline) : parts);
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

/** A page without a heading: the line that says the same as the metadata is the headline, else one is put before the rest. */
function withHeadline(parts: readonly Part[], stated: string | null): readonly Part[] {
  if (stated === null || stated.length > 400) return parts;
  const at = parts.slice(0, 100).findIndex(({ text, hint }) => hint !== 'related' && bareTitle(text) === bareTitle(stated));
  if (at === -1) return [{ text: stated, hint: 'headline' }, ...parts];
  return parts.map((part, index): Part => (index === at ? { text: part.text, hint: 'headline' } : part));
}

/** Old pages end paragraphs with two line breaks, or with one after a full stop. */
function paragraphs(text: string): string[] {
  if (!text.includes('\n')) return [text];
  return text
    .split(/\n{2,}/)
    .flatMap((part) => {
      const groups: string[][] = [];
      for (const line of part.split('\n')) {
        const last = groups.at(-1)?.at(-1);
        if (last === undefined || (last.length >= 80 && line.length >= 80 && endsSentence(last))) groups.push([line]);
        else groups.at(-1)?.push(line);
      }
      // Headline, byline and date in one cell, apart by line breaks.
      if (groups.some((lines) => lines.some((line) => isByline(line.trim()) || lineRole(line.trim()) !== null)))
        return groups.flat().map((line) => line.trim());
      return groups.map((lines) => lines.join('\n').trim());
    })
    .filter((own) => own !== '');
}
