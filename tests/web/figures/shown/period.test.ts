import { describe, expect, it } from 'vitest';
import { daysIn, rangeOf, shortDay } from '../../../../web/src/figures/shown/period.ts';

describe('a period', () => {
  const now = new Date('2026-03-01T00:30:00+01:00');

  it('ends today in UTC, which it includes', () => {
    expect(rangeOf(1, now)).toEqual({ from: '2026-02-28', to: '2026-02-28' });
    expect(rangeOf(28, now)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  it('has as many days as it says, over months and years', () => {
    expect(daysIn(rangeOf(90, now))).toHaveLength(90);
    expect(daysIn({ from: '2026-12-31', to: '2027-01-02' })).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  });
});

it('names a day in short', () => {
  expect(shortDay('2026-11-05')).toBe('5 Nov');
});
