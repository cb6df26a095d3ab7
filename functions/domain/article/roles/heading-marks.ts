import type { Piece } from '../text/piece.ts';

const MARK = /^(#{1,6})[ \t]+(?=\S)/;

/**
 * Headings marked as in Markdown in a text that is not called Markdown. Only where the text begins with one, "# Talks fail": then the marks
 * stay outside the pieces, as bullets do, so that offsets hold. The first is the headline, the others are subheadings.
 */
export function leaveOutHeadingMarks(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0];
  if (first === undefined || markLength(text, first) === 0) return pieces;
  return pieces.map((piece): Piece => {
    const mark = markLength(text, piece);
    if (mark === 0) return piece;
    return { ...piece, start: piece.start + mark, hint: piece === first ? 'headline' : 'subheading' };
  });
}

/** How many UTF-16 code units a piece's mark takes, with the space after it; pieces that markup has told apart have none. */
function markLength(text: string, { start, end, hint }: Piece): number {
  return hint === null ? (MARK.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0) : 0;
}
