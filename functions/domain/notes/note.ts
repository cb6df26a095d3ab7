import type { ClaimRecord } from '../review/claim-record.ts';
import type { Person } from '../review/claim/person.ts';
import { NotRestricted, NotYours } from '../review/refusals.ts';
import type { Actor } from '../review/permit.ts';
import { isLead } from '../review/permit.ts';
import type { Transition } from '../review/transition.ts';

/** Who may read a note, and whether its words are gone. */
export interface NoteAccess {
  readonly number: number;
  readonly by: Person;
  /** The people who may read it beside its author; left out where the whole desk may. */
  readonly restrictedTo?: readonly Person[] | undefined;
  readonly erased?: { readonly by: Person; readonly at: string } | undefined;
}

/** A restricted note is for its author and the people named: of all others nobody learns that it is there, leads among them. */
export const mayReadNote = ({ by, restrictedTo }: NoteAccess, personId: string): boolean =>
  restrictedTo === undefined || by.id === personId || restrictedTo.some(({ id }) => id === personId);

/**
 * Erases the words of a restricted note for good; who wrote it and when stays. The audit keeps a salted digest, which says nothing once the salt is gone.
 * @returns no event where they are gone already
 * @throws NotYours unless its author or a lead does; NotRestricted, since what the desk was told stays
 */
export function eraseNote(claim: ClaimRecord, actor: Actor, note: NoteAccess): Transition {
  if (note.by.id !== actor.id && !isLead(actor)) throw new NotYours(note.by);
  if (note.restrictedTo === undefined) throw new NotRestricted();
  if (note.erased !== undefined) return { claim, events: [] };
  return { claim, events: [{ type: 'note-erased', actor: actor.id, facts: { number: note.number } }] };
}
