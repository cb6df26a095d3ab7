import * as z from 'zod';
import { extend, release, take } from '../../domain/review/lease.ts';
import { changeClaim } from '../../ledger/claims/change-claim.ts';
import { getClaim } from '../../ledger/claims/read-claims.ts';
import { deskOfClaim } from '../http/desk-access.ts';
import { answering, NoBody, NoQuery, route } from '../http/route.ts';
import type { ApiRequest } from '../http/route.ts';
import type { Desk } from '../../../config/desks.ts';
import { leaseReply } from '../views/lease-reply.ts';

const Token = z.int().positive();

/** The claim's desk, where the caller may act on it. */
async function access({ services: { ledger }, caller, path }: ApiRequest<unknown, unknown>): Promise<Desk> {
  return deskOfClaim(ledger, caller, await getClaim(ledger, path('id')));
}

/** `POST /claims/{id}/lease`: take this one. */
export const postLease = route({
  body: NoBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path } = request;
    const desk = await access(request);
    const answer = answering(request, leaseReply(caller, now));
    const person = { id: caller.id, name: caller.name };
    const decide = (claim: Parameters<typeof take>[0]) => ({ transition: take(claim, person, now, desk.leaseMinutes) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});

/** `PATCH /claims/{id}/lease`: the lease lasts the desk's full time from now. */
export const patchLease = route({
  body: z.strictObject({ token: Token }),
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const desk = await access(request);
    const answer = answering(request, leaseReply(caller, now));
    const decide = (claim: Parameters<typeof extend>[0]) => ({ transition: extend(claim, caller, body.token, now, desk.leaseMinutes) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});

/** `DELETE /claims/{id}/lease`: the claim goes back to its place on the docket. The token comes as `?token=`, since not every client sends a body. */
export const deleteLease = route({
  body: NoBody,
  query: z.object({ token: z.coerce.number().pipe(Token) }),
  handle: async (request) => {
    const { services, caller, now, path, query } = request;
    await access(request);
    const answer = answering(request, leaseReply(caller, now));
    const decide = (claim: Parameters<typeof release>[0]) => ({ transition: release(claim, caller, query.token) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});
