import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['Few trees are left in Karth, according to its forest department.', 'Karth’s forest department'],
  ['Snow fell in the hill district of Karth, its mayor reported.', 'Karth’s mayor'],
  ['Ostra’s Tarn mill has lost money, according to its accounts.', 'Ostra’s accounts'],
  ['The Ridge Union will go to the High Court, its leaders said.', 'Ridge Union’s leaders'],
])('"its" behind what is told is of what it tells of: %s', (sentence, name) => {
  expect(last('The Selby Agency said it was sure. Ostra makes bread.', sentence)).toBe(name);
});

it('and else of whoever was told of before', () => {
  expect(last('The Selby Agency said it was sure.', 'Nine men have died, according to its inspectors.')).toBe('Selby Agency’s inspectors');
  expect(last('The Selby Agency said it was sure.', 'Its inspectors said that nine had died in Karth.')).toBe('Selby Agency’s inspectors');
});
