import { isPrivateDesk } from '../../../../config/desks.ts';
import type { Article } from '../../../domain/article/article.ts';
import { contextOf } from '../../../domain/matching/context.ts';
import { fingerprint } from '../../../domain/matching/fingerprint.ts';
import { reworded } from '../../../domain/review/repair/wording.ts';
import type { Wording } from '../../../domain/review/repair/wording.ts';
import { getArticle } from '../../../ledger/articles/articles.ts';
import type { ArticleRecord } from '../../../ledger/articles/articles.ts';
import type { ClaimOrigin, StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getParsedDocument } from '../../../objects/parsed-documents.ts';
import { Problem } from '../../http/problem.ts';
import type { ApiServices } from '../../services.ts';

/** An article as the ledger has it, and as it was parsed. */
export interface OpenArticle {
  readonly record: ArticleRecord;
  readonly article: Article;
}

/** Reads the article to whose text spans refer. @throws Problem unknown-article */
export async function openArticle({ ledger, s3, bucket }: ApiServices, id: string): Promise<OpenArticle> {
  const record = await getArticle(ledger, id);
  if (record === undefined) throw new Problem('unknown-article', `There is no article ${id}.`);
  return { record, article: (await getParsedDocument(s3, bucket, record.document)).article };
}

/** What is known of a claim's words once they are those of the wording. @param open the article, where the words stand elsewhere in it than before */
export function originIn(
  claim: StoredClaim,
  wording: Wording,
  storyId: string,
  open: OpenArticle | undefined,
): Pick<ClaimOrigin, 'found' | 'fingerprint' | 'context'> {
  const found = reworded(claim.found, wording);
  const desk = claim.desk ?? claim.routedTo;
  const day = claim.context.publishedAt ?? claim.foundAt;
  return {
    found,
    fingerprint: fingerprint(found, day, storyId, isPrivateDesk(desk) ? desk : undefined),
    context: open === undefined ? claim.context : contextOf(open.article, wording.spans),
  };
}

/** The story that a claim belongs to; one without an article on record is its own. */
export const storyOf = async ({ ledger }: ApiServices, { articleId }: StoredClaim): Promise<string> =>
  (await getArticle(ledger, articleId))?.storyId ?? articleId;
