import { deskOf } from '../../../../config/desks.ts';
import type { Desk } from '../../../../config/desks.ts';
import { readStanding } from '../../../ledger/figures/standing.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { desksOf } from '../../../ledger/people/members.ts';
import type { Desk as ShownDesk } from '../../answers/desks.ts';
import { NoBody, NoQuery, route } from '../../http/route.ts';

/** `GET /desks`: the caller's desks and how their dockets stand. */
export const getDesks = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now }) => {
    const desks = (await desksOf(ledger, caller.id)).flatMap((id) => deskOf(id) ?? []);
    return { status: 200, body: { desks: await Promise.all(desks.map((desk) => standingOf(ledger, desk, now))) } };
  },
});

const standingOf = async (ledger: Ledger, desk: Desk, now: Date): Promise<ShownDesk> => ({
  desk: desk.id,
  name: desk.name,
  eyes: desk.eyes,
  ...(await readStanding(ledger, desk.id, now)),
});
