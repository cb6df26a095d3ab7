import type { BlockRole } from '../article.ts';

/** A stretch of the article's text before it is known what it is. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What the document's own markup says it is; null where only the words can tell. */
  readonly hint: BlockRole | null;
  /** True where a blank line, or a block's border, stands before it. */
  readonly apart: boolean;
}
