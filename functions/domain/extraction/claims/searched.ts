import type { Article, Block, BlockRole } from '../../article/article.ts';
import { isSearched } from '../../article/language/searched-language.ts';

const SEARCHED: ReadonlySet<BlockRole> = new Set(['headline', 'summary', 'paragraph', 'subheading', 'list-item', 'quote', 'caption']);

export type SearchedBlock = Block;

/** The blocks in which claims are sought, in order; none where the article is in another language than English. */
export function searchedBlocks(article: Article): SearchedBlock[] {
  if (!isSearched(article.language)) return [];
  return article.blocks.filter((block) => SEARCHED.has(block.role) && /[\p{L}\p{N}]/u.test(block.text));
}
