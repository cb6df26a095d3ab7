import { deskOf } from '../../../config/desks.ts';
import type { Desk } from '../../../config/desks.ts';
import { readCounts } from '../../ledger/claims/counters.ts';
import { countBefore, oldestEnlisted } from '../../ledger/claims/docket.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { desksOf } from '../../ledger/people/members.ts';
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

/** A claim whose lease has run out waits again, whatever the counters say. */
export async function standingOf(ledger: Ledger, desk: Desk, now: Date): Promise<Record<string, unknown>> {
  const time = now.toISOString();
  const [counts, oldest, overdue, expired] = await Promise.all([
    readCounts(ledger, desk.id),
    oldestEnlisted(ledger, desk.id),
    countBefore(ledger, desk.id, 'above', time, COUNTED),
    countBefore(ledger, desk.id, 'held', time, COUNTED),
  ]);
  return {
    desk: desk.id,
    name: desk.name,
    waiting: counts.above + expired,
    below: 0,
    held: Math.max(0, counts.held - expired),
    parked: 0,
    decided: counts.decided,
    overdue,
    oldestWaitingSeconds: oldest === null ? 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(oldest)) / 1000)),
  };
}
