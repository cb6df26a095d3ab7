import { describe, expect, it } from 'vitest';
import { ADVICE } from '../../../../../config/verdicts.ts';
import { personOf } from '../../../../../functions/domain/review/permit.ts';
import { RoleNeeded } from '../../../../../functions/domain/review/refusals.ts';
import { closeCorrection, isTransmitted, withCorrection } from '../../../../../functions/domain/review/report/correction.ts';
import { digestOf } from '../../../../../functions/domain/review/rulings/records.ts';
import { refile } from '../../../../../functions/domain/review/rulings/follow-up.ts';
import type { Ruled } from '../../../../../functions/domain/review/rulings/records.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { ANNA, LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';
import { ALONE, at, ruling, taken } from '../rulings/rulings.ts';

const DAY = '2026-03-01';

describe('a correction', () => {
  it('may be needed where a verdict says cut or correct once the article is out', () => {
    const needed = ADVICE.filter((advice) => withCorrection(reviewedWith(advice), DAY, NOON).step === 'raise');
    expect(needed).toEqual(['cut', 'correct']);
    const { ruled } = withCorrection(reviewedWith('cut'), DAY, NOON);
    expect(ruled.events.at(-1)).toEqual({ type: 'correction-needed', actor: 'system', facts: { verdict: 1, advice: 'cut' } });
    const before = reviewedWith('cut');
    expect(withCorrection(before, '2026-03-02', NOON)).toEqual({ ruled: before, step: null });
    expect(withCorrection(before, null, NOON).step).toBeNull();
    expect(withCorrection({ ...before, records: {} }, DAY, NOON).step).toBeNull();
  });

  it('is not needed anew where such a verdict is refiled', () => {
    const { claim, records } = reviewedWith('correct');
    const ruled = refile(claim, LEA, { verdict: 1, wording: 'Twelve.', rationale: 'As counted.' }, records.verdict, at(NOON));
    expect(withCorrection(ruled, DAY, NOON)).toEqual({ ruled, step: 'rename' });
    expect(withCorrection(ruled, null, NOON).step).toBeNull();
  });

  it('is out from the time that it says, a day from its beginning', () => {
    expect(isTransmitted(DAY, NOON)).toBe(true);
    expect(isTransmitted(minutesAfter(NOON, 1).toISOString(), NOON)).toBe(false);
  });

  it('is closed by a lead, with a reason that the history does not tell', () => {
    const claim = waitingClaim();
    const needed = { claimId: claim.id, articleId: 'article', desk: 'world', verdict: 1, raisedAt: NOON.toISOString(), closed: null };
    const asked = { outcome: 'not-needed', why: 'Never sent.' } as const;
    const { events, records, ...rest } = closeCorrection(claim, needed, { actor: LEA, ...asked }, at(NOON));
    expect(rest.claim.recorded.reasons).toBe(1);
    expect(records.reason).toMatchObject({ type: 'correction-closed', reason: 'Never sent.' });
    const facts = { verdict: 1, outcome: 'not-needed', digest: records.reason === undefined ? '' : digestOf(records.reason) };
    expect(events).toEqual([{ type: 'correction-closed', actor: LEA.id, facts }]);
    expect(rest.closed.closed).toEqual({ by: personOf(LEA), at: NOON.toISOString(), outcome: 'not-needed', reason: 1 });
    expect(() => closeCorrection(claim, needed, { actor: ANNA, ...asked }, at(NOON))).toThrow(RoleNeeded);
  });
});

function reviewedWith(advice: (typeof ADVICE)[number]): Ruled {
  const held = taken(waitingClaim(), ANNA);
  return review(held, ANNA, ruling(held, { finding: 'out-of-context', advice }), ALONE, at(NOON));
}
