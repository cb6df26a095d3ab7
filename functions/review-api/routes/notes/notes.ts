import { eraseNote, mayReadNote } from '../../../domain/notes/note.ts';
import { mentionsIn } from '../../../domain/notes/mentions.ts';
import type { Person } from '../../../domain/review/claim/person.ts';
import { addNote } from '../../../domain/review/evidence/add-material.ts';
import { isLead } from '../../../domain/review/permit.ts';
import { digestOf } from '../../../domain/review/rulings/records.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { mentionWrites } from '../../../ledger/notes/mentions.ts';
import { eraseWrite, getNote, noteWrites, recordNote, UnknownNote } from '../../../ledger/notes/notes.ts';
import type { Note } from '../../../ledger/notes/notes.ts';
import { membersOf } from '../../../ledger/people/members.ts';
import type { NoteAnswer } from '../../answers/material.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { NoteBody } from '../../http/note-bodies.ts';
import { Problem } from '../../http/problem.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import { noteView } from '../../views/note-view.ts';

/** People whom one note calls, at the most: each is written to in its transaction. */
const MOST_CALLED = 20;

/**
 * `POST /claims/{id}/notes`: what colleagues should know; anyone on the desk, with or without a lease. `@name` tells that person. A restricted note is
 * for its author and the people named.
 */
export const postNote = route({
  body: NoteBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const { ledger } = services;
    const id = path('id');
    const { desk, person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const members = body.restrictedTo === undefined && !body.text.includes('@') ? [] : await membersOf(ledger, desk.id);
    const restrictedTo = body.restrictedTo === undefined ? undefined : named(body.restrictedTo, members, desk.name);
    const { people, unknown } = mentionsIn(body.text, members);
    const first = recordNote(id, 0, person, body.text, now, restrictedTo);
    const called = people.filter((one) => one.id !== person.id && mayReadNote(first, one.id)).slice(0, MOST_CALLED);
    const answer = answering(request, ({ material }) => {
      const note = { ...noteView({ ...first, number: material.notes }), ...(restrictedTo === undefined ? {} : { text: '' }) };
      // An answer is remembered for a day: the words of a restricted note stand nowhere but in the note, so that they can be erased.
      return jsonReply(201, { note, mentions: called.map(({ name }) => name), unknown } satisfies NoteAnswer);
    });
    const changed = await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        const note = { ...first, number: claim.material.notes + 1 };
        const writes = [...noteWrites(ledger, note, claim.desk ?? claim.routedTo), ...mentionWrites(ledger, note, called)];
        return { transition: addNote(claim, person, digestOf(note)), writes };
      },
      answer,
    );
    return answer.respond(changed);
  },
});

/** @throws Problem not-a-member where one of the ids is nobody’s of the desk */
function named(ids: readonly string[], members: readonly Person[], desk: string): Person[] {
  return [...new Set(ids)].map((id) => {
    const member = members.find((one) => one.id === id);
    if (member === undefined) throw new Problem('not-a-member', `Nobody of the desk ${desk} has the id ${id}.`);
    return member;
  });
}

/** `DELETE /claims/{id}/notes/{note}`: erases the words of a restricted note for good; its author, or a lead who need not have read it. */
export const deleteNote = route({
  body: NoBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path } = request;
    const { ledger } = services;
    const id = path('id');
    const { actor, person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
    const erased = { by: person, at: now.toISOString() };
    let note = await noteOf(ledger, id, path('note'));
    const answer = answering(request, () =>
      jsonReply(200, {
        note: noteView({ ...note, text: '', erased: note.erased ?? erased }),
        mentions: [],
        unknown: [],
      } satisfies NoteAnswer),
    );
    const changed = await changeClaim(
      ledger,
      id,
      now,
      async (claim) => {
        note = await noteOf(ledger, id, path('note'));
        // Who may not read it does not learn that it is there, but for a lead, who may have to erase it.
        if (!mayReadNote(note, actor.id) && !isLead(actor)) throw new UnknownNote(id, path('note'));
        const transition = eraseNote(claim, actor, note);
        return { transition, writes: transition.events.length === 0 ? [] : [eraseWrite(ledger, note, person, now)] };
      },
      answer,
    );
    return answer.respond(changed);
  },
});

/** @throws UnknownNote */
async function noteOf(ledger: Ledger, claimId: string, number: string): Promise<Note> {
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new UnknownNote(claimId, number);
  return getNote(ledger, claimId, Number(number));
}
