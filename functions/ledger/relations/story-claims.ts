import { getArticle, getArticles, versionsOf } from '../articles/articles.ts';
import type { ArticleRecord } from '../articles/articles.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import { getClaims } from '../claims/read-claims.ts';
import type { Ledger } from '../ledger.ts';

/** How many of a story's other versions are looked at, the latest of them. */
const VERSIONS = 2;
/** How many claims of the claim's own article, those nearest to it, and how many of each other version. */
const NEAREST = 80;
const OF_ANOTHER = 60;

/** Which claims of a story stand around one of them. */
export interface Story {
  /** Ids of those of its own article, the nearest. */
  readonly own: readonly string[];
  /** Ids of those of the story's other versions. */
  readonly others: readonly string[];
}

const NOTHING: Story = { own: [], others: [] };

/** Finds the story of a claim: three calls at the most, however large it is. A claim that is planted without an article has none. */
export async function storyOf(ledger: Ledger, claim: Pick<StoredClaim, 'id' | 'articleId'>): Promise<Story> {
  const article = await getArticle(ledger, claim.articleId);
  if (article === undefined) return NOTHING;
  const versions = (await versionsOf(ledger, article.storyId, VERSIONS + 1)).filter((id) => id !== article.id);
  const others = await getArticles(ledger, versions.slice(0, VERSIONS));
  return { own: nearest(article, claim.id), others: others.flatMap(({ claimIds }) => claimIds.slice(0, OF_ANOTHER)) };
}

/** Its neighbours in the article, itself left out, in the order of the text. */
function nearest({ claimIds }: ArticleRecord, id: string): string[] {
  const at = Math.max(0, claimIds.indexOf(id));
  const from = Math.max(0, Math.min(at - NEAREST / 2, claimIds.length - NEAREST - 1));
  return claimIds.slice(from, from + NEAREST + 1).filter((other) => other !== id);
}

/** The claims of a story that are or were on a docket, as they stand. */
export const claimsOfStory = async (ledger: Ledger, { own, others }: Story): Promise<StoredClaim[]> =>
  (await getClaims(ledger, [...own, ...others])).filter(({ state }) => state !== 'noted');
