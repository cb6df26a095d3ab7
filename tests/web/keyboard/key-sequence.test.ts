import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyName, readStroke, shownKeys } from '../../../web/src/keyboard/key-sequence.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyName', () => {
  it('names a character by itself, so that ? and A need no word for shift', () => {
    expect(keyName({ key: '?', ...PLAIN })).toBe('?');
    expect(keyName({ key: 'A', ...PLAIN })).toBe('A');
  });

  it('takes Ctrl and ⌘ for the same', () => {
    expect(keyName({ key: 'K', ...PLAIN, ctrlKey: true })).toBe('mod+k');
    expect(keyName({ key: 'k', ...PLAIN, metaKey: true })).toBe('mod+k');
  });

  it('tells an arrow with shift from one without, and a character by the character alone', () => {
    expect(keyName({ key: 'ArrowDown', ...PLAIN, shiftKey: true })).toBe('shift+ArrowDown');
    expect(keyName({ key: 'J', ...PLAIN, shiftKey: true })).toBe('J');
  });

  it('leaves keys that are no strokes, and those with Alt, to others', () => {
    expect(keyName({ key: 'Shift', ...PLAIN })).toBeUndefined();
    expect(keyName({ key: 'ø', ...PLAIN, altKey: true })).toBeUndefined();
  });
});

describe('readStroke', () => {
  const dismissOld = { keys: ['d o'] };
  const dismissDuplicate = { keys: ['d d'] };
  const next = { keys: ['n', 'ArrowDown'] };
  const all = [dismissOld, dismissDuplicate, next];

  it('runs what is bound to one key at once', () => {
    expect(readStroke([], 'n', all)).toEqual({ kind: 'run', bound: next });
    expect(readStroke([], 'ArrowDown', all)).toEqual({ kind: 'run', bound: next });
  });

  it('waits after a first key, and says what may follow', () => {
    expect(readStroke([], 'd', all)).toEqual({ kind: 'wait', strokes: ['d'], candidates: [dismissOld, dismissDuplicate] });
    expect(readStroke(['d'], 'd', all)).toEqual({ kind: 'run', bound: dismissDuplicate });
  });

  it('begins anew with a key that continues nothing, but not with Escape', () => {
    expect(readStroke(['d'], 'n', all)).toEqual({ kind: 'run', bound: next });
    expect(readStroke(['d'], 'Escape', [...all, { keys: ['Escape'] }])).toEqual({ kind: 'none' });
  });

  it('does nothing for a key that nobody bound', () => {
    expect(readStroke([], 'q', all)).toEqual({ kind: 'none' });
  });

  it('runs every binding when its keys are struck in order', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'mod+k', 'Enter');
    // No binding is the beginning of another: all have two keys.
    const bindings = fc.uniqueArray(fc.tuple(key, key), { selector: (keys) => keys.join(' '), minLength: 1 });
    fc.assert(
      fc.property(bindings, fc.nat(), (pairs, pick) => {
        const bound = pairs.map((keys) => ({ keys: [keys.join(' ')] }));
        const place = pick % pairs.length;
        const [first, second] = pairs[place] ?? ['a', 'a'];
        const waiting = readStroke([], first, bound);
        expect(waiting.kind).toBe('wait');
        expect(readStroke([first], second, bound)).toEqual({ kind: 'run', bound: bound[place] });
      }),
    );
  });
});

describe('shownKeys', () => {
  it('shows keys as they stand on this machine’s keyboard', () => {
    expect(shownKeys('mod+enter', true)).toEqual(['⌘', 'ENTER']);
    expect(shownKeys('mod+k', false)).toEqual(['Ctrl', 'K']);
    expect(shownKeys('d n', false)).toEqual(['D', 'N']);
    expect(shownKeys('R', false)).toEqual(['⇧', 'R']);
  });
});
