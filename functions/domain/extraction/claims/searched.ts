import type { Article, Block, BlockRole } from '../../article/article.ts';
import type { Passage } from '../text/sentences.ts';
import type { Wording } from '../text/wording.ts';
import { wordingIn } from '../text/wording.ts';
import { isSearched } from '../../article/language/searched-language.ts';

const SEARCHED: ReadonlySet<BlockRole> = new Set(['headline', 'summary', 'paragraph', 'subheading', 'list-item', 'quote', 'caption']);

export type SearchedBlock = Block;

/** The blocks in which claims are sought, in order; none where the article is in another language than English. */
export function searchedBlocks(article: Article): SearchedBlock[] {
  if (!isSearched(article.language)) return [];
  return article.blocks.filter((block) => SEARCHED.has(block.role) && /[\p{L}\p{N}]/u.test(block.text));
}

/** The words of each of the blocks that a passage was read from. */
export const wordingsOf = (blocks: readonly SearchedBlock[], { tokens, paragraphs }: Passage): Wording[] =>
  blocks.map(({ text }, at) => {
    const sentences = paragraphs[at]?.sentences;
    const first = sentences?.[0]?.items[0]?.first ?? 0;
    const last = sentences?.at(-1)?.items.at(-1)?.last ?? -1;
    return wordingIn(text, tokens, [[first, last]]);
  });
