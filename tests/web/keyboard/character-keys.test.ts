import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCharacterKeys, writesCharacter } from '../../../web/src/keyboard/character-keys.ts';

describe('writesCharacter', () => {
  it.each(['j', 'N', '7', '?', '/', ']', 'ø', 'Space', 'g t', 'd 1', '𝒳'])('is so of %s', (binding) => {
    expect(writesCharacter(binding)).toBe(true);
  });

  it.each(['mod+k', 'mod+enter', 'Escape', 'Enter', 'ArrowDown', 'shift+ArrowDown', 'mod+k Enter'])('is not so of %s', (binding) => {
    expect(writesCharacter(binding)).toBe(false);
  });

  it('is so of every sequence with a letter in it, wherever it stands', () => {
    const silent = fc.array(fc.constantFrom('mod+k', 'Enter', 'Escape', 'ArrowUp'));
    fc.assert(
      fc.property(silent, fc.constantFrom('a', 'Z', '4', '!'), silent, (before, key, after) => {
        expect(writesCharacter([...before, key, ...after].join(' '))).toBe(true);
      }),
    );
  });
});

it('an action is left its other keys, and stays an action without any', () => {
  const action = { id: 'a', label: 'A', group: 'Test', run: () => {} };
  expect(withoutCharacterKeys({ ...action, keys: ['mod+k', '/'] }).keys).toEqual(['mod+k']);
  expect(withoutCharacterKeys({ ...action, keys: ['g t'] })).toEqual({ ...action, keys: [] });
});
