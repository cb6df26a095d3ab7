import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('who speaks for a body is of its type', () => {
  it.each([
    ['The charity’s director, Mila Trent, said the tents were full.', 'ngo'],
    ['The museum’s director, Mila Trent, said the vase was real.', 'other'],
    ['A hospital spokesman said nine people had died.', 'official'],
    ['Oxfam’s Barbara Stone said the wells were dry.', 'ngo'],
  ])('%s', (sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });
});
