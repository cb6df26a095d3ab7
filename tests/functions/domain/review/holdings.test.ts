import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lease } from '../../../../functions/domain/review/claim/holding.ts';
import { EMPTY_HANDED, heldNow, hold, skippedNow } from '../../../../functions/domain/review/holdings.ts';
import { CapReached } from '../../../../functions/domain/review/refusals.ts';
import { ANNA, minutesAfter, NOON } from './claims.ts';

const lease = (minutes: number, token = 1): Lease => ({
  token,
  holder: ANNA,
  takenAt: NOON.toISOString(),
  expiresAt: minutesAfter(NOON, minutes).toISOString(),
});

describe('hold', () => {
  it('allows the cap and not one more', () => {
    const two = hold(EMPTY_HANDED, { a: lease(30), b: lease(30) }, 2, NOON);
    expect(heldNow(two, NOON)).toEqual(['a', 'b']);
    expect(() => hold(two, { c: lease(30) }, 2, NOON)).toThrow(CapReached);
    expect(() => hold(EMPTY_HANDED, { a: lease(30), b: lease(30), c: lease(30) }, 2, NOON)).toThrow(CapReached);
  });

  it('counts a lease until its last instant, and no longer', () => {
    const one = hold(EMPTY_HANDED, { a: lease(30) }, 1, NOON);
    const end = minutesAfter(NOON, 30);
    expect(() => hold(one, { b: lease(60) }, 1, new Date(end.getTime() - 1))).toThrow(CapReached);
    expect(hold(one, { b: lease(60) }, 1, end).leases).toEqual({ b: { token: 1, expiresAt: lease(60).expiresAt } });
  });

  it('lets who is at the cap extend or take again what they hold, also where the cap was lowered', () => {
    const two = hold(EMPTY_HANDED, { a: lease(30), b: lease(30) }, 2, NOON);
    expect(heldNow(hold(two, { a: lease(60, 2) }, 1, NOON), NOON)).toEqual(['a', 'b']);
  });

  it('forgets a skip when the claim is taken after all, and when its time is over', () => {
    const skips = { a: minutesAfter(NOON, 240).toISOString(), b: NOON.toISOString(), c: minutesAfter(NOON, 1).toISOString() };
    expect([...skippedNow({ ...EMPTY_HANDED, skips }, NOON)]).toEqual(['a', 'c']);
    expect(Object.keys(hold({ ...EMPTY_HANDED, skips }, { a: lease(30) }, 3, NOON).skips)).toEqual(['c']);
  });

  it('never lets anybody hold more than the cap, whatever they take and whenever', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), later: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 3 }), (steps, cap) => {
        let holdings = EMPTY_HANDED;
        let minutes = 0;
        for (const { id, later } of steps) {
          minutes += later;
          const now = minutesAfter(NOON, minutes);
          try {
            holdings = hold(holdings, { [id]: lease(minutes + 30) }, cap, now);
          } catch (error) {
            expect(error).toBeInstanceOf(CapReached);
          }
          expect(heldNow(holdings, now).length).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });
});
