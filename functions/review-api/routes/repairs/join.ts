import { deskOf } from '../../../../config/desks.ts';
import { NoSuchRepair } from '../../../domain/review/refusals.ts';
import { alsoAt, gather, joinTo, notAt, separate, ungather } from '../../../domain/review/repair/join.ts';
import { wordingOf } from '../../../domain/review/repair/wording.ts';
import type { Repaired } from '../../../domain/review/repair/repair.ts';
import type { Transition } from '../../../domain/review/transition.ts';
import type { Actor } from '../../../domain/review/permit.ts';
import { changeClaims } from '../../../ledger/claims/change-claim.ts';
import type { ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim, UnknownClaim } from '../../../ledger/claims/read-claims.ts';
import { momentOf } from '../../../ledger/rulings/records.ts';
import type { Reply } from '../../../ledger/requests.ts';
import type { ClaimPair } from '../../answers/repairs.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { JoinBody } from '../../http/repair-bodies.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { originIn, storyOf } from './article.ts';
import { tellingBoth } from './both-texts.ts';
import { repairChange } from './change.ts';

/** What becomes of a claim and of another that goes with it, or no more. */
interface Pair {
  readonly made: Repaired;
  readonly other: Transition;
}

/** `POST /claims/{id}/join`: another claim of the article goes with this one; what was written about it stays readable from here. */
export const postJoin = route({
  body: JoinBody,
  query: NoQuery,
  handle: async (request) => {
    const { body, now } = request;
    const rule = (claim: StoredClaim, other: StoredClaim, actor: Actor): Pair => {
      const before = wordingOf(claim.found, claim.question);
      const made = gather(claim, actor, body, other, { before, after: alsoAt(before, other.found) }, momentOf(now));
      return { made, other: joinTo(other, claim.id, actor, now) };
    };
    if (body.claim === request.path('id')) throw new NoSuchRepair('A claim goes with itself already.');
    return changePair(request, request.path('id'), body.claim, rule);
  },
});

/** `POST /claims/{id}/separate`: a claim that somebody joined to another waits by itself again. */
export const postSeparate = route({
  body: NoBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path } = request;
    const joined = await getClaim(services.ledger, path('id'));
    await openDeskOf(services.ledger, caller, joined);
    if (joined.sameAs === null) throw new NoSuchRepair('This claim goes with no other.');
    const rule = (claim: StoredClaim, other: StoredClaim, actor: Actor): Pair => {
      const desk = deskOf(other.desk ?? other.routedTo);
      if (desk === undefined) throw new NoSuchRepair('The desk of this claim was closed.');
      // Somebody may have been quicker.
      if (other.sameAs !== claim.id) throw new NoSuchRepair('This claim goes with no other.');
      const apart = separate(other, actor, now, desk);
      const before = wordingOf(claim.found, claim.question);
      return { made: ungather(claim, actor, claim, other, { before, after: notAt(before, other.found) }, momentOf(now)), other: apart };
    };
    return changePair(request, joined.sameAs, joined.id, rule);
  },
});

async function changePair(
  request: ApiRequest<unknown, unknown>,
  id: string,
  otherId: string,
  rule: (claim: StoredClaim, other: StoredClaim, actor: Actor) => Pair,
): Promise<Reply> {
  const { services, caller, now } = request;
  const { ledger } = services;
  const known = await getClaim(ledger, id);
  const { actor } = await openDeskOf(ledger, caller, known);
  const storyId = await storyOf(services, known);
  const answer = answering(request, ([claim, other]: readonly StoredClaim[]) => {
    if (claim === undefined || other === undefined) throw new UnknownClaim(otherId);
    return jsonReply(200, { claim: claimView(claim, now), other: claimView(other, now) } satisfies ClaimPair);
  });
  const decide = async ([claim, other]: readonly StoredClaim[]): Promise<ClaimChange[]> => {
    if (claim === undefined || other === undefined) throw new UnknownClaim(otherId);
    const { made, other: transition } = rule(claim, other, actor);
    return [await repairChange(ledger, claim, made, originIn(claim, made.wording, storyId, undefined)), { transition }];
  };
  return answer.respond(await tellingBoth(ledger, id, () => changeClaims(ledger, [id, otherId], now, decide, answer)));
}
