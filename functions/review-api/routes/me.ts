import * as z from 'zod';
import { membershipsOf } from '../../ledger/people/members.ts';
import { preferencesOf, savePreferences } from '../../ledger/people/preferences.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';

/** `GET /me`: who am I, where do I belong, and what did I ask for? */
export const getMe = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger } }) => {
    const [memberships, preferences] = await Promise.all([membershipsOf(ledger, caller.id), preferencesOf(ledger, caller.id)]);
    // The name that colleagues know: an access token of Cognito's holds an opaque one.
    const name = memberships[0]?.name ?? caller.name;
    return { status: 200, body: { id: caller.id, name, role: caller.role, desks: memberships.map(({ desk }) => desk), preferences } };
  },
});

/** `PUT /me/preferences`: for the caller's eyes only; no reason is asked, and no event, figure or log tells of it. */
export const putPreferences = route({
  body: z.strictObject({ skipGraphic: z.boolean() }),
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, body }) => {
    await savePreferences(ledger, caller.id, body);
    return { status: 200, body: { preferences: body } };
  },
});
