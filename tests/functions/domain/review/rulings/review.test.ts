import { describe, expect, it } from 'vitest';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { personOf } from '../../../../../functions/domain/review/permit.ts';
import {
  NotOnDocket,
  OwnRuling,
  RevisionChanged,
  StaleToken,
  TimeOutOfRange,
  WrongStage,
} from '../../../../../functions/domain/review/refusals.ts';
import { digestOf } from '../../../../../functions/domain/review/rulings/records.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { ANNA, BEN, minutesAfter, NOON, waitingClaim } from '../claims.ts';
import { ALONE, at, BLIND, reviewed, ruling, SIGNED, taken } from './rulings.ts';

const held = taken(waitingClaim(), ANNA);

describe('a review on a desk with one pair of eyes', () => {
  it('is the verdict, ends the lease, and is told in two events without words', () => {
    const { claim, events, records } = review(held, ANNA, ruling(held), ALONE, at(minutesAfter(NOON, 10)));
    expect(claim).toMatchObject({ state: 'decided', lease: null, decidedAt: '2026-03-01T12:10:00.000Z', standing: { verdict: 1 } });
    expect(records).toMatchObject({
      review: { number: 1, round: 1, by: personOf(ANNA) },
      verdict: { number: 1, as: 'first', how: 'sole', follows: null, reviews: [1] },
      outcome: 1,
    });
    expect(events).toMatchObject([
      { type: 'reviewed', facts: { round: 1, review: 1, finding: 'refuted', digest: digestOf(records.review!) } },
      { type: 'decided', facts: { verdict: 1, how: 'sole', digest: digestOf(records.verdict!) } },
    ]);
    expect(JSON.stringify(events)).not.toContain('registry');
  });

  it('accepts a token past its time while nobody else has taken the claim', () => {
    expect(review(held, ANNA, ruling(held), ALONE, at(minutesAfter(NOON, 300))).claim.state).toBe('decided');
  });

  it('refuses the token of a lease that somebody else has taken over', () => {
    const later = minutesAfter(NOON, 31);
    const over = take(held, BEN, later, ALONE).claim;
    expect(() => review(over, ANNA, ruling(held), ALONE, at(later))).toThrow(StaleToken);
  });

  it('refuses another revision, a next look in the past, and a second ruling', () => {
    expect(() => review({ ...held, revision: 2 }, ANNA, ruling(held), ALONE, at(NOON))).toThrow(RevisionChanged);
    expect(() => review(held, ANNA, ruling(held, { recheckAt: NOON.toISOString() }), ALONE, at(NOON))).toThrow(TimeOutOfRange);
    const { claim } = review(held, ANNA, ruling(held), ALONE, at(NOON));
    expect(() => review(claim, ANNA, ruling(held), ALONE, at(NOON))).toThrow(NotOnDocket);
  });
});

describe('a review where the desk wants more eyes', () => {
  it('waits for a sign-off, or for a second review, and is no verdict', () => {
    for (const [desk, stage] of [
      [SIGNED, 'sign-off'],
      [BLIND, 'second'],
    ] as const) {
      const { claim, verdict } = reviewed(waitingClaim(), ANNA, desk);
      expect(claim).toMatchObject({ state: stage, stage, lease: null, standing: null, dueBy: held.dueBy });
      expect(verdict).toBeUndefined();
    }
  });

  it('is not where a claim that was ruled is ruled again', () => {
    const { claim } = reviewed(waitingClaim(), ANNA);
    const toSign = taken(claim, BEN);
    expect(() => review(toSign, BEN, ruling(toSign), SIGNED, at(NOON))).toThrow(WrongStage);
  });
});

describe('a second, blind review', () => {
  const first = reviewed(waitingClaim(), ANNA, BLIND, {
    asOf: '2026-03-01T11:00:00Z',
    evidence: [{ title: 'a' }],
    recheckAt: '2026-05-01T00:00:00Z',
  });
  const second = taken(first.claim, BEN);

  it('makes the verdict where it finds and advises the same, with the first one’s words and the evidence of both', () => {
    const words = { rationale: 'The clerk says so.', evidence: [{ title: 'a' }, { title: 'b' }], recheckAt: '2026-04-01T00:00:00Z' };
    const { claim, records, events } = review(second, BEN, ruling(second, words), BLIND, at(NOON), first.review);
    expect(claim.state).toBe('decided');
    expect(records.verdict).toMatchObject({
      how: 'agreed',
      reviews: [1, 2],
      rationale: first.review.rationale,
      evidence: [{ title: 'a' }, { title: 'b' }],
      asOf: NOON.toISOString(),
      recheckAt: '2026-04-01T00:00:00Z',
    });
    expect(events.map((event) => event.type)).toEqual(['reviewed', 'decided']);
  });

  it.each([{ finding: 'confirmed' }, { advice: 'hold' }] as const)('waits for a lead where it differs: %o', (other) => {
    const { claim, records, events } = review(second, BEN, ruling(second, other), BLIND, at(NOON), first.review);
    expect(claim).toMatchObject({ state: 'adjudication', stage: 'adjudication', lease: null, standing: null });
    expect(records.verdict).toBeUndefined();
    expect(events.map((event) => event.type)).toEqual(['reviewed', 'disagreed']);
  });

  it('is not by whoever made the first', () => {
    const stolen = { ...second, lease: { ...second.lease, holder: personOf(ANNA) } };
    expect(() => review(stolen, ANNA, ruling(stolen), BLIND, at(NOON), first.review)).toThrow(OwnRuling);
  });
});
