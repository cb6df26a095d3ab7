import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('of whom nothing is known', () => {
  it.each([
    ['a person whom only a pronoun tells of', 'His wife nodded. “Nobody comes any more,” she said.', 'person'],
    ['one person', 'A clerk said the files had been moved.', 'anonymous'],
    ['several', 'Critics said the well was dry.', 'other'],
    ['a clergyman', 'The bishop said the well was dry.', 'other'],
    ['a firm by its noun', 'The carmaker said the plant was shut.', 'company'],
    [
      'a spokeswoman of a firm that is told of by its yard',
      'The fire was at Seabright Signals. A Seabright Signals spokeswoman said the yard was safe.',
      'company',
    ],
    ['a state that is called “in”', 'Ships docked in Jandal. Jandal said it had sent two doctors.', 'official'],
  ])('%s', (_, paragraph, type) => {
    expect(lastType(paragraph)).toBe(type);
  });
});
