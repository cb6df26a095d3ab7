import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowanceHours } from '../../../../functions/domain/review/due.ts';
import { enlist, join } from '../../../../functions/domain/review/enlist.ts';
import { NotOnDocket } from '../../../../functions/domain/review/refusals.ts';
import { minutesAfter, NOON, waitingClaim } from './claims.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';

const desk = inventedDesk({ id: 'world' });
const found = waitingClaim({ state: 'found', desk: null, enlistedAt: null, deadline: null, dueBy: null });
const score = fc.integer({ min: 0, max: 100 });

describe('allowanceHours', () => {
  it('is what the rows of config/priorities.ts say', () => {
    expect([100, 75, 55, 30, 0].map(allowanceHours)).toEqual([0.5, 1, 4, 12, 24]);
  });

  it('is shorter for every higher score', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        fc.pre(a > b);
        expect(allowanceHours(a)).toBeLessThan(allowanceHours(b));
      }),
    );
  });
});

describe('enlist', () => {
  it('is due by the allowance of its score, counted from when it was found', () => {
    const { claim } = enlist({ ...found, score: 75 }, desk, minutesAfter(NOON, 20), 'within-budget');
    expect(claim).toMatchObject({
      state: 'waiting',
      desk: 'world',
      enlistedAt: '2026-03-01T12:20:00.000Z',
      dueBy: '2026-03-01T13:00:00.000Z',
      deadline: '2026-03-02T12:00:00.000Z',
    });
  });

  it('is never due after its deadline', () => {
    fc.assert(
      fc.property(score, fc.integer({ min: 1, max: 72 }), (points, deadlineHours) => {
        const { claim } = enlist({ ...found, score: points }, { ...desk, deadlineHours }, NOON, 'within-budget');
        expect((claim.dueBy ?? '') <= (claim.deadline ?? '')).toBe(true);
      }),
    );
  });

  it('also takes a claim that was stuck, and no other', () => {
    expect(enlist({ ...found, state: 'stuck' }, desk, NOON, 'within-budget').claim.state).toBe('waiting');
    expect(() => enlist(waitingClaim(), desk, NOON, 'within-budget')).toThrow(NotOnDocket);
    expect(() => join(waitingClaim(), 'other.01')).toThrow(NotOnDocket);
  });

  it('puts below the line what no budget is left for, until it lapses', () => {
    const { claim, events } = enlist(found, desk, NOON, 'article-budget');
    expect(claim).toMatchObject({
      state: 'below',
      line: { reason: 'article-budget', by: null, at: NOON.toISOString(), lapsesAt: '2026-03-04T12:00:00.000Z' },
    });
    expect(events).toMatchObject([{ type: 'enlisted', facts: { line: 'article-budget' } }]);
  });
});
