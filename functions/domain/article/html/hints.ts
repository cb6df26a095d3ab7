import type { BlockRole } from '../article.ts';
import { isBareName, isByline } from '../roles/byline.ts';
import { lineRole } from '../roles/line-role.ts';
import type { MainContent } from './main-content.ts';
import type { Chunk, Page } from './page.ts';

const HEADING = /^h[1-6]$/;
/** A text that is mostly links leads elsewhere. */
const LINKED = 0.8;

/** For each chunk, what the markup says it is; null where only the words can tell. */
export function hintChunks(page: Page, main: MainContent, headline: number): (BlockRole | null)[] {
  const first = page.chunks.findIndex(({ node }) => main.inside[node] === true);
  const start = headline === -1 ? first : Math.min(headline, first);
  const end = page.chunks.findLastIndex(({ node }) => main.inside[node] === true);
  return page.chunks.map((chunk, at) => {
    if (at === headline) return 'headline';
    const region = main.regions[chunk.node] ?? null;
    if (region === 'related') return 'related';
    const inside = main.inside[chunk.node] === true;
    if (region === 'furniture' || region === 'comments' || at < start || at > end) return 'furniture';
    const hint = insideHint(page, main, chunk);
    // Before the story's own element stand its standfirst, byline and picture, and much else that is short.
    if (!inside && hint === null && chunk.text.length < 40) return isByline(chunk.text) ? 'byline' : (lineRole(chunk.text) ?? 'furniture');
    return inside || hint !== 'list-item' ? hint : 'furniture';
  });
}

function insideHint(page: Page, main: MainContent, chunk: Chunk): BlockRole | null {
  const region = main.regions[chunk.node] ?? null;
  const tag = page.nodes[chunk.node]?.tag ?? '';
  const { text, linked } = chunk;
  if (region === 'credit') return 'credit';
  if (region === 'byline' && text.length <= 200) return isByline(text) || isBareName(text) || linked > 0 ? 'byline' : null;
  if (region === 'timestamp' && text.length <= 100) return 'timestamp';
  if (region === 'caption') return 'caption';
  if (HEADING.test(tag)) return linked > text.length * LINKED ? 'related' : 'subheading';
  if (linked > text.length * LINKED) return region === 'summary' ? 'summary' : 'related';
  if (region === 'summary') return 'summary';
  if (isIn(page, chunk.node, 'li')) return 'list-item';
  if (tag === 'td' || tag === 'th') return text.length < 80 ? 'furniture' : null;
  return isIn(page, chunk.node, 'blockquote') ? 'quote' : null;
}

/** True where a node or its parent is such an element: `li`, or `p` in `li`. */
function isIn(page: Page, node: number, tag: string): boolean {
  const own = page.nodes[node];
  return own?.tag === tag || page.nodes[own?.parent ?? -1]?.tag === tag;
}
