import { isPrivateDesk } from '../../config/desks.ts';
import type { ArticleRecord } from '../../functions/ledger/articles/articles.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import { readItem } from '../../functions/ledger/schema.ts';
import { getParsedDocument } from '../../functions/objects/parsed-documents.ts';
import type { Cloud } from '../support/cloud.ts';
import { scan } from '../support/scan.ts';
import { isThrough } from './corpus-file.ts';
import type { CheckedArticle } from './corpus-file.ts';

/** An article by its id, as people have corrected it. */
export interface Checked extends CheckedArticle {
  readonly id: string;
}

/** The articles that people have been through. @returns also how many were left out, since they have not */
export async function readChecked(
  { ledger, s3 }: Pick<Cloud, 'ledger' | 's3'>,
  bucket: string,
): Promise<{ articles: Checked[]; left: number }> {
  const articles: Checked[] = [];
  let left = 0;
  for await (const item of scan(ledger, ledger.table)) {
    if (item['sk'] !== 'ARTICLE') continue;
    const { id, claimIds, document, foundAt } = readItem<ArticleRecord>(item, 'An article');
    const claims = await getClaims(ledger, claimIds);
    if (claims.some(({ routedTo }) => isPrivateDesk(routedTo))) continue;
    if (!isThrough({ claims })) {
      left++;
      continue;
    }
    const { article } = await getParsedDocument(s3, bucket, document);
    const desk = claims.find((claim) => claim.desk !== null)?.desk ?? claims[0]?.routedTo ?? '';
    articles.push({ id, desk, foundAt, article, claims });
  }
  return { articles, left };
}
