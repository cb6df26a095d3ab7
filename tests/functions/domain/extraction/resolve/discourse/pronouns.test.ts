import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it('a given name may be of whoever is not often called so', () => {
  expect(source('Police Officer ASP Blessing Quill confirmed the theft. She said five looms were gone.')).toBe('Blessing Quill');
});

it('but not where a title tells', () => {
  expect(source('Mr Tom Quill confirmed the theft. She said five looms were gone.')).not.toBe('Tom Quill');
});
