/**
 * How long a claim may wait, in hours, by the lower end of its priority score: between two rows the time is interpolated, so that among
 * claims found together the higher score is always due first. Scores and bands are the finder's (`urgent` from 75, `high` 55, `normal` 30).
 */
export const ALLOWANCE_HOURS: readonly { readonly score: number; readonly hours: number }[] = [
  { score: 100, hours: 0.5 },
  { score: 75, hours: 1 },
  { score: 55, hours: 4 },
  { score: 30, hours: 12 },
  { score: 0, hours: 24 },
];
