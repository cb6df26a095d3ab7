import { describe, expect, it } from 'vitest';
import type { DeskStats } from '../../../../web/src/api/types.ts';
import { deskDays, sharesOf } from '../../../../web/src/figures/desk/desk-days.ts';

type Day = DeskStats['days'][number];

const standing = (waiting: number): DeskStats['now'] => ({
  waiting,
  below: 2 * waiting,
  second: 0,
  signOff: 0,
  adjudication: 0,
  held: 0,
  parked: 0,
  decided: 0,
  overdue: 1,
  oldestWaitingSeconds: 60,
});

const day = (part: Partial<Day>): Day => ({
  day: '2026-11-24',
  atEnd: null,
  enlisted: 9,
  line: {},
  lapsed: 2,
  decided: 3,
  timeToVerdict: { timed: 3, medianSeconds: 60, p90Seconds: 90 },
  agreement: { pairs: 0, agreed: 0, kappa: null },
  findings: {},
  skips: {},
  parkings: {},
  dismissals: { old: 2, duplicate: 1 },
  finder: { right: 9, mistakes: 1, missed: 3, precision: 0.9, recall: 0.75 },
  events: {},
  ...part,
});

describe('a desk’s days', () => {
  const range = { from: '2026-11-24', to: '2026-11-26' };

  it('are all days of the range, quiet ones with nothing done', () => {
    const days = deskDays({ days: [day({ atEnd: standing(4) })], now: standing(7) }, range, '2026-11-26');
    expect(days.map(({ day: name, enlisted, dismissed, decided }) => [name, enlisted, dismissed, decided])).toEqual([
      ['2026-11-24', 9, 3, 3],
      ['2026-11-25', 0, 0, 0],
      ['2026-11-26', 0, 0, 0],
    ]);
  });

  it('stand as they ended, today as the desk stands now, and are not known where nobody closed them', () => {
    const days = deskDays({ days: [day({ atEnd: standing(4) }), day({ day: '2026-11-26' })], now: standing(7) }, range, '2026-11-26');
    expect(days.map(({ waiting, below, overdue }) => [waiting, below, overdue])).toEqual([
      [4, 8, 1],
      [null, null, null],
      [7, 14, 1],
    ]);
  });

  it('have no time where nothing was timed', () => {
    const [, quiet] = deskDays({ days: [day({})], now: standing(0) }, range, '2026-11-26');
    expect(quiet).toMatchObject({ median: null, p90: null, precision: null, recall: null, missed: 0 });
  });
});

describe('counters by name', () => {
  it('come from most to least, in words, with their shares', () => {
    expect(sharesOf({ old: 1, duplicate: 3, none: 0, strange: 0 }, { old: 'Old', duplicate: 'Duplicate' })).toEqual([
      { name: 'duplicate', label: 'Duplicate', count: 3, share: 0.75 },
      { name: 'old', label: 'Old', count: 1, share: 0.25 },
    ]);
  });

  it('keep the name of what has no words', () => {
    expect(sharesOf({ strange: 2 }, {})).toEqual([{ name: 'strange', label: 'strange', count: 2, share: 1 }]);
  });
});
