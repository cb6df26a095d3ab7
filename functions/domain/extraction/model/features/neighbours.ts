import type { TokenFacts } from '../token-facts.ts';

/** The word at `i` of a paragraph from `first` to `last`; 1 and 2 stand for what is before and after it. */
export const wordAt = (f: TokenFacts, i: number, first: number, last: number): number => (i < first ? 1 : i > last ? 2 : (f.word[i] ?? 0));

/** Likewise its tag, below 32. */
export const tagAt = (f: TokenFacts, i: number, first: number, last: number): number => (i < first ? 30 : i > last ? 31 : (f.tag[i] ?? 0));

/** What a segment holds: a finite verb (2), a quotation (1). */
export const segmentFlags = (f: TokenFacts, segment: number): number =>
  (f.segmentFinite[segment] ?? 0) * 2 + (f.segmentQuoted[segment] ?? 0);
