import { describe, expect, it } from 'vitest';
import { mustStayBlind } from '../../../../../functions/domain/review/rulings/blindness.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { ANNA, BEN, LEA, NOON, waitingClaim } from '../claims.ts';
import { ALONE, at, BLIND, reviewed, ruling, SIGNED, taken } from './rulings.ts';

describe('mustStayBlind', () => {
  const first = reviewed(waitingClaim(), ANNA, BLIND);
  const second = taken(first.claim, BEN);

  it('holds for everybody who may still review, from the first draft to the second review', () => {
    for (const claim of [waitingClaim(), taken(waitingClaim(), ANNA), first.claim, second]) {
      expect(mustStayBlind(claim, BEN.id, BLIND)).toBe(true);
      expect(mustStayBlind(claim, LEA.id, BLIND)).toBe(true);
    }
  });

  it('is over for those who have reviewed, and for all once both have', () => {
    expect(mustStayBlind(first.claim, ANNA.id, BLIND)).toBe(false);
    const { claim } = review(second, BEN, ruling(second, { finding: 'confirmed' }), BLIND, at(NOON), first.review);
    expect(mustStayBlind(claim, LEA.id, BLIND)).toBe(false);
  });

  it('begins again with each round', () => {
    const { claim } = reviewed(waitingClaim(), ANNA, ALONE);
    expect(mustStayBlind(claim, BEN.id, BLIND)).toBe(false);
    expect(mustStayBlind({ ...claim, state: 'waiting', round: { number: 2, cause: 'update', reviews: [] } }, ANNA.id, BLIND)).toBe(true);
  });

  it('is no matter where sign-offs are sighted; but a second review that is out stays blind whatever the desk changes to', () => {
    expect(mustStayBlind(reviewed(waitingClaim(), ANNA, SIGNED).claim, BEN.id, SIGNED)).toBe(false);
    expect(mustStayBlind(first.claim, BEN.id, SIGNED)).toBe(true);
  });
});
