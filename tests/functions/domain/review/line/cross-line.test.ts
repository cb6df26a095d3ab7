import { describe, expect, it } from 'vitest';
import { canGiveWay, demote, lapse, overtake, promote } from '../../../../../functions/domain/review/line/cross-line.ts';
import { lineInWords } from '../../../../../functions/domain/review/line/line-in-words.ts';
import { LINE_REASONS } from '../../../../../functions/domain/review/claim/line-place.ts';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { NotOnDocket, RoleNeeded, VerdictOnRecord, WrongStage } from '../../../../../functions/domain/review/refusals.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const desk = inventedDesk({ line: { perArticle: 10, perHour: 40, lapseHours: 72 } });
const budgeted = { reason: 'within-budget', by: null, at: NOON.toISOString(), lapsesAt: null } as const;
const above = waitingClaim({ line: budgeted });
const below = overtake(above, 'other.01', NOON, desk).claim;
const hours = (n: number): Date => minutesAfter(NOON, 60 * n);

describe('a claim', () => {
  it('goes below the line for one of higher priority, while nobody has worked on it', () => {
    expect(canGiveWay(above)).toBe(true);
    expect(below).toMatchObject({ state: 'below', line: { reason: 'overtaken', by: null, lapsesAt: hours(72).toISOString() } });
    for (const worked of [
      { fence: 1 },
      { state: 'held' as const },
      { stage: 'second' as const },
      { material: { evidence: 1, notes: 0, graphic: 0 } },
      { material: { evidence: 0, notes: 1, graphic: 0 } },
      { assigned: { to: ANNA, until: hours(1).toISOString() } },
      { standing: { verdict: 1, status: 'standing' as const, finding: 'confirmed' as const, advice: 'use' as const, recheckAt: null } },
      { line: { ...budgeted, reason: 'promoted' as const, by: ANNA } },
      { line: null },
    ]) {
      expect(canGiveWay({ ...above, ...worked })).toBe(false);
    }
  });

  it('is promoted by one person, and is due as if it had been found now', () => {
    const { claim, events } = promote(below, ANNA, hours(2), desk);
    expect(claim).toMatchObject({ state: 'waiting', line: { reason: 'promoted', by: { id: ANNA.id }, lapsesAt: null } });
    expect((claim.dueBy ?? '') > hours(2).toISOString()).toBe(true);
    expect(events).toEqual([{ type: 'promoted', actor: ANNA.id, facts: { from: 'below' } }]);
    expect(() => promote(above, ANNA, NOON, desk)).toThrow(NotOnDocket);
    expect(() => promote(below, { ...ANNA, role: 'viewer' }, NOON, desk)).toThrow(RoleNeeded);
  });

  it('is demoted again, but not past a ruling or a verdict', () => {
    const { claim } = demote(promote(below, ANNA, NOON, desk).claim, ANNA, NOON, desk);
    expect(claim).toMatchObject({ state: 'below', line: { reason: 'demoted' } });
    const standing = { verdict: 1, status: 'in-doubt', finding: 'confirmed', advice: 'use', recheckAt: null } as const;
    expect(() => demote({ ...above, standing }, ANNA, NOON, desk)).toThrow(VerdictOnRecord);
    expect(() => demote({ ...above, state: 'held' }, ANNA, NOON, desk)).toThrow(NotOnDocket);
    expect(() => demote({ ...above, stage: 'second' }, ANNA, NOON, desk)).toThrow(WrongStage);
  });

  it('is taken from below the line by whoever opens it, which promotes it', () => {
    const { claim, events } = take(below, ANNA, hours(1), desk);
    expect(claim).toMatchObject({ state: 'held', line: { reason: 'promoted' } });
    expect(events.map(({ type, facts }) => [type, facts['from']])).toEqual([
      ['promoted', 'below'],
      ['taken', 'below'],
    ]);
  });

  it('lapses when its time below the line is over, and not before; a lapsed one can be promoted', () => {
    expect(lapse(below, minutesAfter(hours(72), -1))).toBeNull();
    expect(lapse(above, hours(100))).toBeNull();
    const lapsed = lapse(below, hours(72));
    expect(lapsed).toMatchObject({
      claim: { state: 'lapsed' },
      events: [{ type: 'lapsed', actor: 'system', facts: { since: NOON.toISOString() } }],
    });
    if (lapsed === null) throw new Error('It did not lapse.');
    expect(lapse(lapsed.claim, hours(73))).toBeNull();
    expect(promote(lapsed.claim, ANNA, hours(80), desk).claim.state).toBe('waiting');
  });

  it('says why it stands where it stands', () => {
    const sentences = LINE_REASONS.map((reason) => lineInWords({ ...budgeted, reason, by: ANNA }, { score: 60 }, desk));
    expect(new Set(sentences).size).toBe(LINE_REASONS.length);
    expect(sentences).toContain('Below the line: 10 claims of its article have at least its priority (60).');
    expect(sentences).toContain('Above the line: Anna put it there.');
  });
});
