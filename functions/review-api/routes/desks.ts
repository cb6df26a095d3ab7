import { deskOf } from '../../../config/desks.ts';
import type { Desk } from '../../../config/desks.ts';
import { readCounts } from '../../ledger/claims/counters.ts';
import { countBefore, oldestEnlisted } from '../../ledger/claims/docket.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Section } from '../../ledger/keys.ts';
import { desksOf, membersOf } from '../../ledger/people/members.ts';
import { openDesk } from '../http/desk-access.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';

/** Overdue claims and expired leases are counted up to here; beyond, a desk has other worries than the exact number. */
const COUNTED = 1000;

/** `GET /desks`: the caller's desks and how their dockets stand. */
export const getDesks = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now }) => {
    const desks = (await desksOf(ledger, caller.id)).flatMap((id) => deskOf(id) ?? []);
    return { status: 200, body: { desks: await Promise.all(desks.map((desk) => standingOf(ledger, desk, now))) } };
  },
});

/** A claim whose lease has run out waits again, whatever the counters say; so does one that somebody was given to find. */
export async function standingOf(ledger: Ledger, desk: Desk, now: Date): Promise<Record<string, unknown>> {
  const time = now.toISOString();
  const overdueIn = (section: Section): Promise<number> => countBefore(ledger, desk.id, section, time, COUNTED);
  const [counts, oldest, expired, ...overdue] = await Promise.all([
    readCounts(ledger, desk.id),
    oldestEnlisted(ledger, desk.id),
    countBefore(ledger, desk.id, 'held', time, COUNTED),
    ...(['above', 'second', 'sign-off', 'adjudication'] as const).map(overdueIn),
  ]);
  return {
    desk: desk.id,
    name: desk.name,
    eyes: desk.eyes,
    waiting: counts.above + counts.assigned + expired,
    below: 0,
    second: counts.second,
    signOff: counts['sign-off'],
    adjudication: counts.adjudication,
    held: Math.max(0, counts.held - expired),
    parked: counts.parked,
    decided: counts.decided,
    overdue: overdue.reduce((sum, count) => sum + count, 0),
    oldestWaitingSeconds: oldest === null ? 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(oldest)) / 1000)),
  };
}

/** `GET /desks/{desk}/people`: the desk's members, to hand a claim to. */
export const getPeople = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, path }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    return { status: 200, body: { people: (await membersOf(ledger, desk.id)).map(({ id, name }) => ({ id, name })) } };
  },
});
