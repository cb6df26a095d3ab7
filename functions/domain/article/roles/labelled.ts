import type { BlockRole } from '../article.ts';

/** A piece on its way to a block; its role is null until one of the passes decides. */
export interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where a blank line, or a block's border, stands before it. */
  readonly apart: boolean;
  role: BlockRole | null;
}
