import * as z from 'zod';
import { getClaim, getClaims, rulingClaim } from '../../../ledger/claims/read-claims.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { listRepeats } from '../../../ledger/claims/repeats.ts';
import type { Recall } from '../../answers/dossier.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { NoBody, route } from '../../http/route.ts';

const RecallQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(99).default(50), cursor: z.string().optional() });

/** `GET /claims/{id}/recall`: the articles that ran the claim, for whoever must tell them: its own first, then those that carry exact repeats of it. */
export const getRecall = route({
  body: NoBody,
  query: RecallQuery,
  handle: async ({ caller, services: { ledger }, path, query }) => {
    const asked = await getClaim(ledger, path('id'));
    const claim = await rulingClaim(ledger, asked);
    await openDeskOf(ledger, caller, claim);
    const list = `recall/${claim.id}`;
    const after = decodeCursor(list, query.cursor, /^[^#]{1,200}$/);
    const { repeats, next } = await listRepeats(ledger, claim.id, query.limit, after);
    const carriers = await getClaims(
      ledger,
      repeats.map((repeat) => repeat.claimId),
    );
    const items = [...(after === undefined ? [claim] : []), ...carriers].map(ranIn);
    return { status: 200, body: { claimId: claim.id, standing: claim.standing, items, cursor: encodeCursor(list, next) } };
  },
});

const ranIn = ({ id, articleId, context, foundAt }: StoredClaim): Recall['items'][number] => ({
  articleId,
  claimId: id,
  headline: context.headline,
  outlet: context.outlet,
  publishedAt: context.publishedAt,
  foundAt,
});
