import { describe, expect, it } from 'vitest';
import { enlist } from '../../../../../functions/domain/review/enlist.ts';
import { mute, muteFor, muteId } from '../../../../../functions/domain/review/line/mute.ts';
import { TimeOutOfRange } from '../../../../../functions/domain/review/refusals.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const hours = (n: number): Date => minutesAfter(NOON, 60 * n);
const muted = mute({ kind: 'source', name: 'Mara Olen', until: hours(5).toISOString(), reason: 'Repeats herself.' }, LEA, NOON);

describe('a mute', () => {
  it('is of a source, an outlet or a section, however its name is written, until its time', () => {
    const of = (source: string | null, outlet: string | null = null, now = NOON) =>
      muteFor({ source, outlet, section: null }, [muted], now);
    expect(of('mara  OLEN')).toEqual(muted);
    expect(of('Mara Olen-Weil')).toBeUndefined();
    expect(of(null, 'Mara Olen')).toBeUndefined();
    expect(of('Mara Olen', null, minutesAfter(hours(5), -1))).toEqual(muted);
    expect(of('Mara Olen', null, hours(5))).toBeUndefined();
    const section = mute({ ...muted, kind: 'section', name: 'Sport' }, LEA, NOON);
    expect(muteFor({ source: 'Sport', outlet: 'Sport', section: 'SPORT ' }, [section], NOON)).toEqual(section);
    expect(muteFor({ source: 'Sport', outlet: 'Sport', section: null }, [section], NOON)).toBeUndefined();
    expect(muteId('outlet', '“The Harbour Gazette”')).toBe('outlet-the-harbour-gazette');
  });

  it('has an id that fits into a path, however long its name', () => {
    const names = ['Harbour '.repeat(25), '\u{fdfa}'.repeat(200), '\u{20000}'.repeat(100), `a${'\u{20000}'.repeat(99)}`];
    for (const name of names) {
      const long = mute({ ...muted, kind: 'section', name }, LEA, NOON);
      expect(long.id.length).toBeLessThanOrEqual(200);
      expect(long.id).not.toMatch(/\p{Cs}/u);
      expect(muteFor({ source: null, outlet: null, section: name }, [long], NOON)).toEqual(long);
    }
  });

  it('ends within ninety days', () => {
    for (const until of [NOON, hours(24 * 90 + 1)]) {
      expect(() => mute({ kind: 'outlet', name: 'x', until: until.toISOString(), reason: 'So.' }, LEA, NOON)).toThrow(TimeOutOfRange);
    }
  });

  it('has a claim come below the line, with whose mute it was', () => {
    const found = waitingClaim({ state: 'found', desk: null, enlistedAt: null });
    const { claim, events } = enlist(found, inventedDesk(), NOON, muted);
    expect(claim).toMatchObject({ state: 'below', line: { reason: 'muted', by: { id: LEA.id } } });
    expect(events).toMatchObject([{ type: 'enlisted', facts: { line: 'muted' } }]);
  });
});
