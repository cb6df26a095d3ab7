import { createHash } from 'node:crypto';
import type { Claim } from '../extraction/claim.ts';

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

/**
 * Equal for exact repeats of a claim, wherever they appear: the same words (case, marks and white space aside) of the same source, said of the same
 * day. Where the claim names no day the article's own counts, since "12 people were killed" is another claim a month later.
 * @param publishedAt the article's date, ISO 8601, or null
 * @returns SHA-256 in hex
 */
export function fingerprint(claim: Pick<Claim, 'text' | 'attribution' | 'times'>, publishedAt: string | null): string {
  const days = claim.times.flatMap((time) => (time.iso === null ? [] : [time.iso]));
  const about = days.length > 0 ? days.toSorted().join(' ') : (publishedAt ?? '').slice(0, 10);
  const source = normal(claim.attribution.source?.name ?? '');
  return createHash('sha256')
    .update([normal(claim.text), source, about].join('\n'))
    .digest('hex');
}
