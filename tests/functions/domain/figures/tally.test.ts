import { describe, expect, it } from 'vitest';
import { tally } from '../../../../functions/domain/figures/tally.ts';
import type { ClaimRecord } from '../../../../functions/domain/review/claim-record.ts';
import type { EventDraft } from '../../../../functions/domain/review/transition.ts';
import { bucketOf } from '../../../../functions/domain/figures/histogram.ts';
import { ANNA, BEN, minutesAfter, NOON, waitingClaim } from '../review/claims.ts';

const event = (type: EventDraft['type'], actor: string, facts: EventDraft['facts'] = {}): EventDraft => ({ type, actor, facts });
/** What a change of one claim counts, by whose figures. */
function counted(before: ClaimRecord, events: readonly EventDraft[], now = NOON, after = before): Record<string, unknown> {
  return Object.fromEntries(
    tally([{ before, after, events }], now).map((one) => [`${one.of === 'desk' ? one.desk : one.person} ${one.day}`, one.counters]),
  );
}
const held = (changes: Partial<ClaimRecord> = {}, by = ANNA): ClaimRecord =>
  waitingClaim({
    state: 'held',
    lease: { token: 1, holder: by, takenAt: NOON.toISOString(), expiresAt: minutesAfter(NOON, 30).toISOString() },
    ...changes,
  });

describe('the figures of a change', () => {
  it('count each event for the desk and for whoever did it, on the day of the change', () => {
    expect(counted(waitingClaim(), [event('taken', 'p-anna', { token: 1 })], new Date('2026-03-01T23:59:59.999Z'))).toEqual({
      'world 2026-03-01': { 'event:taken': 1 },
      'p-anna 2026-03-01': { 'event:taken': 1 },
    });
  });

  it('count what the system does for the desk only, and what has no desk for none', () => {
    expect(counted(waitingClaim(), [event('woken', 'system')])).toEqual({ 'world 2026-03-01': { 'event:woken': 1 } });
    expect(counted(waitingClaim({ state: 'found', desk: null }), [event('joined', 'system')])).toEqual({});
  });

  it('count a claim that is enlisted for the desk that it comes to', () => {
    const before = waitingClaim({ state: 'found', desk: null, enlistedAt: null });
    expect(counted(before, [event('enlisted', 'system')], NOON, waitingClaim())).toEqual({ 'world 2026-03-01': { 'event:enlisted': 1 } });
  });

  it('count skips and parkings by their reasons, for the desk only', () => {
    expect(counted(held(), [event('skipped', 'p-anna', { reason: 'no-time' })])).toEqual({
      'world 2026-03-01': { 'event:skipped': 1, 'skipped:no-time': 1 },
      'p-anna 2026-03-01': { 'event:skipped': 1 },
    });
    expect(counted(held(), [event('parked', 'p-anna', { reason: 'call-back' })])['world 2026-03-01']).toEqual({
      'event:parked': 1,
      'parked:call-back': 1,
    });
  });

  it('time the first verdict from the docket, and the reviewer from taking the claim', () => {
    const now = minutesAfter(NOON, 20);
    const before = held({ enlistedAt: minutesAfter(NOON, -60).toISOString() });
    const events = [
      event('reviewed', 'p-anna', { round: 1, finding: 'refuted' }),
      event('decided', 'p-anna', { round: 1, finding: 'refuted' }),
    ];
    expect(counted(before, events, now)).toEqual({
      'world 2026-03-01': { 'event:reviewed': 1, 'event:decided': 1, 'finding:refuted': 1, [bucketOf(80 * 60)]: 1 },
      'p-anna 2026-03-01': { 'event:reviewed': 1, 'event:decided': 1, [bucketOf(20 * 60)]: 1 },
    });
    // A ruling that was given back begins a second round of the same.
    expect(counted({ ...before, round: { ...before.round, number: 2 } }, events, now)['world 2026-03-01']).toHaveProperty(
      bucketOf(80 * 60),
    );
    const later = counted({ ...before, round: { ...before.round, number: 2, cause: 'correction' } }, events, now);
    expect(later['world 2026-03-01']).not.toHaveProperty(bucketOf(80 * 60));
  });

  it('pair two reviews where the second was made blind, for the desk and for both', () => {
    const first = { number: 1, by: ANNA, finding: 'refuted', advice: 'cut' } as const;
    const before = held({ stage: 'second', round: { number: 1, cause: 'first', reviews: [first] } }, BEN);
    expect(counted(before, [event('reviewed', 'p-ben', { round: 1, finding: 'confirmed' })])).toEqual({
      'world 2026-03-01': { 'event:reviewed': 1, 'pair:refuted:confirmed': 1 },
      'p-ben 2026-03-01': { 'event:reviewed': 1, 'pair:confirmed:refuted': 1, [bucketOf(0)]: 1 },
      'p-anna 2026-03-01': { 'pair:refuted:confirmed': 1 },
    });
    const sighted = counted({ ...before, stage: 'sign-off' }, [event('signed-off', 'p-ben', { round: 1, review: 1 })]);
    expect(JSON.stringify(sighted)).not.toContain('pair:');
  });

  it('of many claims changed at once come together, each desk’s and each person’s once', () => {
    const one = { before: waitingClaim(), after: waitingClaim(), events: [event('taken', 'p-anna')] };
    expect(
      tally([one, one, { ...one, before: waitingClaim({ desk: 'politics' }), after: waitingClaim({ desk: 'politics' }) }], NOON),
    ).toEqual([
      { of: 'desk', desk: 'world', day: '2026-03-01', counters: { 'event:taken': 2 } },
      { of: 'desk', desk: 'politics', day: '2026-03-01', counters: { 'event:taken': 1 } },
      { of: 'person', person: 'p-anna', day: '2026-03-01', counters: { 'event:taken': 3 } },
    ]);
  });
});
