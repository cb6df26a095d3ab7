import type { Span } from '../../article/article.ts';
import type { Hedge } from '../claim.ts';
import { HEDGING } from '../lexicon/claims/hedges.ts';

const PATTERN = new RegExp(HEDGING.pattern.source, 'gi');

/** The hedges between `start` and `end`, in order; one inside a longer one is not told apart. */
export function hedgesIn(text: string, [start, end]: Span): Hedge[] {
  return [...text.slice(start, end).matchAll(PATTERN)].map((match) => ({
    text: match[0],
    span: [start + match.index, start + match.index + match[0].length],
  }));
}
