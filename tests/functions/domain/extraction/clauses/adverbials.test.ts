import { describe, expect, it } from 'vitest';
import { skipAdverbials } from '../../../../../functions/domain/extraction/clauses/adverbials.ts';
import { left } from './left.ts';

describe('what belongs to the verb of saying', () => {
  it.each([
    ['He said in a statement on Monday that it rained.', 'that it rained .'],
    ['He said in a letter seen by Reuters that it rained.', 'that it rained .'],
    ['He said on condition of anonymity because he was afraid that it rained.', 'that it rained .'],
    ['He said, citing a police report, that it rained.', 'that it rained .'],
    ['He said in Tarven that it rained.', 'that it rained .'],
    ['He said in Tarven it rained.', 'in Tarven it rained .'],
    ['He said about nine houses stood.', 'about nine houses stood .'],
  ])('is skipped, and nothing of what is said: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });
});
