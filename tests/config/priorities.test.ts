import { describe, expect, it } from 'vitest';
import { DESKS } from '../../config/desks.ts';
import { ALLOWANCE_HOURS } from '../../config/priorities.ts';

describe('ALLOWANCE_HOURS', () => {
  it('falls as scores rise, from 0 to 100', () => {
    expect(ALLOWANCE_HOURS.map((row) => row.score)).toEqual([100, 75, 55, 30, 0]);
    const hours = ALLOWANCE_HOURS.map((row) => row.hours);
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  });

  it('is within every desk’s deadline, which would cut the lowest scores to one time otherwise', () => {
    const longest = Math.max(...ALLOWANCE_HOURS.map((row) => row.hours));
    for (const desk of DESKS) expect(desk.deadlineHours).toBeGreaterThanOrEqual(longest);
  });
});
