import { graphemes, widthOf } from './width.ts';

/** Breaks a printable text at spaces into lines of at most `width` columns (2 or more); a longer word is cut between characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const pieces = cut(word, width);
    for (const [i, piece] of pieces.entries()) {
      const taken = widthOf(piece);
      const gap = line === '' ? 0 : 1;
      if (i > 0 || used + gap + taken > width) {
        if (line !== '') lines.push(line);
        [line, used] = [piece, taken];
      } else {
        line += `${' '.repeat(gap)}${piece}`;
        used += gap + taken;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in pieces of at most `width` columns. */
function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    if (used + grapheme.width > width && piece !== '') {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += grapheme.text;
    used += grapheme.width;
  }
  return [...pieces, piece];
}
