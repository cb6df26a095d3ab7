import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../../config/verdicts.ts';
import { agreementIn, pairOf } from '../../../../functions/domain/figures/agreement.ts';
import { addUp } from '../../../../functions/domain/figures/counters.ts';

const counted = (pairs: readonly (readonly [string, string])[]) => addUp(pairs.map(([first, second]) => ({ [pairOf(first, second)]: 1 })));
const findings = fc.constantFrom(...FINDINGS);

describe('Cohen’s kappa', () => {
  it('is that of the textbook', () => {
    // 50 grant proposals: both yes 20, both no 15, the first alone 5, the second alone 10.
    const counters = { [pairOf('yes', 'yes')]: 20, [pairOf('yes', 'no')]: 5, [pairOf('no', 'yes')]: 10, [pairOf('no', 'no')]: 15 };
    const { pairs, agreed, kappa } = agreementIn(counters);
    expect({ pairs, agreed }).toEqual({ pairs: 50, agreed: 35 });
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('is 1 for two who always agree, and says nothing where they only ever found the same', () => {
    expect(
      agreementIn(
        counted([
          ['refuted', 'refuted'],
          ['confirmed', 'confirmed'],
        ]),
      ),
    ).toEqual({ pairs: 2, agreed: 2, kappa: 1 });
    expect(agreementIn(counted([['refuted', 'refuted']]))).toEqual({ pairs: 1, agreed: 1, kappa: null });
    expect(agreementIn({})).toEqual({ pairs: 0, agreed: 0, kappa: null });
  });

  it('is between -1 and 1, 1 only for perfect agreement, and the same seen from either side', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(findings, findings), { maxLength: 40 }), (pairs) => {
        const { kappa, agreed } = agreementIn(counted(pairs));
        expect(agreementIn(counted(pairs.map(([first, second]) => [second, first])))).toEqual(agreementIn(counted(pairs)));
        if (kappa === null) return;
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa === 1).toBe(agreed === pairs.length);
      }),
    );
  });
});
