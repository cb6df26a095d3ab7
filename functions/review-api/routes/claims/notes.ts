import { addNote } from '../../../domain/review/evidence/add-material.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { noteWrite, recordNote } from '../../../ledger/evidence/notes.ts';
import { digestOf } from '../../../domain/review/rulings/records.ts';
import type { NoteAnswer } from '../../answers/material.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { NoteBody } from '../../http/evidence-bodies.ts';
import { answering, jsonReply, NoQuery, route } from '../../http/route.ts';
import { noteView } from '../../views/evidence-view.ts';

/** `POST /claims/{id}/notes`: what colleagues should know; anyone on the desk, with or without a lease. */
export const postNote = route({
  body: NoteBody,
  query: NoQuery,
  handle: async (request) => {
    const {
      services: { ledger },
      caller,
      now,
      path,
      body,
    } = request;
    const id = path('id');
    const { person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const first = recordNote(id, 0, person, body.text, now);
    const answer = answering(request, ({ material }) =>
      jsonReply(201, { note: noteView({ ...first, number: material.notes }) } satisfies NoteAnswer),
    );
    const changed = await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        const note = { ...first, number: claim.material.notes + 1 };
        return { transition: addNote(claim, person, digestOf(note)), writes: [noteWrite(ledger, note)] };
      },
      answer,
    );
    return answer.respond(changed);
  },
});
