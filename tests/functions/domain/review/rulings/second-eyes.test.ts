import { describe, expect, it } from 'vitest';
import { personOf } from '../../../../../functions/domain/review/permit.ts';
import { OwnRuling, RevisionChanged, StaleToken, WrongStage } from '../../../../../functions/domain/review/refusals.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { adjudicate, giveBack, signOff } from '../../../../../functions/domain/review/rulings/second-eyes.ts';
import { ANNA, BEN, LEA, NOON, waitingClaim } from '../claims.ts';
import { at, BLIND, reviewed, ruling, SIGNED, taken } from './rulings.ts';

const ruled = reviewed(waitingClaim(), ANNA, SIGNED, { recheckAt: '2026-03-01T12:00:01Z' });
const toSign = taken(ruled.claim, BEN);
const judged = { token: toSign.lease.token, revision: 1 };
const asAnna = { ...toSign, lease: { ...toSign.lease, holder: personOf(ANNA) } };

describe('signOff', () => {
  it('makes another’s ruling the verdict, word for word', () => {
    const { claim, records, events } = signOff(toSign, BEN, judged, ruled.review, at(NOON));
    expect(claim).toMatchObject({ state: 'decided', lease: null, stage: 'waiting' });
    expect(records.verdict).toMatchObject({ how: 'signed-off', reviews: [1], decidedBy: personOf(BEN), rationale: ruled.review.rationale });
    expect(events.map((event) => event.type)).toEqual(['signed-off', 'decided']);
  });

  it('is never by the reviewer', () => {
    expect(() => signOff(asAnna, ANNA, judged, ruled.review, at(NOON))).toThrow(OwnRuling);
  });

  it('takes the token, and the revision that was ruled', () => {
    expect(() => signOff(toSign, BEN, { ...judged, token: 9 }, ruled.review, at(NOON))).toThrow(StaleToken);
    expect(() => signOff(toSign, BEN, { ...judged, revision: 2 }, ruled.review, at(NOON))).toThrow(RevisionChanged);
    expect(() => signOff({ ...toSign, revision: 2 }, BEN, { ...judged, revision: 2 }, ruled.review, at(NOON))).toThrow(RevisionChanged);
  });

  it('is not for a claim that waits for a ruling', () => {
    const held = taken(waitingClaim(), BEN);
    expect(() => signOff(held, BEN, { token: held.lease.token, revision: 1 }, ruled.review, at(NOON))).toThrow(WrongStage);
  });
});

describe('giveBack', () => {
  it('begins a new round, on top for the reviewer, who may rule again', () => {
    const { claim, records, events } = giveBack(toSign, BEN, { ...judged, reason: 'Which registry?' }, ruled.review, SIGNED, at(NOON));
    expect(claim).toMatchObject({ state: 'waiting', assigned: { to: personOf(ANNA) }, round: { number: 2, cause: 'first', reviews: [] } });
    expect(records).toMatchObject({ reason: { number: 1, type: 'returned', reason: 'Which registry?' } });
    expect(events.map((event) => event.type)).toEqual(['returned', 'assigned']);
    expect(JSON.stringify(events)).not.toContain('Which');
    const again = reviewed(claim, ANNA);
    expect(again.review).toMatchObject({ number: 2, round: 2 });
  });

  it('is never by the reviewer', () => {
    expect(() => giveBack(asAnna, ANNA, { ...judged, reason: 'Oh.' }, ruled.review, SIGNED, at(NOON))).toThrow(OwnRuling);
  });
});

describe('adjudicate', () => {
  const first = reviewed(waitingClaim(), ANNA, BLIND);
  const second = taken(first.claim, BEN);
  const disputed = review(second, BEN, ruling(second, { finding: 'confirmed' }), BLIND, at(NOON), first.review).claim;
  const before = taken(disputed, LEA);

  it('decides in the lead’s words, with a reason, resting on both reviews', () => {
    const words = { ...ruling(before, { finding: 'partly-confirmed', wording: 'Two of the three.' }), reason: 'Both have a point.' };
    const { claim, records, events } = adjudicate(before, LEA, words, at(NOON));
    expect(claim.state).toBe('decided');
    expect(records).toMatchObject({
      verdict: { how: 'adjudicated', reviews: [1, 2], finding: 'partly-confirmed', decidedBy: personOf(LEA) },
      reason: { type: 'adjudicated', reason: 'Both have a point.' },
    });
    expect(records.verdict).not.toHaveProperty('reason');
    expect(events.map((event) => event.type)).toEqual(['adjudicated', 'decided']);
  });

  it('is never by one of the two, though they be a lead', () => {
    const asBen = { ...before, lease: { ...before.lease, holder: personOf(BEN) } };
    const words = { ...ruling(asBen), reason: 'I was right.' };
    expect(() => adjudicate(asBen, { ...BEN, role: 'lead' }, words, at(NOON))).toThrow(OwnRuling);
  });
});
