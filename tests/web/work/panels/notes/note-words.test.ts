import { describe, expect, it } from 'vitest';
import { readersWords, toldWords } from '../../../../../web/src/work/panels/notes/note-words.ts';

describe('a note in words', () => {
  it('says who was told, and whom nobody knows', () => {
    expect(toldWords({ mentions: [], unknown: [] })).toBeUndefined();
    expect(toldWords({ mentions: ['Ben'], unknown: [] })).toBe('Ben is told.');
    expect(toldWords({ mentions: ['Ben', 'Cleo'], unknown: ['Dve'] })).toBe('Ben and Cleo are told. Nobody of the desk answers to @Dve.');
  });

  it('says who may read a restricted one, its author among them', () => {
    expect(readersWords({ by: 'Anna', restrictedTo: null })).toBeNull();
    expect(readersWords({ by: 'Anna', restrictedTo: [] })).toBe('Only Anna may read this');
    expect(readersWords({ by: 'Anna', restrictedTo: ['Ben', 'Anna', 'Cleo'] })).toBe('Only Anna, Ben and Cleo may read this');
  });
});
