import * as z from 'zod';
import { mayReadNote } from '../../../domain/notes/note.ts';
import { getClaims } from '../../../ledger/claims/read-claims.ts';
import { listMentions, markMentionsSeen, mentionsSeen } from '../../../ledger/notes/mentions.ts';
import { getNotes } from '../../../ledger/notes/notes.ts';
import { desksOf } from '../../../ledger/people/members.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { SeenBody } from '../../http/note-bodies.ts';
import { NoBody, NoQuery, route } from '../../http/route.ts';
import { noteView } from '../../views/note-view.ts';

const Query = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(25), cursor: z.string().optional() });

/** `GET /me/mentions`: the notes that call the caller, newest first; of desks that they have left, none. */
export const getMentions = route({
  body: NoBody,
  query: Query,
  handle: async ({ caller, services: { ledger }, query }) => {
    const after = decodeCursor('mentions', query.cursor, /^[^#]{1,40}#[^#]{1,200}#\d{1,4}$/);
    const [{ mentions, next }, seenUntil, desks] = await Promise.all([
      listMentions(ledger, caller.id, query.limit, after),
      mentionsSeen(ledger, caller.id),
      desksOf(ledger, caller.id),
    ]);
    const [notes, claims] = await Promise.all([
      getNotes(ledger, mentions),
      getClaims(
        ledger,
        mentions.map(({ claimId }) => claimId),
      ),
    ]);
    const items = mentions.flatMap(({ claimId, number, at }) => {
      const claim = claims.find(({ id }) => id === claimId);
      const note = notes.find((one) => one.claimId === claimId && one.number === number);
      if (claim === undefined || note === undefined || !mayReadNote(note, caller.id)) return [];
      const desk = claim.desk ?? claim.routedTo;
      if (!desks.includes(desk)) return [];
      return [{ claim: { id: claimId, desk, text: claim.found.text }, note: noteView(note), seen: seenUntil !== null && at <= seenUntil }];
    });
    return { status: 200, body: { items, seenUntil, cursor: encodeCursor('mentions', next) } };
  },
});

/** `PUT /me/mentions`: the caller has seen those up to that time; the mark never goes back. */
export const putMentionsSeen = route({
  body: SeenBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, body }) => ({
    status: 200,
    body: { seenUntil: await markMentionsSeen(ledger, caller.id, new Date(body.seenUntil).toISOString()) },
  }),
});
