import * as z from 'zod';
import { extend, release, take } from '../../domain/review/lease.ts';
import { changeClaim } from '../../ledger/claims/change-claim.ts';
import { getClaim } from '../../ledger/claims/read-claims.ts';
import { openDeskOf } from '../http/desk-access.ts';
import type { DeskAccess } from '../http/desk-access.ts';
import { answering, NoBody, NoQuery, route } from '../http/route.ts';
import type { ApiRequest } from '../http/route.ts';
import { leaseReply } from '../views/lease-reply.ts';

const Token = z.int().positive();

/** The claim's desk and the caller as its member. */
async function access({ services: { ledger }, caller, path }: ApiRequest<unknown, unknown>): Promise<DeskAccess> {
  return openDeskOf(ledger, caller, await getClaim(ledger, path('id')));
}

/** `POST /claims/{id}/lease`: take this one. */
export const postLease = route({
  body: NoBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, now, path } = request;
    const { desk, person } = await access(request);
    const answer = answering(request, leaseReply(person, now));
    const decide = (claim: Parameters<typeof take>[0]) => ({ transition: take(claim, person, now, desk.leaseMinutes) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});

/** `PATCH /claims/{id}/lease`: the lease lasts the desk's full time from now. */
export const patchLease = route({
  body: z.strictObject({ token: Token }),
  query: NoQuery,
  handle: async (request) => {
    const { services, now, path, body } = request;
    const { desk, person } = await access(request);
    const answer = answering(request, leaseReply(person, now));
    const decide = (claim: Parameters<typeof extend>[0]) => ({ transition: extend(claim, person, body.token, now, desk.leaseMinutes) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});

/** `DELETE /claims/{id}/lease`: the claim goes back to its place on the docket. The token comes as `?token=`, since not every client sends a body. */
export const deleteLease = route({
  body: NoBody,
  query: z.object({ token: z.coerce.number().pipe(Token) }),
  handle: async (request) => {
    const { services, now, path, query } = request;
    const { person } = await access(request);
    const answer = answering(request, leaseReply(person, now));
    const decide = (claim: Parameters<typeof release>[0]) => ({ transition: release(claim, person, query.token) });
    return answer.respond(await changeClaim(services.ledger, path('id'), now, decide, answer));
  },
});
