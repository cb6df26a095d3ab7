import { describe, expect, it } from 'vitest';
import { byDay, clock, dayWords } from '../../../../web/src/verdicts/timeline/days.ts';

const decided = (decidedAt: string) => ({ decidedAt });

describe('verdicts by day', () => {
  it('fall on the day of the zone in which they are looked at', () => {
    const late = decided('2026-11-25T23:30:00Z');
    const early = decided('2026-11-25T09:00:00Z');
    expect(byDay([late, early], 'Europe/Berlin')).toEqual([
      { day: '2026-11-26', items: [late] },
      { day: '2026-11-25', items: [early] },
    ]);
    expect(byDay([late, early], 'UTC')).toEqual([{ day: '2026-11-25', items: [late, early] }]);
  });
});

describe('a day in words', () => {
  const now = new Date('2026-11-26T00:30:00Z');
  it('says which it is to those who look', () => {
    expect(dayWords('2026-11-26', now, 'UTC')).toBe('Today, Thursday, 26 November 2026');
    expect(dayWords('2026-11-25', now, 'UTC')).toBe('Yesterday, Wednesday, 25 November 2026');
    expect(dayWords('2026-11-24', now, 'UTC')).toBe('Tuesday, 24 November 2026');
  });

  it('goes by their zone', () => {
    expect(dayWords('2026-11-25', now, 'America/New_York')).toBe('Today, Wednesday, 25 November 2026');
  });
});

it('tells the time of day in a zone', () => {
  expect(clock('2026-11-25T23:05:00Z', 'Asia/Damascus')).toBe('02:05');
});
