import type { Span } from '../../article/article.ts';
import { SpanMismatch } from '../refusals.ts';

/** A range of the article's text, in UTF-16 code units, and the words that the person saw there. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longest words of one claim, in UTF-16 code units. */
const LONGEST = 4000;

/**
 * The spans, in order, once they are seen to be there as quoted: within the text, apart from each other, whole characters, and saying something.
 * @throws SpanMismatch that says which is not
 */
export function spansIn(text: string, quoted: readonly QuotedSpan[]): Span[] {
  const spans = quoted.toSorted((a, b) => a.start - b.start);
  for (const [i, { start, end, text: seen }] of spans.entries()) {
    const before = spans[i - 1];
    if (end <= start || end > text.length) {
      throw new SpanMismatch(`The article’s text has ${text.length} characters; there are no words from ${start} to ${end}.`);
    }
    if (before !== undefined && before.end > start)
      throw new SpanMismatch(`The words from ${start} overlap those that end at ${before.end}.`);
    const there = text.slice(start, end);
    if (there !== seen) throw new SpanMismatch(`From ${start} to ${end} the article says “${shown(there)}”, not “${shown(seen)}”.`);
    if (isInside(text, start) || isInside(text, end))
      throw new SpanMismatch(`The words from ${start} to ${end} begin or end inside a character.`);
    if (!/[\p{L}\p{N}]/u.test(there)) throw new SpanMismatch(`From ${start} to ${end} the article has no word.`);
  }
  if (spans.reduce((sum, { start, end }) => sum + end - start, 0) > LONGEST)
    throw new SpanMismatch(`A claim has ${LONGEST} characters at the most.`);
  return spans.map(({ start, end }): Span => [start, end]);
}

/** The words of spans, as a claim says them. */
export const wordsAt = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' ');

/** True between the two halves of one character. */
const isInside = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xff_ff;

const shown = (words: string): string => (words.length <= 80 ? words : `${words.slice(0, 80)} …`);
