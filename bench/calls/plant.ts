import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Desk } from '../../config/desks.ts';
import { enlist } from '../../functions/domain/review/enlist.ts';
import { newClaim } from '../../functions/ledger/claims/add-claims.ts';
import { claimItem } from '../../functions/ledger/claims/claim-item.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { inventedOrigin } from '../../tests/support/planted-claims.ts';

/** What DynamoDB takes in one batch. */
const BATCH = 25;
const CLAIMS_AN_ARTICLE = 20;

/** Puts that many claims on a desk's docket, straight into the ledger and without the events that led there: 100,000 in a few minutes. */
export async function plantInBulk(ledger: Ledger, desk: Desk, articleId: string, howMany: number, now: Date): Promise<void> {
  for (let start = 0; start < howMany; start += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, howMany - start) }, (_, i) => start + i);
    const PutRequests = places.map((place) => ({ PutRequest: { Item: enlisted(desk, articleId, place, now) } }));
    await ledger.documents.send(new BatchWriteCommand({ RequestItems: { [ledger.table]: PutRequests } }));
  }
}

function enlisted(desk: Desk, articleId: string, place: number, now: Date): Record<string, unknown> {
  const article = `${articleId}-${Math.floor(place / CLAIMS_AN_ARTICLE)}`;
  const found = newClaim(article, inventedOrigin(article, (place % CLAIMS_AN_ARTICLE) + 1, 20 + (place % 70)), now.toISOString());
  return claimItem({ ...found, ...enlist(found, desk, now, 'within-budget').claim }, now);
}
