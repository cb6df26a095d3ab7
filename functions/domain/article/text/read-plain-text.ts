import { bulletLength } from './bullets.ts';
import { gluedLength } from './glued.ts';
import { type Line, splitLines } from './lines.ts';
import { type MailPart, mailParts } from './mail.ts';
import type { Piece } from './piece.ts';
import { joinWrapped } from './wrapping.ts';

/** Cuts a plain text into its paragraphs, list items and lines, in order. Bullets and labels before a list item stay outside its piece. */
export function readPlainText(text: string): Piece[] {
  const lines = splitLines(text);
  const mail = mailParts(lines);
  return joinWrapped(lines, mail).flatMap((group) => {
    const piece = pieceOf(group, mail);
    return piece === null ? [] : [piece];
  });
}

function pieceOf(group: readonly Line[], mail: ReadonlyMap<Line, MailPart>): Piece | null {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return null;
  const part = mail.get(first);
  if (part !== undefined) return { start: first.start + part.skip, end: last.end, hint: part.role, apart: first.afterBlank };
  const bullet = bulletLength(first.text);
  return {
    start: first.start + (bullet > 0 ? bullet : gluedLength(first.text)),
    end: last.end,
    hint: bullet > 0 ? 'list-item' : null,
    apart: first.afterBlank,
  };
}
