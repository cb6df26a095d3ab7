import { describe, expect, it } from 'vitest';
import { lateBy, lateClaims, whoseWords } from '../../../../web/src/lead/overdue/late-claims.ts';
import { inHand } from '../in-hand.ts';

const ben = { id: 'p1', name: 'Ben' };

describe('what is overdue', () => {
  it('comes latest first, with whoever has it', () => {
    const late = lateClaims(
      [],
      [
        {
          person: ben,
          member: true,
          held: [inHand('a', { overdue: true, dueBy: '2026-11-26T08:00:00Z' }), inHand('in time')],
          assigned: [],
          parked: [inHand('b', { overdue: true, dueBy: '2026-11-25T08:00:00Z' })],
        },
      ],
    );
    expect(late.map((claim) => [claim.id, whoseWords(claim)])).toEqual([
      ['b', 'Ben parked it'],
      ['a', 'Ben holds it'],
    ]);
  });

  it('names a claim once, and whoever is to take it where it waits for them', () => {
    const waiting = [
      { id: 'a', text: 'the words of a', stage: 'sign-off' as const, dueBy: '2026-11-26T08:00:00Z' },
      { id: 'c', text: 'the words of c', stage: 'waiting' as const, dueBy: '2026-11-26T09:00:00Z' },
    ];
    const assigned = [inHand('a', { overdue: true, stage: 'sign-off', dueBy: '2026-11-26T08:00:00Z' })];
    const late = lateClaims(waiting, [{ person: ben, member: true, held: [], assigned, parked: [] }]);
    expect(late.map((claim) => [claim.id, whoseWords(claim)])).toEqual([
      ['a', 'Ben is to take it'],
      ['c', 'nobody has it'],
    ]);
  });

  it('says where nobody has it, or no more', () => {
    expect(whoseWords({ with: null })).toBe('nobody has it');
    expect(whoseWords({ with: { person: ben, how: 'held', expired: true, member: true } })).toBe('Ben held it, but the time was over');
  });
});

describe('how late it is', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  it.each([
    ['2026-11-26T12:00:00Z', '1 min'],
    ['2026-11-26T11:18:30Z', '41 min'],
    ['2026-11-26T09:00:00Z', '3 h'],
    ['2026-11-26T08:40:00Z', '3 h 20 min'],
    ['2026-11-24T08:00:00Z', '2 d 4 h'],
    ['2026-11-24T12:00:00Z', '2 d'],
  ])('is told short: %s is %s', (dueBy, words) => {
    expect(lateBy(dueBy, now)).toBe(words);
  });
});
