import { describe, expect, it } from 'vitest';
import { park } from '../../../../../functions/domain/review/set-aside.ts';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { demote, lapse } from '../../../../../functions/domain/review/line/cross-line.ts';
import { AlreadyHeld, NotOnDocket, RoleNeeded, VerdictOnRecord, WrongStage } from '../../../../../functions/domain/review/refusals.ts';
import { dismiss, restore } from '../../../../../functions/domain/review/triage/dismiss.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const desk = inventedDesk();
const held = take(waitingClaim(), ANNA, NOON, desk).claim;
const below = demote(waitingClaim(), ANNA, NOON, desk).claim;

describe('a dismissal', () => {
  it('takes a claim off the docket for a reason, and is taken back by anybody of the desk', () => {
    const { claim, events } = dismiss(waitingClaim(), ANNA, 'old', NOON);
    expect(claim).toMatchObject({ state: 'dismissed', dismissal: { by: { id: ANNA.id }, reason: 'old', side: 'above' } });
    expect(events).toEqual([{ type: 'dismissed', actor: ANNA.id, facts: { reason: 'old', from: 'waiting' } }]);
    const back = restore(claim, BEN, minutesAfter(NOON, 1), desk);
    expect(back.claim).toEqual(waitingClaim());
    expect(back.events).toEqual([{ type: 'restored', actor: BEN.id, facts: { reason: 'old' } }]);
    expect(() => dismiss(claim, ANNA, 'old', NOON)).toThrow(NotOnDocket);
    expect(() => restore(waitingClaim(), ANNA, NOON, desk)).toThrow(NotOnDocket);
    expect(() => dismiss(waitingClaim(), { ...ANNA, role: 'viewer' }, 'old', NOON)).toThrow(RoleNeeded);
  });

  it('ends one’s own lease and a parking, and never the running lease of somebody else', () => {
    expect(dismiss(held, ANNA, 'duplicate', NOON).claim).toMatchObject({ state: 'dismissed', lease: null, fence: 1 });
    expect(() => dismiss(held, BEN, 'duplicate', NOON)).toThrow(AlreadyHeld);
    expect(dismiss(held, BEN, 'duplicate', minutesAfter(NOON, 30)).claim.lease).toBeNull();
    const until = minutesAfter(NOON, 60).toISOString();
    const parked = park(held, ANNA, { token: 1, reason: 'expert', note: '', until }, NOON, desk).claim;
    const { claim } = dismiss(parked, BEN, 'cannot-be-checked', NOON);
    expect(claim.parked).toBeNull();
    expect(restore(claim, BEN, NOON, desk).claim.state).toBe('waiting');
  });

  it('keeps the side of the line: what was below, or lapsed there, waits below again for the full time', () => {
    const later = minutesAfter(NOON, 60 * 100);
    const lapsed = lapse(below, later);
    if (lapsed === null) throw new Error('It did not lapse.');
    for (const claim of [below, lapsed.claim]) {
      const back = restore(dismiss(claim, ANNA, 'not-worth-checking', later).claim, ANNA, later, desk).claim;
      expect(back).toMatchObject({ state: 'below', dismissal: null, line: { lapsesAt: minutesAfter(later, 72 * 60).toISOString() } });
    }
  });

  it('is not for a claim that somebody has ruled in this round, nor for one that has had a verdict', () => {
    expect(() => dismiss(waitingClaim({ state: 'held', stage: 'sign-off' }), ANNA, 'old', NOON)).toThrow(WrongStage);
    const standing = { verdict: 1, status: 'in-doubt', finding: 'confirmed', advice: 'use', recheckAt: null } as const;
    expect(() => dismiss(waitingClaim({ standing }), ANNA, 'old', NOON)).toThrow(VerdictOnRecord);
  });
});
