import { rule } from '../../domain/review/rule.ts';
import { Refusal } from '../../domain/review/refusals.ts';
import { changeClaim } from '../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import { getClaim } from '../../ledger/claims/read-claims.ts';
import { saveDraft } from '../../ledger/rulings/drafts.ts';
import { digestOf, outcomeDone, recordRuling, rulingWrites } from '../../ledger/rulings/verdicts.ts';
import { earlierReply } from '../../ledger/requests.ts';
import type { Reply } from '../../ledger/requests.ts';
import { sendOutcome } from '../../queues/outcomes.ts';
import { describeFailure } from '../../runtime/failures.ts';
import { logger } from '../../runtime/telemetry.ts';
import { DraftBody, ReviewBody } from '../http/bodies.ts';
import { openDeskOf } from '../http/desk-access.ts';
import { problemOf } from '../http/failure.ts';
import { Problem } from '../http/problem.ts';
import { answering, NoQuery, route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { claimView } from '../views/claim-view.ts';
import { draftView } from '../views/draft-view.ts';
import { verdictView } from '../views/ruling-view.ts';

/** In this version one review makes the verdict, so each is the first of its claim. */
const NUMBER = 1;

/** `PUT /claims/{id}/draft`: saved while typing; needs no lease, and outlives it. */
export const putDraft = route({
  body: DraftBody,
  query: NoQuery,
  handle: async ({ services: { ledger }, caller, now, path, body }) => {
    const claim = await getClaim(ledger, path('id'));
    const { person } = await openDeskOf(ledger, caller, claim);
    const { version, token: _token, revision: _revision, ...content } = body;
    const draft = await saveDraft(ledger, claim.id, person, content, now, version);
    return { status: 200, body: { draft: draftView(draft) } };
  },
});

/** `POST /claims/{id}/reviews`: a ruling under a lease. Refused words are not lost: they come back as the reviewer's draft. */
export const postReview = route({
  body: ReviewBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body, keyed } = request;
    const { ledger } = services;
    const id = path('id');
    const { person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const { review, verdict } = recordRuling(id, NUMBER, person, body, now);
    const digests = { review: digestOf(review), verdict: digestOf(verdict) };
    const answer = answering(request, (claim: StoredClaim): Reply => ({
      status: 201,
      body: JSON.stringify({ claim: claimView(claim, now), verdict: verdictView(verdict) }),
    }));
    try {
      const decided = await changeClaim(
        ledger,
        id,
        now,
        (claim) => ({ transition: rule(claim, person, body, now, digests), writes: rulingWrites(ledger, review, verdict, now) }),
        answer,
      );
      await announce(services, id, now);
      return answer.respond(decided);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // The same request, sent twice at once: its words are in the review already, and the handler answers as before.
      if (keyed !== undefined && (await earlierReply(ledger, keyed, now)) !== undefined) throw error;
      const { token: _token, revision: _revision, ...content } = body;
      const draft = await saveDraft(ledger, id, person, content, now);
      const problem = problemOf(error);
      throw problem === undefined
        ? error
        : new Problem(problem.code, `${problem.message} Your words are kept as a draft.`, { ...problem.extra, draft: draftView(draft) });
    }
  },
});

/** Sends the outcome at once. Where that fails the verdict stands all the same, and `tend` sends it, since it is still pending. */
async function announce({ ledger, sqs, outcomeQueueUrl }: ApiServices, claimId: string, now: Date): Promise<void> {
  try {
    await sendOutcome(sqs, outcomeQueueUrl, claimId, NUMBER);
    await outcomeDone(ledger, claimId, NUMBER, now);
  } catch (error) {
    logger.warn('An outcome could not be sent yet', { claimId, failure: describeFailure(error) });
  }
}
