import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from '../../../../functions/domain/figures/counters.ts';
import { bucketOf, countedTimes, ERROR_BOUND, quantile } from '../../../../functions/domain/figures/histogram.ts';

const counted = (all: readonly number[]) => addUp(all.map((seconds) => ({ [bucketOf(seconds)]: 1 })));
const YEAR = 365 * 86_400;

describe('a quantile out of buckets', () => {
  it('is off by less than the error bound, whatever was counted', () => {
    const durations = fc.array(fc.double({ min: 0, max: 2 * YEAR, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(durations, fc.constantFrom(0.01, 0.5, 0.9, 1), (all, share) => {
        const exact = all.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(share * all.length)) - 1] ?? 0;
        const found = quantile(counted(all), share) ?? Number.NaN;
        if (exact < 1) expect(found).toBe(0);
        else expect(Math.abs(Math.log(found / exact))).toBeLessThan(Math.log(1 + ERROR_BOUND));
      }),
    );
  });

  it('is right at the borders of buckets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.constantFrom(-1, 0, 1), (eighths, off) => {
        const border = 2 ** (eighths / 8);
        const seconds = border + (off * border) / 2 ** 50;
        if (seconds >= 1) expect(Math.abs(Math.log2((quantile(counted([seconds]), 1) ?? 0) / seconds))).toBeLessThan(1 / 8);
      }),
    );
  });

  it('is none of nothing, and 0 of what took no time or less', () => {
    expect(quantile({}, 0.5)).toBeNull();
    expect(quantile({ 'event:taken': 4 }, 0.5)).toBeNull();
    expect(quantile(counted([0, -5, 0.99]), 0.9)).toBe(0);
  });

  it('spreads those of one bucket over it', () => {
    const [q1, q3] = [quantile(counted(Array<number>(100).fill(600)), 0.25), quantile(counted(Array<number>(100).fill(600)), 0.75)];
    expect(q1).toBeLessThan(q3 ?? 0);
  });
});

it('times are counted whatever bucket they are in', () => {
  expect(countedTimes(counted([0, 1, 2, 1e12, 50]))).toBe(5);
  expect(countedTimes({ 'event:taken': 4 })).toBe(0);
});
