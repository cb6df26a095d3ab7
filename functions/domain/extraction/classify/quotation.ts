import type { Quotation } from '../claim.ts';
import { MARKS } from '../lexicon/wording.ts';

/** All in marks, some, or none. */
export function quotationOf(text: string): Quotation {
  if (!MARKS.pattern.test(text)) return 'indirect';
  const outside = text.replaceAll(/["“«][^"”»]*["”»]?|''[^']*(?:'(?!')[^']*)*''|(?<=^|\s)['‘][^‘]*['’](?=[\s,.;]|$)/g, '');
  return lettersIn(outside) <= 0.1 * lettersIn(text) ? 'direct' : 'mixed';
}

/** How many letters and digits, in UTF-16 units. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    // curly marks and dashes
    if (code >= 0x2000 && code <= 0x206f) continue;
    if (code > 127) return text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    if ((small >= 97 && small <= 122) || (code >= 48 && code <= 57)) letters++;
  }
  return letters;
}
