import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../../../web/src/work/after-verdict/changes/word-diff.ts';
import type { Piece } from '../../../../../web/src/work/after-verdict/changes/word-diff.ts';

const textOf = (pieces: readonly Piece[], left: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

/** Texts of few words, so that they have some in common. */
const text = fc
  .array(fc.constantFrom('nine ', 'were ', 'hurt', ', ', '.', ' ', 'الوزارة ', '東京', '🙂'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('how one text became another', () => {
  it('holds both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(textOf(pieces, 'new')).toBe(before);
        expect(textOf(pieces, 'gone')).toBe(after);
      }),
    );
  });

  it('is nothing but what stayed where nothing changed', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });

  it('shows a word replaced, and no letter of its neighbours', () => {
    expect(wordDiff('It is provisional, they said.', 'It is preliminary, they said.')).toEqual([
      { kind: 'same', text: 'It is ' },
      { kind: 'gone', text: 'provisional' },
      { kind: 'new', text: 'preliminary' },
      { kind: 'same', text: ', they said.' },
    ]);
  });

  it('shows a phrase replaced as one change', () => {
    expect(wordDiff('a the hospital counts b', 'a both clinics tell b')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'gone', text: 'the hospital counts' },
      { kind: 'new', text: 'both clinics tell' },
      { kind: 'same', text: ' b' },
    ]);
  });

  it('replaces outright what nobody would read word by word', () => {
    const before = 'one '.repeat(2000);
    const after = 'two '.repeat(2000);
    expect(wordDiff(before, after)).toEqual([
      { kind: 'gone', text: before.trimEnd() },
      { kind: 'new', text: after.trimEnd() },
      { kind: 'same', text: ' ' },
    ]);
  });
});
