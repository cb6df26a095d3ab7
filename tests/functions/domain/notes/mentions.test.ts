import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../functions/domain/notes/mentions.ts';

const DESK = ['Ada Reyes', 'Ada Reyes-Lund', 'Ben', 'Ziya Özkan', 'reviewer-12'].map((name) => ({ id: name.toLowerCase(), name }));
const named = (text: string) => {
  const { people, unknown } = mentionsIn(text, DESK);
  return [people.map(({ name }) => name), unknown];
};

describe('mentions', () => {
  it('are whole names however written, or a first word that is one person’s alone; the longer name counts', () => {
    expect(named('@Ada Reyes and @BEN, call them.')).toEqual([['Ada Reyes', 'Ben'], []]);
    expect(named('Ask @ada reyes-lund!')).toEqual([['Ada Reyes-Lund'], []]);
    expect(named('@ziya, @ben. @reviewer-12?')).toEqual([['Ziya Özkan', 'Ben', 'reviewer-12'], []]);
  });

  it('are nobody where two answer, or none; an address calls nobody', () => {
    expect(named('@ada?')).toEqual([[], ['ada']]);
    expect(named('@Benno knows.')).toEqual([[], ['Benno']]);
    expect(named('Write to desk@ben.example, or @ noon.')).toEqual([[], []]);
    expect(named('@ben @Ben @nobody')).toEqual([['Ben'], ['nobody']]);
  });

  it('are people of the desk, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('@', 'B', 'e', 'n', ' ', '.', '-', 'A', 'd', 'a') }), (text) => {
        for (const person of mentionsIn(text, DESK).people) expect(DESK).toContain(person);
      }),
    );
  });
});
