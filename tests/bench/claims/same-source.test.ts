import { expect, test } from 'vitest';
import { sameSource } from '../../../bench/claims/same-source.ts';

test.each([
  ['Ann Pell', 'ann pell'],
  ['Pell', 'Ann Pell'],
  ['Ann Pell of Hartwell', 'Ann Pell'],
  ['the council’s leader', 'council leader'],
  ['Deputy Mayor Irène Sabel', 'Irene Sabel'],
  ['Dr. Ann Pell', 'Prof Pell'],
  ['Hartwell Freight', 'Hartwell'],
  ['Ann Pell', 'Hartwell’s director Ann Pell'],
  ['director Ann Pell of Hartwell', 'Ann Pell'],
  ['spokesman for Hartwell Freight', 'Hartwell Freight’s spokesman'],
  ['report by the Pell Institute', 'report in May by the Pell Institute'],
  [null, null],
])('%s and %s are one source', (one, other) => {
  expect(sameSource(one, other)).toBe(true);
  expect(sameSource(other, one)).toBe(true);
});

test.each([
  ['Ann Pell', 'Ann Poll'],
  ['Ann Pell', 'Ann Merrin Pell'],
  ['Ann Pell', 'Ann Pell’s lawyer'],
  ['Pell', 'lawyer for Pell'],
  ['Hartwell Freight', 'lawsuit against Hartwell Freight'],
  ['he', 'the Hebrides'],
  ['Ann Pell', null],
  ['the', 'Ann Pell'],
])('%s and %s are not', (one, other) => {
  expect(sameSource(one, other)).toBe(false);
  expect(sameSource(other, one)).toBe(false);
});
