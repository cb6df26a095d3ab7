import { expect, it } from 'vitest';
import { amount, coefficient, duration, percent, shortDuration } from '../../../web/src/figures/amounts.ts';

it('says how long something took to about two figures', () => {
  const said = [0, 59, 60, 3569, 3599, 3600, 12_000, 35_999, 36_000, 86_000, 86_400, 190_000].map(duration);
  expect(said).toEqual(['0 s', '59 s', '1 min', '59 min', '1 h', '1 h', '3 h 20 min', '10 h', '10 h', '1 d', '1 d', '2 d 5 h']);
});

it('says it shorter on an axis', () => {
  expect([30, 600, 13_500, 18_000].map(shortDuration)).toEqual(['30 s', '10 min', '3.8 h', '5 h']);
});

it('says other figures as people read them', () => {
  expect([percent(0.956), coefficient(0.3333), amount(12_480)]).toEqual(['96 %', '0.33', '12,480']);
});

it('puts a dash where nothing is known', () => {
  expect([duration(null), percent(null), coefficient(null), amount(null)]).toEqual(['–', '–', '–', '–']);
});
