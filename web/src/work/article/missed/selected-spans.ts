import type { Span } from '../segments.ts';
import { shownText } from '../shown-text.ts';

/** A part of a stretch of text as it is shown, from one place in it to another. */
export interface ShownPart {
  /** Where the stretch begins in the article’s text, in UTF-16 code units. */
  readonly at: number;
  /** From where to where of what is shown of the stretch, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/**
 * Where in the article’s text a place in a stretch is. What is shown may be longer than the text, since invisible controls are written out (`[U+202E]`);
 * within one of these a start is before it and an end after it.
 * @param shown the place in what is shown of the stretch
 */
export function placeInText(text: string, at: number, shown: number, edge: 'start' | 'end'): number {
  let place = at;
  let passed = 0;
  while (passed < shown && place < text.length) {
    const next = passed + shownText(text.charAt(place)).length;
    if (edge === 'start' && next > shown) break;
    passed = next;
    place++;
  }
  return place;
}

/**
 * What of an article is selected: one span for each block that has some of it, without the spaces at its ends; none where nothing but spaces is selected.
 * @param parts in the order of the text
 */
export function selectedSpans(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
  parts: readonly ShownPart[],
): readonly Span[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = placeInText(text, first.at, first.from, 'start');
  const end = placeInText(text, last.at, last.to, 'end');
  return blocks.flatMap((block) => {
    const span = trimmed(text, Math.max(start, block.start), Math.min(end, block.end));
    return span[0] < span[1] ? [span] : [];
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, Math.max(start, end));
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
}
