import * as z from 'zod';
import { readEvents } from '../../ledger/audit/audit-events.ts';
import { readDossier } from '../../ledger/claims/dossier.ts';
import { getClaim } from '../../ledger/claims/read-claims.ts';
import { membersOf } from '../../ledger/people/members.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { openDeskOf } from '../http/desk-access.ts';
import { OpenQuery } from '../http/evidence-bodies.ts';
import { NoBody, route } from '../http/route.ts';
import { claimView, leaseView } from '../views/claim-view.ts';
import { draftView } from '../views/draft-view.ts';
import { evidenceView, noteView } from '../views/evidence-view.ts';
import { reviewView, verdictView } from '../views/ruling-view.ts';

/**
 * `GET /claims/{id}`: the claim, who holds it, what was written and ruled. What others drafted is shown to whoever holds the claim now. An exact repeat
 * of another claim shows that one's verdict, which is its own. Links to graphic material are withheld unless asked for with `?open=graphic`.
 */
export const getClaimDetail = route({
  body: NoBody,
  query: OpenQuery,
  handle: async ({ caller, services: { ledger }, now, path, query }) => {
    const { claim, drafts, reviews, verdicts, repeats, evidence, notes } = await readDossier(ledger, path('id'));
    await openDeskOf(ledger, caller, claim);
    const own = drafts.find((draft) => draft.author.id === caller.id);
    const holds = claim.lease?.holder.id === caller.id;
    const standing = claim.sameAs === null ? verdicts : (await readDossier(ledger, claim.sameAs)).verdicts;
    return {
      status: 200,
      body: {
        claim: claimView(claim, now),
        lease: claim.lease === null ? null : leaseView(claim.lease, caller.id),
        draft: own === undefined ? null : draftView(own),
        draftsOfOthers: holds ? drafts.filter((draft) => draft !== own).map(draftView) : [],
        reviews: reviews.map(reviewView),
        verdict: standing.map(verdictView).at(-1) ?? null,
        evidence: evidence.map((piece) => evidenceView(piece, query.open === 'graphic')),
        notes: notes.map(noteView),
        repeats: repeats.map(({ claimId, articleId }) => ({ claimId, articleId })),
      },
    };
  },
});

const HistoryQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(100), cursor: z.string().optional() });

/** `GET /claims/{id}/history`: the claim's audit events, first to last, with names where the audit keeps opaque ids. */
export const getHistory = route({
  body: NoBody,
  query: HistoryQuery,
  handle: async ({ caller, services: { ledger }, path, query }) => {
    const claim = await getClaim(ledger, path('id'));
    const { desk } = await openDeskOf(ledger, caller, claim);
    const list = `history/${claim.id}`;
    const [events, members] = await Promise.all([
      readEvents(ledger, claim.id, Number(decodeCursor(list, query.cursor, /^\d{1,9}$/) ?? 0), query.limit),
      membersOf(ledger, desk.id),
    ]);
    const names = new Map(members.map((person) => [person.id, person.name]));
    const last = events.at(-1)?.seq ?? 0;
    return {
      status: 200,
      body: {
        items: events.map((event) => ({ ...event, actorName: names.get(event.actor) ?? null })),
        cursor: encodeCursor(list, last > 0 && last < claim.chain.seq ? String(last) : null),
      },
    };
  },
});
