import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend, isExpired, release, releaseFrom, take } from '../../../../functions/domain/review/lease.ts';
import { personOf, underLease } from '../../../../functions/domain/review/permit.ts';
import { AlreadyHeld, NotOnDocket, OwnRuling, Refusal, RoleNeeded, StaleToken } from '../../../../functions/domain/review/refusals.ts';
import type { ClaimRecord } from '../../../../functions/domain/review/claim-record.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { assignTo } from '../../../../functions/domain/review/triage/reassign.ts';
import { ANNA, BEN, LEA, minutesAfter, NOON, waitingClaim } from './claims.ts';

const DESK = inventedDesk();
const heldByAnna = take(waitingClaim(), ANNA, NOON, DESK).claim;

describe('take', () => {
  it('gives a waiting claim under its first token until the minutes are over', () => {
    expect(heldByAnna.lease).toEqual({
      token: 1,
      holder: personOf(ANNA),
      takenAt: NOON.toISOString(),
      expiresAt: '2026-03-01T12:30:00.000Z',
    });
    expect(heldByAnna.state).toBe('held');
  });

  it('refuses a claim that somebody else holds, to the last moment of the lease', () => {
    const lastMoment = new Date(minutesAfter(NOON, 30).getTime() - 1);
    expect(() => take(heldByAnna, BEN, lastMoment, DESK)).toThrow(AlreadyHeld);
  });

  it('gives a claim whose lease has run out to the next one, under a higher token', () => {
    const { claim } = take(heldByAnna, BEN, minutesAfter(NOON, 30), DESK);
    expect(claim.lease.token).toBe(2);
    expect(claim.lease.holder).toEqual(personOf(BEN));
  });

  it('lets the holder take their own claim again, and the older token is stale then', () => {
    const { claim } = take(heldByAnna, ANNA, minutesAfter(NOON, 5), DESK);
    expect(claim.lease.token).toBe(2);
    expect(() => underLease(claim, ANNA, 1)).toThrow(StaleToken);
  });

  it.each(['noted', 'found', 'decided', 'withdrawn', 'joined', 'stuck'] as const)('refuses a claim that is %s', (state) => {
    expect(() => take(waitingClaim({ state }), ANNA, NOON, DESK)).toThrow(NotOnDocket);
  });
});

describe('take, where the claim waits for a second person', () => {
  const ruledByAnna = waitingClaim({
    state: 'second',
    stage: 'second',
    round: { number: 1, cause: 'first', reviews: [{ number: 1, by: personOf(ANNA), finding: 'refuted', advice: 'cut' }] },
  });

  it.each(['second', 'sign-off', 'adjudication'] as const)('refuses the one who ruled at %s', (stage) => {
    const lead = { ...ANNA, role: 'lead' } as const;
    expect(() => take({ ...ruledByAnna, state: stage, stage }, lead, NOON, DESK)).toThrow(OwnRuling);
  });

  it('gives it to another, and back where it was when they release it', () => {
    const { claim } = take(ruledByAnna, BEN, NOON, DESK);
    expect(release(claim, BEN, 1).claim.state).toBe('second');
  });

  it('leaves adjudication to leads', () => {
    const disputed = { ...ruledByAnna, state: 'adjudication', stage: 'adjudication' } as const;
    expect(() => take(disputed, BEN, NOON, DESK)).toThrow(RoleNeeded);
    expect(take(disputed, LEA, NOON, DESK).claim.state).toBe('held');
  });

  it('lets who ruled in an earlier round take it in this one', () => {
    const anew = waitingClaim({ round: { number: 2, cause: 'correction', reviews: [] } });
    expect(take(anew, ANNA, NOON, DESK).claim.state).toBe('held');
  });
});

describe('extend', () => {
  it('counts from now, and never shortens', () => {
    expect(extend(heldByAnna, ANNA, 1, minutesAfter(NOON, 10), DESK).claim.lease.expiresAt).toBe('2026-03-01T12:40:00.000Z');
    expect(extend(heldByAnna, ANNA, 1, minutesAfter(NOON, 10), inventedDesk({ leaseMinutes: 5 })).claim.lease.expiresAt).toBe(
      '2026-03-01T12:30:00.000Z',
    );
  });

  it('counts a token past its time, since nobody else has taken the claim', () => {
    expect(extend(heldByAnna, ANNA, 1, minutesAfter(NOON, 300), DESK).claim.lease.token).toBe(1);
  });
});

describe('release', () => {
  it('puts the claim back where it was, and keeps the fence', () => {
    const { claim } = release(heldByAnna, ANNA, 1);
    expect(claim).toEqual({ ...waitingClaim(), fence: 1 });
  });
});

describe('release by a lead', () => {
  it('takes the claim out of whoever’s hands, and says who did it', () => {
    const { claim, events } = release(heldByAnna, LEA);
    expect(claim).toMatchObject({ state: 'waiting', lease: null, fence: 1 });
    expect(events).toEqual([{ type: 'released', actor: LEA.id, facts: { token: 1 } }]);
    expect(() => release(heldByAnna, BEN)).toThrow(RoleNeeded);
    expect(() => release(waitingClaim(), LEA)).toThrow(NotOnDocket);
  });

  it('is for what somebody holds, or has to find, and for nothing else', () => {
    const forBen = assignTo(waitingClaim(), ANNA, BEN, NOON, DESK).claim;
    expect(releaseFrom(heldByAnna, ANNA.id, LEA)?.claim).toMatchObject({ state: 'waiting', lease: null });
    expect(releaseFrom(forBen, BEN.id, LEA)?.claim).toMatchObject({ state: 'waiting', assigned: null });
    for (const claim of [heldByAnna, waitingClaim()]) expect(releaseFrom(claim, BEN.id, LEA)).toBeNull();
    expect(releaseFrom(forBen, ANNA.id, LEA)).toBeNull();
  });
});

describe('underLease', () => {
  it('refuses another person with the right token', () => {
    expect(() => underLease(heldByAnna, BEN, 1)).toThrow(StaleToken);
  });

  it('refuses any token of a claim that nobody holds', () => {
    expect(() => underLease(waitingClaim({ fence: 4 }), ANNA, 4)).toThrow(StaleToken);
  });
});

describe('leases, whatever order people act in', () => {
  const person = fc.constantFrom(ANNA, BEN, { id: 'p-cem', name: 'Cem', role: 'reviewer' } as const);
  const action = fc.record({
    person,
    what: fc.constantFrom('take', 'extend', 'release'),
    minutesLater: fc.integer({ min: 0, max: 40 }),
    /** How far below the claim's highest token theirs is. */
    behind: fc.integer({ min: 0, max: 2 }),
  });

  it('have one holder at a time, rising tokens, and no effect from a stale token', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let claim: ClaimRecord = waitingClaim();
        let now = NOON;
        for (const step of actions) {
          now = minutesAfter(now, step.minutesLater);
          const before = claim;
          const token = claim.fence - step.behind;
          try {
            if (step.what === 'take') claim = take(claim, step.person, now, DESK).claim;
            else if (step.what === 'extend') claim = extend(claim, step.person, token, now, DESK).claim;
            else claim = release(claim, step.person, token).claim;
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            expect(claim).toBe(before);
            continue;
          }
          expect(claim.fence).toBe(before.fence + (step.what === 'take' ? 1 : 0));
          expect(claim.state).toBe(claim.lease === null ? 'waiting' : 'held');
          if (step.what === 'take' && before.lease !== null && before.lease.holder.id !== step.person.id) {
            expect(isExpired(before.lease, now)).toBe(true);
          }
          if (step.what !== 'take') {
            expect(before.lease?.token).toBe(token);
            expect(before.lease?.holder.id).toBe(step.person.id);
          }
        }
      }),
    );
  });
});
