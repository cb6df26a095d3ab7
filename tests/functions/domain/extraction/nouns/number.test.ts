import { expect, it } from 'vitest';
import { isPlural, singular } from '../../../../../functions/domain/extraction/nouns/number.ts';

it.each([
  ['officials', 'official'],
  ['families', 'family'],
  ['watches', 'watch'],
  ['witnesses', 'witness'],
  ['boxes', 'box'],
  ['invoices', 'invoice'],
  ['spokeswomen', 'spokeswoman'],
  ['policemen', 'policeman'],
  ['people', 'person'],
  ['official', 'official'],
  ['press', 'press'],
])('one of "%s" is "%s"', (several, one) => {
  expect(singular(several)).toBe(one);
});

it.each([
  ['officials', true],
  ['police', true],
  ['three', true],
  ['guardsmen', true],
  ['specimen', false],
  ['mayor', false],
  ['press', false],
  ['boss', false],
  ['gas', false],
])('takes "%s" for several: %s', (noun, several) => {
  expect(isPlural(noun)).toBe(several);
});
