/** A line of a text, without its break: `text.slice(start, end)` has no white space at either side. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space before it, in characters. */
  readonly indent: number;
  /** True where an empty line, or the beginning, stands before it. */
  readonly afterBlank: boolean;
}

/** What `trim` trims, and the invisible marks that copied texts are strewn with. */
const EDGE = /[\s\u200B\u2060\uFEFF\u00AD\u200E\u200F]/;

/** Splits a text into its lines that are not blank, with their places in it. Breaks: LF, CR LF, CR, form feed, U+0085, U+2028, U+2029. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let from = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/g)) {
    const to = match.index;
    const line = trimLine(text, from, to, afterBlank);
    if (line !== null) lines.push(line);
    afterBlank = line === null;
    from = to + match[0].length;
  }
  return lines;
}

function trimLine(text: string, from: number, to: number, afterBlank: boolean): Line | null {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { text: text.slice(start, end), start, end, indent: start - from, afterBlank };
}
