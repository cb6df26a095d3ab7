import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['A lawyer for Orr said that she was ill.', 'lawyer for Ann Orr'],
  ['Counsel for accused Orr opposed it and submitted that she was ill.', 'Counsel for Ann Orr'],
  ['A lawyer for Orr and her aides said that she was ill.', 'lawyer for Orr and her aides'],
  ['A lawyer for Ostra said that she was ill.', 'lawyer for Ostra'],
])('whoever speaks for somebody is told by the full name: %s', (sentence, name) => {
  expect(last('The baker Ann Orr, 41, was held. Ms Orr is ill.', sentence)).toBe(name);
});
