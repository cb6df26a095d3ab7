import { expect, it } from 'vitest';
import { readFiguresSearch } from '../../../../web/src/figures/shown/figures-search.ts';

it('is read from the address, be the days a number or its digits', () => {
  expect(readFiguresSearch({ desk: 'world', days: 28, view: 'tables' })).toEqual({ desk: 'world', days: 28, view: 'tables' });
  expect(readFiguresSearch({ days: '90' })).toEqual({ days: 90 });
});

it('leaves out what is usual, and what cannot be read', () => {
  expect(readFiguresSearch({ days: 7, view: 'charts' })).toEqual({});
  expect(readFiguresSearch({ desk: 5, days: 'all', view: 'pie' })).toEqual({});
});
