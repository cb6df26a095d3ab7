import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['The Surveyor General (SG) Lena Tir opposed it.', 'The SG said that the men were armed.'],
  ['The Harbour Officer (HO), Lena Tir, opposed it.', 'The HO said that the men were armed.'],
  [
    'The Director of Roads of the Harbour Works Office (HWO), Dr Lena Tir, said the road was shut. Dr Tir was sure.',
    'The Director said that the men were armed.',
  ],
])('who holds an office comes back by its initials, and by its noun: %s', (first, second) => {
  expect(last(first, second)).toBe('Lena Tir');
});

it('but a body stays one', () => {
  expect(last('The Harbour Works Office (HWO) Chief Lena Tir opposed it.', 'The HWO said that the men were armed.')).toBe(
    'Harbour Works Office',
  );
});
