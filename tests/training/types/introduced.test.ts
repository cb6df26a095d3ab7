import { describe, expect, it } from 'vitest';
import { BadPassage, readIntroduced } from '../../../training/types/introduced.ts';

describe('passages in which sources are introduced', () => {
  it('are read with the words, type and place of each source', () => {
    const [first, second, ...more] = readIntroduced(
      'Rain fell.\n{Clerk Ann Lee|Ann Lee|official} said so.\n\n{A diver|diver|witness} said that {she|diver|witness} swam.\n',
    );
    expect(more).toEqual([]);
    expect(first?.sources.map(({ type }) => type)).toEqual(['official']);
    expect(first?.text).toContain('Rain fell.\n\nClerk Ann Lee said so.');
    expect(second?.sources.map(({ spans: [span] }) => second.text.slice(...(span ?? [0, 0])))).toEqual(['A diver', 'she']);
  });

  it.each(['{Ann Lee|official} said so.', '{Ann Lee|Ann Lee|clerk} said so.', 'Ann {Lee said so.'])(
    'are refused where a mark is wrong: %s',
    (passage) => {
      expect(() => readIntroduced(passage)).toThrow(BadPassage);
    },
  );
});
