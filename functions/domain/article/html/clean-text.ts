/** Invisible: soft hyphen, zero-width space, word joiner, byte order mark. Joiners (U+200C, U+200D) stay: scripts and emoji need them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A piece of source text with its white space as the reader sees it, no-break spaces included. */
export function collapse(source: string): string {
  return source.replace(INVISIBLE, '').replace(/[\s\u00A0]+/g, ' ');
}

/** Collapsed pieces joined to one text; line breaks between them stay. */
export function joinCollapsed(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
