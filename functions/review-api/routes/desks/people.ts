import * as z from 'zod';
import { DESKS } from '../../../../config/desks.ts';
import { addMember, membersOf, membershipsOf, removeMember } from '../../../ledger/people/members.ts';
import { releasePerson } from '../../../ledger/people/release-person.ts';
import type { ReleasedPerson } from '../../../ledger/people/release-person.ts';
import { readInHands } from '../../../ledger/claims/in-hands.ts';
import type { Reply } from '../../../ledger/requests.ts';
import { logger } from '../../../runtime/telemetry.ts';
import type { Released } from '../../answers/people.ts';
import { desksLedBy, leadDesk, openDesk } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import { holdingsView } from '../../views/holdings-view.ts';

/** `GET /desks/{desk}/people`: the desk's members, to hand a claim to. */
export const getPeople = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, path }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    return { status: 200, body: { people: (await membersOf(ledger, desk.id)).map(({ id, name }) => ({ id, name })) } };
  },
});

const PersonBody = z
  .strictObject({
    name: z
      .string()
      .max(200)
      .regex(/[\p{L}\p{N}]/u, 'a name that people can read')
      .optional(),
  })
  .default({});

/** `PUT /desks/{desk}/people/{person}`: puts somebody on the desk, by the name given or the one that they have on another desk; again is the same. */
export const putPerson = route({
  body: PersonBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, body }) => {
    const { desk } = await leadDesk(ledger, caller, path('desk'));
    const id = personId(path('person'));
    const name = body.name ?? (await membershipsOf(ledger, id))[0]?.name;
    if (name === undefined) throw malformed('name', 'missing, and they are on no desk yet that knows it');
    await addMember(ledger, { id, name }, desk.id, now);
    logger.info('Somebody was put on a desk', { desk: desk.id, person: id, by: caller.id });
    return { status: 200, body: { person: { id, name } } };
  },
});

/** `DELETE /desks/{desk}/people/{person}`: takes somebody off the desk, which has again what they held there. What they wrote is kept. */
export const deletePerson = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, keyed }) => {
    const { desk, actor } = await leadDesk(ledger, caller, path('desk'));
    const id = personId(path('person'));
    // First of all, so that they take nothing meanwhile.
    await removeMember(ledger, id, desk.id);
    logger.info('Somebody was taken off a desk', { desk: desk.id, person: id, by: caller.id });
    return report(await releasePerson(ledger, id, [desk.id], actor, now, { request: keyed, respond: report }));
  },
});

/** `POST /people/{person}/release`: gives back what somebody holds on the desks that the caller leads, and what is theirs to find there. */
export const postRelease = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, keyed }) => {
    const id = personId(path('person'));
    const leads = await desksLedBy(ledger, caller);
    const desks = DESKS.map((desk) => desk.id).filter(leads);
    return report(await releasePerson(ledger, id, desks, caller, now, { request: keyed, respond: report }));
  },
});

const report = ({ released, unassigned, parked, left }: ReleasedPerson): Reply =>
  jsonReply(200, { released, unassigned, parked, left } satisfies Released);

/** `GET /desks/{desk}/holdings`: who of the desk has what in their hands, or parked, and what of that is overdue. */
export const getHoldings = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path }) => {
    const { desk } = await leadDesk(ledger, caller, path('desk'));
    const [members, hands] = await Promise.all([membersOf(ledger, desk.id), readInHands(ledger, desk.id)]);
    return { status: 200, body: holdingsView(members, hands, now) };
  },
});

/** @throws Problem malformed-request where it can be nobody's id */
function personId(id: string): string {
  if (/^[^\s#]+$/.test(id)) return id;
  throw malformed('person', 'the id of a person, `sub` in their token');
}

const malformed = (field: string, message: string): Problem =>
  new Problem('malformed-request', `${field}: ${message}`, { errors: [{ field, message }] });
