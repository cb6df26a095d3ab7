import { mayReadNote } from '../../domain/notes/note.ts';
import type { Note as KeptNote } from '../../ledger/notes/notes.ts';
import type { Note } from '../answers/material.ts';

/** A note as the API shows it to those who may read it. */
export const noteView = ({ number, by, at, text, restrictedTo, erased }: KeptNote): Note => ({
  number,
  by: by.name,
  at,
  text,
  restrictedTo: restrictedTo === undefined ? null : restrictedTo.map(({ name }) => name),
  erased: erased === undefined ? null : { by: erased.by.name, at: erased.at },
});

/** The notes that somebody may read: of the others they do not learn that they are there. */
export const notesFor = (notes: readonly KeptNote[], personId: string): Note[] =>
  notes.filter((note) => mayReadNote(note, personId)).map(noteView);
