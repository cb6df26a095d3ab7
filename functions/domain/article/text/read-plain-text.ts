import { bulletLength } from './bullets.ts';
import { splitLines } from './lines.ts';
import type { Piece } from './piece.ts';
import { joinWrapped } from './wrapping.ts';

/** Cuts a plain text into its paragraphs, list items and lines, in order. Bullets and labels before a list item stay outside its piece. */
export function readPlainText(text: string): Piece[] {
  return joinWrapped(splitLines(text)).flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const bullet = bulletLength(first.text);
    const piece: Piece = { start: first.start + bullet, end: last.end, hint: bullet > 0 ? 'list-item' : null, apart: first.afterBlank };
    return [piece];
  });
}
