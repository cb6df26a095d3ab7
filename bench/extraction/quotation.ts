import type { Span } from '../../functions/domain/article/article.ts';
import type { Quotation } from '../../functions/domain/extraction/claim.ts';
import { textOf } from './words.ts';

/** How much of a direct quotation may stand outside its marks: "I did", he said, and left. */
const OUTSIDE = 0.1;

const OPENS = /^['\u2018]?["\u201C]/;
const CLOSES = /["\u201D]['\u2019]?[.,]?$/;

/**
 * What sort of quotation a marked content is: `indirect` without double quotation marks; `direct` where it opens with one, closes with one
 * (or never closes, as where a quotation runs on into the next paragraph) and next to nothing stands outside; `mixed` otherwise.
 */
export function quotationOf(text: string, content: readonly Span[]): Quotation {
  const quoted = textOf(text, content).trim();
  const marks = quoted.match(/["\u201C\u201D]/g)?.length ?? 0;
  if (marks === 0) return 'indirect';
  const enclosed = OPENS.test(quoted) && (CLOSES.test(quoted) || marks % 2 === 1);
  const outside = quoted.replaceAll(/["\u201C][^"\u201D]*["\u201D]?/g, '');
  return enclosed && letters(outside) <= OUTSIDE * letters(quoted) ? 'direct' : 'mixed';
}

function letters(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}_]/gu, '').length;
}
