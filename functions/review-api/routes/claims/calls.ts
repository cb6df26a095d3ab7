import { randomBytes } from 'node:crypto';
import { logCall, masked } from '../../../domain/review/contact/calls.ts';
import type { Call } from '../../../domain/review/contact/calls.ts';
import { recordResponse } from '../../../domain/review/contact/response.ts';
import type { Response } from '../../../domain/review/contact/response.ts';
import { personOf } from '../../../domain/review/permit.ts';
import { digestOf } from '../../../domain/review/rulings/records.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { callWrite, responseWrite } from '../../../ledger/contact/contacts.ts';
import type { CallAnswer, ResponseAnswer } from '../../answers/contact.ts';
import { CallBody, ResponseBody } from '../../http/contact-bodies.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { answering, jsonReply, NoQuery, route } from '../../http/route.ts';
import { callView, responseView } from '../../views/contact-view.ts';

/** `POST /claims/{id}/calls`: whom somebody called about the claim, and what came of it. Numbers and addresses are masked before they are kept. */
export const postCall = route({
  body: CallBody,
  query: NoQuery,
  handle: async (request) => {
    const {
      services: { ledger },
      caller,
      now,
      path,
      body,
    } = request;
    const id = path('id');
    const { person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const { when = now.toISOString(), address, ...words } = body;
    const first: Call = {
      ...words,
      claimId: id,
      number: 0,
      when,
      address: address === undefined ? null : masked(address),
      by: personOf(person),
      at: now.toISOString(),
      salt: randomBytes(16).toString('hex'),
    };
    const answer = answering(request, ({ contacts }) =>
      jsonReply(201, { call: callView({ ...first, number: contacts.calls }) } satisfies CallAnswer),
    );
    const changed = await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        const call = { ...first, number: claim.contacts.calls + 1 };
        return { transition: logCall(claim, person, call.outcome, digestOf(call)), writes: [callWrite(ledger, call)] };
      },
      answer,
    );
    return answer.respond(changed);
  },
});

/** `PUT /claims/{id}/response`: what the claimant said when asked, in place of what they said before, which is kept. */
export const putResponse = route({
  body: ResponseBody,
  query: NoQuery,
  handle: async (request) => {
    const {
      services: { ledger },
      caller,
      now,
      path,
      body,
    } = request;
    const id = path('id');
    const { person, desk } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const { answeredAt = null, ...words } = body;
    const first: Response = {
      ...words,
      claimId: id,
      number: 0,
      answeredAt,
      by: personOf(person),
      at: now.toISOString(),
      salt: randomBytes(16).toString('hex'),
    };
    const answer = answering(request, ({ contacts, found }) =>
      jsonReply(200, { response: responseView({ ...first, number: contacts.responses }, desk, found) } satisfies ResponseAnswer),
    );
    const changed = await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        const response = { ...first, number: claim.contacts.responses + 1 };
        return {
          transition: recordResponse(claim, person, response.outcome, digestOf(response)),
          writes: [responseWrite(ledger, response)],
        };
      },
      answer,
    );
    return answer.respond(changed);
  },
});
