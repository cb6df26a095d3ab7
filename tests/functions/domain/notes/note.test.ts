import { describe, expect, it } from 'vitest';
import { eraseNote, mayReadNote } from '../../../../functions/domain/notes/note.ts';
import { NotRestricted, NotYours } from '../../../../functions/domain/review/refusals.ts';
import { ANNA, BEN, LEA, NOON, waitingClaim } from '../review/claims.ts';

const note = { number: 3, by: ANNA, restrictedTo: [BEN] };

describe('a restricted note', () => {
  it('is for its author and the people named; leads are none', () => {
    expect([ANNA, BEN, LEA].map(({ id }) => mayReadNote(note, id))).toEqual([true, true, false]);
    expect(mayReadNote({ number: 3, by: ANNA, restrictedTo: [] }, BEN.id)).toBe(false);
    expect(mayReadNote({ number: 3, by: ANNA }, LEA.id)).toBe(true);
  });

  it('is erased by its author or a lead, once; what the desk was told stays', () => {
    const event = { type: 'note-erased', facts: { number: 3 } };
    for (const actor of [ANNA, LEA]) expect(eraseNote(waitingClaim(), actor, note).events).toEqual([{ ...event, actor: actor.id }]);
    expect(() => eraseNote(waitingClaim(), BEN, note)).toThrow(NotYours);
    expect(() => eraseNote(waitingClaim(), LEA, { number: 3, by: ANNA })).toThrow(NotRestricted);
    expect(eraseNote(waitingClaim(), LEA, { ...note, erased: { by: ANNA, at: NOON.toISOString() } }).events).toEqual([]);
  });
});
