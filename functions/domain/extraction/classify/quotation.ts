import type { Quotation } from '../claim.ts';
import { MARKS } from '../lexicon/wording.ts';

/** All in marks, some, or none. */
export function quotationOf(text: string): Quotation {
  if (!MARKS.pattern.test(text)) return 'indirect';
  const outside = text
    .replaceAll(/["“«][^"”»]*["”»]?|''[^']*(?:'(?!')[^']*)*''|(?<=^|\s)['‘][^‘]*['’](?=[\s,.;]|$)/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return outside.length <= 0.1 * text.replaceAll(/[^\p{L}\p{N}]/gu, '').length ? 'direct' : 'mixed';
}
