import { review } from '../../../domain/review/rulings/review.ts';
import { adjudicate, giveBack, signOff } from '../../../domain/review/rulings/second-eyes.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { saveDraft } from '../../../ledger/rulings/drafts.ts';
import { getReview } from '../../../ledger/rulings/records.ts';
import type { Review } from '../../../domain/review/rulings/records.ts';
import { AdjudicationBody, DraftBody, ReviewBody, SignOffBody } from '../../http/bodies.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { NoQuery, route } from '../../http/route.ts';
import { draftView } from '../../views/draft-view.ts';
import { ruleOn } from './rule-on.ts';

/** `PUT /claims/{id}/draft`: saved while typing; needs no lease, and outlives it. */
export const putDraft = route({
  body: DraftBody,
  query: NoQuery,
  handle: async ({ services: { ledger }, caller, now, path, body }) => {
    const claim = await getClaim(ledger, path('id'));
    const { person } = await openDeskOf(ledger, caller, claim);
    const { version, token: _token, revision: _revision, ...content } = body;
    const draft = await saveDraft(ledger, claim.id, person, content, now, version, claim.desk ?? claim.routedTo);
    return { status: 200, body: { draft: draftView(draft) } };
  },
});

/** The round's first review, where there is one. */
async function firstReview(ledger: Ledger, claim: StoredClaim): Promise<Review | undefined> {
  const [first] = claim.round.reviews;
  return first === undefined ? undefined : getReview(ledger, claim.id, first.number);
}

/** `POST /claims/{id}/reviews`: a ruling under a lease. Refused words are not lost: they come back as the reviewer's draft. */
export const postReview = route({
  body: ReviewBody,
  query: NoQuery,
  handle: async (request) => {
    const { body, services } = request;
    const { token: _token, revision: _revision, ...content } = body;
    return ruleOn(
      request,
      async (claim, { actor, desk, moment }) => review(claim, actor, body, desk, moment, await firstReview(services.ledger, claim)),
      content,
      body.originsOverride,
    );
  },
});

/** `POST /claims/{id}/sign-off`: another's ruling becomes the verdict, or goes back to them with a reason. */
export const postSignOff = route({
  body: SignOffBody,
  query: NoQuery,
  handle: async (request) => {
    const { body, services } = request;
    return ruleOn(
      request,
      async (claim, { actor, desk, moment }) => {
        const ruled = await firstReview(services.ledger, claim);
        return body.decision === 'sign' ? signOff(claim, actor, body, ruled, moment) : giveBack(claim, actor, body, ruled, desk, moment);
      },
      null,
      body.decision === 'sign' ? body.originsOverride : undefined,
    );
  },
});

/** `POST /claims/{id}/adjudication`: a lead decides between two reviews that disagree, with a reason. */
export const postAdjudication = route({
  body: AdjudicationBody,
  query: NoQuery,
  handle: async (request) => {
    const { token: _token, revision: _revision, reason: _reason, ...content } = request.body;
    const { originsOverride } = request.body;
    return ruleOn(request, (claim, { actor, moment }) => adjudicate(claim, actor, request.body, moment), content, originsOverride);
  },
});
