import { describe, expect, it } from 'vitest';
import { handsInWords, inHandsOf, releaseConsequences, untilWords } from '../../../../web/src/lead/hands/in-hand.ts';
import { inHand } from '../in-hand.ts';

const none = { held: [], assigned: [], parked: [] };

describe('what somebody has', () => {
  it('comes overdue first, then by whose time is over, then by when it is due', () => {
    const hands = {
      held: [inHand('late', { overdue: true }), inHand('soon', { dueBy: '2026-11-26T10:00:00Z' }), inHand('over', { expired: true })],
      assigned: [inHand('sooner', { dueBy: '2026-11-26T09:00:00Z' })],
      parked: [inHand('undated', { dueBy: null })],
    };
    expect(inHandsOf(hands).map(({ id }) => id)).toEqual(['late', 'over', 'sooner', 'soon', 'undated']);
  });

  it('counts a claim once, and as held where it is', () => {
    const hands = { ...none, held: [inHand('a')], assigned: [inHand('a'), inHand('b')], parked: [inHand('b')] };
    expect(inHandsOf(hands).map(({ id, how }) => [id, how])).toEqual([
      ['a', 'held'],
      ['b', 'parked'],
    ]);
  });

  it('is told in a line', () => {
    expect(handsInWords(none)).toBe('nothing in hand');
    expect(handsInWords({ ...none, held: [inHand('a', { overdue: true }), inHand('b')], parked: [inHand('c')] })).toBe(
      '2 held, 1 parked; 1 overdue',
    );
  });

  it('says what its time means', () => {
    expect(untilWords({ how: 'held', expired: true })).toBe('held, but the time was over');
    expect(untilWords({ how: 'parked', expired: false })).toBe('parked, back');
  });
});

describe('what a release does', () => {
  it('is told for all that there is, with the drafts', () => {
    const told = releaseConsequences(
      'Ben',
      { held: [inHand('a'), inHand('b')], assigned: [inHand('c')], parked: [inHand('d')] },
      'on this desk',
    );
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('2 claims that Ben holds on this desk');
    expect(told[1]).toContain('1 claim that was theirs to find');
    expect(told[2]).toContain('1 claim that they parked stays parked');
    expect(told[3]).toContain('Drafts are kept');
  });

  it('tells no numbers where nothing is known', () => {
    expect(releaseConsequences('Ben', undefined, 'on this desk').join(' ')).not.toMatch(/\d/);
  });
});
