import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESKS } from '../../../../config/desks.ts';
import { noSuchDeskNote } from '../../../../functions/domain/matching/no-such-desk.ts';

const noteOn = (key: string): string | null => noSuchDeskNote(key, { name: 'General' }, DESKS);

describe('a folder that names no desk', () => {
  it.each(['nosuchdesk', 'General', 'Health and science', 'wrold', 'monde-été'])('is named: %s', (folder) => {
    expect(noteOn(`incoming/${folder}/a.txt`)).toBe(
      `No desk is called “${folder}”; it went to General. The desks’ folders are general, world, politics, health and business.`,
    );
  });

  it('is nothing to speak of where it names a desk, or nobody meant one', () => {
    for (const { id } of DESKS) expect(noteOn(`incoming/${id}/a.txt`)).toBeNull();
    for (const key of ['incoming/a.txt', `incoming/${randomUUID()}/a.txt`, 'incoming/2026/11/a.txt', 'incoming//a.txt'])
      expect(noteOn(key)).toBeNull();
    expect(noteOn(`incoming/world/${randomUUID()}/a.txt`)).toBeNull();
  });

  it('makes no endless sentence, whatever it is called, and tells of no private desk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (folder) => {
        const note = noteOn(`incoming/${folder}/a.txt`);
        expect((note ?? '').length).toBeLessThan(220);
        expect(note ?? '').not.toMatch(/folders.*smoke/);
      }),
    );
  });
});
