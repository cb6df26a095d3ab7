import type { Desk } from '../../../../config/desks.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { readPlaces } from '../../../ledger/claims/docket.ts';
import { getClaims } from '../../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { deskDrafts, deskNotesSince, lastHandover, writeHandover } from '../../../ledger/notes/handover.ts';
import type { HandoverNote } from '../../../ledger/notes/handover.ts';
import type { Handover, HandoverWords } from '../../answers/handover.ts';
import { openDesk } from '../../http/desk-access.ts';
import { HandoverBody, HandoverQuery } from '../../http/note-bodies.ts';
import { NoBody, NoQuery, route } from '../../http/route.ts';
import { noteView } from '../../views/note-view.ts';

/** Most claims of one list. */
const MOST = 100;
/** How far back notes are told where nobody has handed over before, in milliseconds: a long shift. */
const SHIFT = 12 * 3_600_000;
/** On these a draft is of use no more. */
const OVER: ReadonlySet<string> = new Set(['decided', 'withdrawn', 'dismissed', 'lapsed', 'joined', 'noted']);

/**
 * `GET /desks/{desk}/handover`: what the next shift should know. Of drafts it says whose they are, and not what they say; restricted notes it does not
 * know.
 */
export const getHandover = route({
  body: NoBody,
  query: HandoverQuery,
  handle: async ({ caller, services: { ledger }, now, path, query }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    const last = await lastHandover(ledger, desk.id);
    const since =
      query.since === undefined ? (last?.at ?? new Date(now.getTime() - SHIFT).toISOString()) : new Date(query.since).toISOString();
    const [held, parked, drafts, notes] = await Promise.all([
      claimsIn(ledger, desk, 'held'),
      claimsIn(ledger, desk, 'parked'),
      deskDrafts(ledger, desk.id),
      deskNotesSince(ledger, desk.id, since),
    ]);
    const about = await getClaims(
      ledger,
      [...drafts, ...notes].map(({ claimId }) => claimId),
    );
    const claimOf = (id: string): StoredClaim | undefined =>
      about.find((claim) => claim.id === id && (claim.desk ?? claim.routedTo) === desk.id);
    const body: Handover = {
      desk: desk.id,
      since,
      handover: last === undefined ? null : wordsView(last),
      held: held.flatMap((claim) =>
        claim.lease === null ? [] : [{ claim: seen(claim), by: claim.lease.holder.name, until: claim.lease.expiresAt }],
      ),
      parked: parked.flatMap((claim) => {
        if (claim.parked === null) return [];
        const { by, until, reason, note } = claim.parked;
        return [{ claim: seen(claim), by: by.name, until, reason, note }];
      }),
      drafts: drafts.flatMap(({ claimId, author, savedAt }) => {
        const claim = claimOf(claimId);
        return claim === undefined || OVER.has(claim.state) ? [] : [{ claim: seen(claim), by: author.name, savedAt }];
      }),
      notes: notes.flatMap((note) => {
        const claim = claimOf(note.claimId);
        return claim === undefined ? [] : [{ claim: seen(claim), note: noteView(note) }];
      }),
    };
    return { status: 200, body };
  },
});

async function claimsIn(ledger: Ledger, desk: Desk, section: 'held' | 'parked'): Promise<StoredClaim[]> {
  const { places } = await readPlaces(ledger, desk.id, section, { limit: MOST });
  const claims = await getClaims(
    ledger,
    places.map(({ claimId }) => claimId),
  );
  // The index lags behind the claims themselves.
  return claims.filter(({ state }) => state === section);
}

const seen = ({ id, state, found }: StoredClaim): Handover['held'][number]['claim'] => ({ id, state, text: found.text });
const wordsView = ({ version, by, at, text }: HandoverNote): HandoverWords => ({ version, by: by.name, at, text });

/** `PUT /desks/{desk}/handover`: leaves the next shift a word. What was left before is kept behind it. */
export const putHandover = route({
  body: HandoverBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, body }) => {
    const { desk, person } = await openDesk(ledger, caller, path('desk'));
    return { status: 200, body: { handover: wordsView(await writeHandover(ledger, desk.id, body.version, person, body.text, now)) } };
  },
});
