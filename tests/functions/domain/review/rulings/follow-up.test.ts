import { describe, expect, it } from 'vitest';
import { personOf } from '../../../../../functions/domain/review/permit.ts';
import { NotDecided, RoleNeeded, VerdictMoved } from '../../../../../functions/domain/review/refusals.ts';
import { correct, fallDue, refile, reopen, update, withdraw } from '../../../../../functions/domain/review/rulings/follow-up.ts';
import { ANNA, LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';
import { ALONE, at, reviewed } from './rulings.ts';

const decided = reviewed(waitingClaim(), ANNA, ALONE, { recheckAt: '2026-03-02T12:00:00Z' });
const about = { verdict: 1, reason: 'The office published new figures.' };
const later = at(minutesAfter(NOON, 600));

describe('what follows a verdict', () => {
  it('update: it was right then, stands meanwhile, and who says so finds it on top', () => {
    const { claim, events, records } = update(decided.claim, ANNA, about, ALONE, later);
    expect(claim).toMatchObject({
      state: 'waiting',
      round: { number: 2, cause: 'update', reviews: [] },
      standing: { verdict: 1, status: 'standing', recheckAt: null },
      assigned: { to: personOf(ANNA) },
    });
    expect(events.map((event) => event.type)).toEqual(['updated', 'assigned']);
    expect(records).toMatchObject({ reason: { reason: about.reason } });
    expect(records.outcome).toBeUndefined();
  });

  it('correction: in doubt at once, told to the newsroom, due before all others, for leads', () => {
    const { claim, records } = correct(decided.claim, LEA, about, ALONE, later);
    expect(claim).toMatchObject({ state: 'waiting', round: { cause: 'correction' }, standing: { status: 'in-doubt' }, assigned: null });
    expect(claim.dueBy).toBe(minutesAfter(later.now, 30).toISOString());
    expect(records.outcome).toBe(2);
    expect(() => correct(decided.claim, ANNA, about, ALONE, later)).toThrow(RoleNeeded);
  });

  it('the verdict after a correction says what it is and what it follows', () => {
    const { claim } = correct(decided.claim, LEA, about, ALONE, later);
    const { verdict, claim: corrected } = reviewed(claim, ANNA, ALONE);
    expect(verdict).toMatchObject({ number: 2, as: 'correction', follows: 1, round: 2 });
    expect(corrected.standing).toMatchObject({ verdict: 2, status: 'standing', recheckAt: null });
  });

  it('refile: better words, the same decision, no new round', () => {
    const words = { verdict: 1, wording: 'The bridge is open.', rationale: 'The registry shows another figure (2025).' };
    const { claim, records, events } = refile(decided.claim, LEA, words, decided.verdict, later);
    expect(claim).toMatchObject({ state: 'decided', round: { number: 1 }, decidedAt: decided.claim.decidedAt, standing: { verdict: 2 } });
    expect(claim.standing?.recheckAt).toBe('2026-03-02T12:00:00Z');
    expect(records.verdict).toMatchObject({ as: 'refile', how: 'refiled', follows: 1, finding: 'refuted', wording: words.wording });
    expect(events.map((event) => event.type)).toEqual(['refiled']);
  });

  it('withdrawal: nothing stands, the newsroom is told, and it can be reopened', () => {
    const { claim, records } = withdraw(decided.claim, LEA, about, later);
    expect(claim).toMatchObject({ state: 'withdrawn', standing: { verdict: 1, status: 'withdrawn', recheckAt: null } });
    expect(records.outcome).toBe(2);
    const again = reopen(claim, LEA, about, ALONE, later).claim;
    expect(again).toMatchObject({ state: 'waiting', standing: { status: 'withdrawn' }, round: { cause: 'reopened' } });
    expect(() => withdraw(claim, LEA, about, later)).toThrow(NotDecided);
  });

  it('reopen: looked at again, and the verdict stands meanwhile', () => {
    expect(reopen(decided.claim, LEA, about, ALONE, later).claim).toMatchObject({ state: 'waiting', standing: { status: 'standing' } });
  });

  it('is about the last verdict only, and about one that is there', () => {
    expect(() => update(decided.claim, ANNA, { ...about, verdict: 2 }, ALONE, later)).toThrow(VerdictMoved);
    expect(() => correct(waitingClaim(), LEA, about, ALONE, later)).toThrow(NotDecided);
    expect(() => refile(decided.claim, LEA, { verdict: 3, wording: '', rationale: 'x' }, decided.verdict, later)).toThrow(VerdictMoved);
  });
});

describe('fallDue', () => {
  it('brings a verdict back at the time that it set itself, not before, and once', () => {
    const due = new Date('2026-03-02T12:00:00Z');
    expect(fallDue(decided.claim, new Date(due.getTime() - 1), ALONE)).toBeNull();
    const again = fallDue(decided.claim, due, ALONE);
    expect(again?.claim).toMatchObject({
      state: 'waiting',
      round: { number: 2, cause: 'recheck' },
      standing: { status: 'standing', recheckAt: null },
    });
    expect(fallDue(again!.claim, due, ALONE)).toBeNull();
  });

  it('leaves a verdict alone that set no time', () => {
    expect(fallDue(reviewed(waitingClaim(), ANNA, ALONE).claim, new Date('2036-01-01T00:00:00Z'), ALONE)).toBeNull();
  });
});
