import * as z from 'zod';
import { desksOf } from '../../ledger/people/members.ts';
import { preferencesOf, savePreferences } from '../../ledger/people/preferences.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';

/** `GET /me`: who am I, where do I belong, and what did I ask for? */
export const getMe = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger } }) => {
    const [desks, preferences] = await Promise.all([desksOf(ledger, caller.id), preferencesOf(ledger, caller.id)]);
    return { status: 200, body: { id: caller.id, name: caller.name, role: caller.role, desks, preferences } };
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
