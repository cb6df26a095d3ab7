import { createHash } from 'node:crypto';
import type { Claim } from '../extraction/claim.ts';

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

/** Something in the words that tells one event from another: a figure, or a name past the first word. */
const isSpecific = (text: string): boolean => /\p{N}/u.test(text) || /\P{L}\p{Lu}\p{L}/u.test(text.trimStart());

/**
 * Equal for exact repeats of a claim, wherever they appear: the same words (case, marks and white space aside) of the same source, said of the same
 * day; who denies them says something else. Where the claim names no day the article's own counts, since "12 people were killed" is another claim a month later. A claim without a figure or
 * a name ("nobody was injured") says too little to be the same in two stories: it repeats only within its own.
 * @param day the article's date, or the day it was uploaded where it has none, ISO 8601
 * @param privateTo the private desk that alone has the claim, whose claims are nobody else's repeats
 * @returns SHA-256 in hex
 */
export function fingerprint(
  claim: Pick<Claim, 'text' | 'attribution' | 'times'>,
  day: string,
  storyId: string,
  privateTo?: string,
): string {
  const days = claim.times.flatMap((time) => (time.iso === null ? [] : [time.iso]));
  const about = days.length > 0 ? days.toSorted().join(' ') : day.slice(0, 10);
  const source = normal(claim.attribution.source?.name ?? '');
  const scope = isSpecific(claim.text) ? '' : storyId;
  const denied = claim.attribution.denies === true ? ['denied'] : [];
  return createHash('sha256')
    .update([normal(claim.text), source, about, scope, ...denied, ...(privateTo === undefined ? [] : [privateTo])].join('\n'))
    .digest('hex');
}
