import { desksOf } from '../../ledger/people/members.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';

/** `GET /me`: who am I, and where do I belong? */
export const getMe = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services }) => ({
    status: 200,
    body: { id: caller.id, name: caller.name, role: caller.role, desks: await desksOf(services.ledger, caller.id) },
  }),
});
