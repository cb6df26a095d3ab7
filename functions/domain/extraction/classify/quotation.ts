import type { Quotation } from '../claim.ts';

/** All in marks, some, or none. */
export function quotationOf(text: string): Quotation {
  if (!/["“”«»]|''|(?:^|\s)['‘]/.test(text)) return 'indirect';
  const outside = text
    .replaceAll(/["“«][^"”»]*["”»]?|''[^']*(?:'(?!')[^']*)*''|(?<=^|\s)['‘][^‘]*['’](?=[\s,.;]|$)/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return outside.length <= 0.1 * text.replaceAll(/[^\p{L}\p{N}]/gu, '').length ? 'direct' : 'mixed';
}
