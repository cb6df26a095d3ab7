import * as z from 'zod';
import { readPlaces } from '../../../ledger/claims/docket.ts';
import { getClaims } from '../../../ledger/claims/read-claims.ts';
import { sectionOf } from '../../../ledger/claims/claim-item.ts';
import { takeNext } from '../../../ledger/claims/take-next.ts';
import { preferencesOf } from '../../../ledger/people/preferences.ts';
import { SECTIONS } from '../../../ledger/keys.ts';
import type { Section } from '../../../ledger/keys.ts';
import { decodeCursor, encodeCursor, PERSON_TIME_AND_ID, TIME_AND_ID } from '../../http/cursor.ts';
import { NextBody } from '../../http/bodies.ts';
import { openDesk } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { answering, NoBody, NoQuery, route } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { nextReply } from '../../views/lease-reply.ts';

type ListState = 'waiting' | Exclude<Section, 'above'>;
const LIST_STATES: readonly ListState[] = ['waiting', ...SECTIONS.filter((section) => section !== 'above')];

/** Each list is a section of the docket. */
const sectionOfList = (state: ListState): Section => (state === 'waiting' ? 'above' : state);

/** What is over stands newest first. */
const NEWEST_FIRST: ReadonlySet<Section> = new Set(['lapsed', 'dismissed', 'decided']);

/** Lists in the order in which their claims are due. */
const BY_DUE: ReadonlySet<Section> = new Set(['above', 'second', 'sign-off', 'adjudication']);

const ListQuery = z.strictObject({
  state: z.enum(LIST_STATES).default('waiting'),
  overdue: z.enum(['true']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().optional(),
});

/**
 * `GET /desks/{desk}/claims`: a page of one list, in docket order (lapsed, dismissed and decided: newest first); with `overdue=true`, of those due by now alone.
 */
export const listClaims = route({
  body: NoBody,
  query: ListQuery,
  handle: async ({ caller, services: { ledger }, now, path, query }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    const section = sectionOfList(query.state);
    if (query.overdue !== undefined && !BY_DUE.has(section)) throw notByDue(query.state);
    const list = `${desk.id}/${query.state}${query.overdue === undefined ? '' : '/overdue'}`;
    const after = decodeCursor(list, query.cursor, section === 'assigned' ? PERSON_TIME_AND_ID : TIME_AND_ID);
    const { places, next } = await readPlaces(ledger, desk.id, section, {
      limit: query.limit,
      after,
      before: query.overdue === undefined ? undefined : now.toISOString(),
      newestFirst: NEWEST_FIRST.has(section),
    });
    const claims = await getClaims(
      ledger,
      places.map((place) => place.claimId),
    );
    // The index lags behind the claims themselves: what has moved on by now belongs to another list.
    const items = claims.filter((claim) => sectionOf(claim) === section).map((claim) => claimView(claim, now));
    return { status: 200, body: { items, cursor: encodeCursor(list, next) } };
  },
});

function notByDue(state: ListState): Problem {
  const message = `for waiting, second, sign-off and adjudication; the claims of ${state} say in \`overdue\` whether they are`;
  return new Problem('malformed-request', `overdue: ${message}`, { errors: [{ field: 'overdue', message }] });
}

/** `POST /desks/{desk}/next`: take the most urgent claim, with others of its story if asked; or 204 where none waits. */
export const postNext = route({
  body: NextBody,
  query: NoQuery,
  handle: async (request) => {
    const { caller, services, now, path, body } = request;
    const [{ desk, person, actor }, preferences] = await Promise.all([
      openDesk(services.ledger, caller, path('desk')),
      preferencesOf(services.ledger, caller.id),
    ]);
    const answer = answering(request, nextReply(person, now));
    const claims = await takeNext(services.ledger, { desk, actor, now, preferences }, body, answer);
    return claims.length === 0 ? { status: 204 } : answer.respond(claims);
  },
});
