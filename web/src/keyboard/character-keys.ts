import type { Action } from './action.ts';
import type { Binding } from './key-sequence.ts';

/**
 * Whether one of a binding’s keys writes a character by itself: a letter, digit, sign or space, as a voice that is taken down would too.
 * @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export const writesCharacter = (binding: Binding): boolean => binding.split(' ').some((key) => key === 'Space' || /^.$/u.test(key));

/** The action by those of its keys that write nothing: with Ctrl, arrows, Enter, Escape. It may be left without a key. */
export const withoutCharacterKeys = (action: Action): Action => ({
  ...action,
  keys: action.keys.filter((binding) => !writesCharacter(binding)),
});
