import { describe, expect, it } from 'vitest';
import { take, release } from '../../../../functions/domain/review/lease.ts';
import { personOf } from '../../../../functions/domain/review/permit.ts';
import { NotOnDocket, OwnRuling, RoleNeeded, StaleToken, TimeOutOfRange } from '../../../../functions/domain/review/refusals.ts';
import { handOff, park, passTime, skip, skippedUntil } from '../../../../functions/domain/review/set-aside.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { ANNA, BEN, LEA, minutesAfter, NOON, waitingClaim } from './claims.ts';

const DESK = inventedDesk();
const HOUR = 60;
const held = take(waitingClaim(), ANNA, NOON, DESK).claim;
const parking = (until: Date) => ({ token: 1, reason: 'call-back', note: 'The office calls back.', until: until.toISOString() }) as const;
const parked = park(held, ANNA, parking(minutesAfter(NOON, HOUR)), NOON, DESK).claim;

describe('skip', () => {
  it('puts the claim back where it was, and tells the reason', () => {
    const { claim, events } = skip(held, ANNA, 1, 'language');
    expect(claim).toEqual(release(held, ANNA, 1).claim);
    expect(events).toEqual([{ type: 'skipped', actor: ANNA.id, facts: { token: 1, reason: 'language' } }]);
  });

  it('hides it for as long as the desk says, and takes the lease’s own token', () => {
    expect(skippedUntil(NOON, DESK)).toBe('2026-03-01T16:00:00.000Z');
    expect(() => skip(held, ANNA, 2, 'other')).toThrow(StaleToken);
  });
});

describe('handOff', () => {
  it('makes it the colleague’s turn, and the lease is over', () => {
    const { claim, events } = handOff(held, ANNA, BEN, NOON, DESK, 1);
    expect(claim).toMatchObject({ state: 'waiting', lease: null, assigned: { to: personOf(BEN), until: '2026-03-01T16:00:00.000Z' } });
    expect(events).toMatchObject([{ type: 'handed', facts: { to: BEN.id } }]);
  });

  it('is for a lead to do without the token, whoever holds the claim, or nobody', () => {
    expect(handOff(held, LEA, BEN, NOON, DESK).claim.assigned?.to.id).toBe(BEN.id);
    expect(handOff(waitingClaim(), LEA, BEN, NOON, DESK).claim.assigned?.to.id).toBe(BEN.id);
    expect(() => handOff(held, BEN, BEN, NOON, DESK)).toThrow(RoleNeeded);
  });

  it('never gives a claim that waits for a second person to the one who ruled', () => {
    const reviews = [{ number: 1, by: personOf(BEN), finding: 'refuted', advice: 'cut' }] as const;
    const toSign = { ...held, stage: 'sign-off', round: { ...held.round, reviews } } as const;
    expect(() => handOff(toSign, ANNA, BEN, NOON, DESK, 1)).toThrow(OwnRuling);
  });

  it('leaves it to anybody to take meanwhile', () => {
    const { claim } = handOff(held, ANNA, BEN, NOON, DESK, 1);
    expect(take(claim, LEA, NOON, DESK).claim).toMatchObject({ state: 'held', assigned: null, fence: 2 });
  });
});

describe('park', () => {
  it('takes a time after now and within the desk’s days, to the last moment', () => {
    expect(parked).toMatchObject({ state: 'parked', lease: null, parked: { by: personOf(ANNA), reason: 'call-back' } });
    const latest = minutesAfter(NOON, 7 * 24 * HOUR);
    expect(park(held, ANNA, parking(latest), NOON, DESK).claim.parked?.until).toBe(latest.toISOString());
    for (const until of [NOON, new Date(latest.getTime() + 1)]) {
      expect(() => park(held, ANNA, parking(until), NOON, DESK)).toThrow(TimeOutOfRange);
    }
  });

  it('keeps its note out of the audit', () => {
    expect(JSON.stringify(park(held, ANNA, parking(minutesAfter(NOON, HOUR)), NOON, DESK).events)).not.toContain('calls back');
  });

  it('ends the lease: its token is good for nothing, and colleagues may take the claim back', () => {
    expect(() => skip(parked, ANNA, 1, 'other')).toThrow(StaleToken);
    expect(take(parked, BEN, NOON, DESK).claim).toMatchObject({ state: 'held', parked: null, fence: 2 });
  });

  it('is nothing that a decided claim can be', () => {
    expect(() => park({ ...held, state: 'decided' }, ANNA, parking(minutesAfter(NOON, 1)), NOON, DESK)).toThrow(NotOnDocket);
  });
});

describe('passTime', () => {
  it('wakes a parked claim at its time and not before, on top for whoever parked it', () => {
    const wake = minutesAfter(NOON, HOUR);
    expect(passTime(parked, new Date(wake.getTime() - 1), DESK)).toBeNull();
    const woken = passTime(parked, wake, DESK);
    expect(woken?.claim).toMatchObject({ state: 'waiting', parked: null, assigned: { to: personOf(ANNA) } });
    expect(woken?.events.map((event) => event.type)).toEqual(['woken', 'assigned']);
  });

  it('gives the desk what somebody did not come for, at the end of their time and not before', () => {
    const { claim } = handOff(held, ANNA, BEN, NOON, DESK, 1);
    const end = minutesAfter(NOON, 4 * HOUR);
    expect(passTime(claim, new Date(end.getTime() - 1), DESK)).toBeNull();
    expect(passTime(claim, end, DESK)).toMatchObject({ claim: { state: 'waiting', assigned: null }, events: [{ type: 'unassigned' }] });
  });

  it('does nothing twice, and nothing to a claim that is held', () => {
    const woken = passTime(parked, minutesAfter(NOON, HOUR), DESK);
    expect(passTime(woken!.claim, minutesAfter(NOON, HOUR), DESK)).toBeNull();
    expect(passTime(held, minutesAfter(NOON, 9000), DESK)).toBeNull();
  });
});
