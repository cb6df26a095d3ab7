import * as z from 'zod';
import { SKIP_REASONS } from '../../../../config/reasons.ts';
import { extend, release, take } from '../../../domain/review/lease.ts';
import { handOff, park, skip, skippedUntil } from '../../../domain/review/set-aside.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import type { Reply } from '../../../ledger/requests.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { memberOf } from '../../../ledger/people/members.ts';
import { HandoffBody, ParkBody } from '../../http/bodies.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import type { DeskAccess } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { answering, NoBody, NoQuery, route } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';
import { leaseReply } from '../../views/lease-reply.ts';

const Token = z.int().positive();

/** Changes the claim of the path by a rule about leases, and answers with it. */
async function change<Body, Query>(
  request: ApiRequest<Body, Query>,
  rule: (claim: StoredClaim, access: DeskAccess) => ClaimChange | Promise<ClaimChange>,
): Promise<Reply> {
  const { services, caller, now, path } = request;
  const id = path('id');
  const access = await openDeskOf(services.ledger, caller, await getClaim(services.ledger, id));
  const answer = answering(request, leaseReply(access.person, now));
  return answer.respond(await changeClaim(services.ledger, id, now, (claim) => rule(claim, access), answer));
}

/** `POST /claims/{id}/lease`: take this one. */
export const postLease = route({
  body: NoBody,
  query: NoQuery,
  handle: (request) => change(request, (claim, { desk, actor }) => ({ transition: take(claim, actor, request.now, desk), cap: desk.cap })),
});

/** `PATCH /claims/{id}/lease`: the lease lasts the desk's full time from now. */
export const patchLease = route({
  body: z.strictObject({ token: Token }),
  query: NoQuery,
  handle: (request) =>
    change(request, (claim, { desk, actor }) => ({
      transition: extend(claim, actor, request.body.token, request.now, desk),
      cap: desk.cap,
    })),
});

/**
 * `DELETE /claims/{id}/lease`: the claim goes back to its place on the docket; with `skip`, for others first. The token comes as `?token=`, since not
 * every client sends a body; a lead may release without it, whoever holds the claim.
 */
export const deleteLease = route({
  body: NoBody,
  query: z.strictObject({ token: z.coerce.number().pipe(Token).optional(), skip: z.enum(SKIP_REASONS).optional() }),
  handle: (request) =>
    change(request, (claim, { desk, actor }) => {
      const { token, skip: reason } = request.query;
      if (reason === undefined) return { transition: release(claim, actor, token) };
      if (token === undefined) throw tokenMissing();
      return { transition: skip(claim, actor, token, reason), hideUntil: skippedUntil(request.now, desk) };
    }),
});

const tokenMissing = (): Problem =>
  new Problem('malformed-request', 'token: missing', { errors: [{ field: 'token', message: 'missing' }] });

/** `POST /claims/{id}/lease/handoff`: give it to a colleague, who finds it on top. */
export const postHandoff = route({
  body: HandoffBody,
  query: NoQuery,
  handle: (request) =>
    change(request, async (claim, { desk, actor }) => {
      const to = await memberOf(request.services.ledger, request.body.to, desk.id);
      if (to === undefined) {
        throw new Problem('not-a-member', `Nobody of the desk ${desk.name} has that id.`);
      }
      return { transition: handOff(claim, actor, to, request.now, desk, request.body.token) };
    }),
});

/** `POST /claims/{id}/park`: set it aside until an answer comes. */
export const postPark = route({
  body: ParkBody,
  query: NoQuery,
  handle: (request) => change(request, (claim, { desk, actor }) => ({ transition: park(claim, actor, request.body, request.now, desk) })),
});
