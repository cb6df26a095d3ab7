import * as z from 'zod';
import { deskOf } from '../../../config/desks.ts';
import type { Desk } from '../../../config/desks.ts';
import { addUp } from '../../domain/figures/counters.ts';
import type { Counters } from '../../domain/figures/counters.ts';
import { deskFigures, ownFigures } from '../../domain/figures/figures.ts';
import { readDeskDays, readOwnDays } from '../../ledger/figures/read-figures.ts';
import type { Day, Days } from '../../ledger/figures/read-figures.ts';
import { readStanding } from '../../ledger/figures/standing.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { desksOf } from '../../ledger/people/members.ts';
import type { DeskStats } from '../answers/figures.ts';
import { csvHeaders, csvOf } from '../http/csv.ts';
import { DAYS_PARAMETERS, daysOf } from '../http/days.ts';
import type { DayRange } from '../http/days.ts';
import { openDesk } from '../http/desk-access.ts';
import { NoBody, route } from '../http/route.ts';
import { FIGURE_COLUMNS, figureRows } from '../views/figure-rows.ts';

/**
 * `GET /stats`: how the caller's desks (or the one asked for) stand now, and what they did on each of the days;
 * as CSV a row for each desk and day. Of desks only: nobody is named.
 */
export const getStats = route({
  body: NoBody,
  query: z.strictObject({ desk: z.string().max(200).optional(), ...DAYS_PARAMETERS, format: z.enum(['json', 'csv']).default('json') }),
  handle: async ({ caller, services: { ledger }, now, query }) => {
    const range = daysOf(query, now);
    const desks =
      query.desk === undefined
        ? (await desksOf(ledger, caller.id)).flatMap((id) => deskOf(id) ?? [])
        : [(await openDesk(ledger, caller, query.desk)).desk];
    const stats = await Promise.all(desks.map((desk) => statsOf(ledger, desk, range, now)));
    if (query.format === 'json') return { status: 200, body: { ...range, desks: stats } };
    return {
      status: 200,
      headers: csvHeaders(`figures-${range.from}-${range.to}`),
      body: csvOf(FIGURE_COLUMNS, stats.flatMap(figureRows)),
    };
  },
});

async function statsOf(ledger: Ledger, desk: Desk, { from, to }: DayRange, now: Date): Promise<DeskStats> {
  const [standing, days] = await Promise.all([readStanding(ledger, desk.id, now), readDeskDays(ledger, desk.id, from, to)]);
  return {
    desk: desk.id,
    name: desk.name,
    now: standing,
    total: deskFigures(inAll(days)),
    days: byDay(days, ({ counters, atEnd }) => ({ atEnd, ...deskFigures(counters) })),
  };
}

/** `GET /me/figures`: what the caller did, for their own eyes. There is no way to ask for another's. */
export const getOwnFigures = route({
  body: NoBody,
  query: z.strictObject(DAYS_PARAMETERS),
  handle: async ({ caller, services: { ledger }, now, query }) => {
    const { from, to } = daysOf(query, now);
    const days = await readOwnDays(ledger, caller.id, from, to);
    return {
      status: 200,
      body: { from, to, total: ownFigures(inAll(days)), days: byDay(days, ({ counters }) => ownFigures(counters)) },
    };
  },
});

/** The counters of all days: their medians and agreement are not those of the days added up. */
const inAll = (days: Days): Counters => addUp([...days.values()].map(({ counters }) => counters));

const byDay = <Figures extends object>(days: Days, figures: (day: Day) => Figures): ({ readonly day: string } & Figures)[] =>
  [...days].map(([day, kept]) => ({ day, ...figures(kept) }));
