import type { Claim } from '../../../api/types.ts';
import type { Related } from './relation-words.ts';

/** Articles of the story that are read for a choice of claims, its own among them. */
const MOST_ARTICLES = 4;

/** The articles of a claim’s story that are known of: its own, those that repeat it, and those of the claims it is related to. */
export const articlesOfStory = (
  own: string,
  repeats: readonly { readonly articleId: string }[],
  relations: readonly Pick<Related, 'shown'>[],
): string[] =>
  [...new Set([own, ...relations.flatMap(({ shown }) => shown?.articleId ?? []), ...repeats.map(({ articleId }) => articleId)])].slice(
    0,
    MOST_ARTICLES,
  );

/** The claims to which one may yet be related: not itself, no repeat (another stands for it), and none that it is related to. */
export function relatableTo(claimId: string, claims: readonly Claim[], relations: readonly Pick<Related, 'claim'>[]): Claim[] {
  const known = new Set([claimId, ...relations.map(({ claim }) => claim)]);
  return claims.filter(({ id, sameAs }) => sameAs === null && !known.has(id));
}
