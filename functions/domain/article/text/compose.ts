import type { BlockRole } from '../article.ts';
import type { Piece } from './piece.ts';

/** A stretch of text that has no place yet. */
export interface Part {
  readonly text: string;
  readonly hint: BlockRole | null;
}

/** Puts parts after one another with a blank line between them, and says where each stands. */
export function compose(parts: readonly Part[]): { text: string; pieces: Piece[] } {
  let length = 0;
  const pieces = parts.map(({ text, hint }): Piece => {
    const start = length === 0 ? 0 : length + 2;
    length = start + text.length;
    return { start, end: length, hint, apart: true };
  });
  return { text: parts.map(({ text }) => text).join('\n\n'), pieces };
}
