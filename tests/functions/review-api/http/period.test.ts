import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../../functions/review-api/http/period.ts';
import { Problem } from '../../../../functions/review-api/http/problem.ts';

describe('periodOf', () => {
  it('takes days whole, the last one too', () => {
    expect(periodOf({ since: '2026-02-27', until: '2026-02-28' })).toEqual({
      since: '2026-02-27T00:00:00.000Z',
      until: '2026-03-01T00:00:00.000Z',
    });
  });

  it('takes times of any zone', () => {
    expect(periodOf({ since: '2026-03-01T02:00:00+02:00', until: '2026-03-01T00:00:00.001Z' })).toEqual({
      since: '2026-03-01T00:00:00.000Z',
      until: '2026-03-01T00:00:00.001Z',
    });
  });

  it('sets no bound where none is given', () => {
    const { since, until } = periodOf({});
    expect(since < '1900' && until > '9000').toBe(true);
  });

  it.each([
    ['2026-03-02', '2026-03-01'],
    ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z'],
  ])('refuses %s to %s', (since, until) => {
    expect(() => periodOf({ since, until })).toThrow(Problem);
  });
});
