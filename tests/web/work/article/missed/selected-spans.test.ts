import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../../web/src/work/article/shown-text.ts';
import { placeInText, selectedSpans } from '../../../../../web/src/work/article/missed/selected-spans.ts';

describe('a place in what is shown', () => {
  const text = 'ab\u202ecd';

  it('is the same place in the text, before what is written out and after it', () => {
    expect(shownText(text)).toBe('ab[U+202E]cd');
    expect(placeInText(text, 0, 1, 'start')).toBe(1);
    expect(placeInText(text, 0, 2, 'start')).toBe(2);
    expect(placeInText(text, 0, 10, 'start')).toBe(3);
    expect(placeInText(text, 0, 12, 'end')).toBe(5);
    expect(placeInText(text, 3, 1, 'end')).toBe(4);
  });

  it('is before a control as a start, and after it as an end, within its letters', () => {
    expect(placeInText(text, 0, 5, 'start')).toBe(2);
    expect(placeInText(text, 0, 5, 'end')).toBe(3);
  });

  it('goes back to where it came from, for any text', () => {
    const letters = fc.array(fc.constantFrom('a', ' ', 'é', '😀', '\u202e', '\ufeff', '\u2066', '['), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, letters, (before, stretch, after) => {
        const at = before.join('').length;
        const whole = [...before, ...stretch, ...after].join('');
        const end = at + stretch.join('').length;
        const shown = shownText(stretch.join('')).length;
        expect(placeInText(whole, at, shown, 'start')).toBe(end);
        expect(placeInText(whole, at, shown, 'end')).toBe(end);
        expect(placeInText(whole, at, 0, 'start')).toBe(at);
      }),
    );
  });
});

describe('what is selected', () => {
  const text = 'Roads closed\n\nThree bridges fell, she said.\n\nNobody was hurt.';
  const blocks = [
    { start: 0, end: 12 },
    { start: 14, end: 43 },
    { start: 45, end: 61 },
  ];
  const words = (parts: Parameters<typeof selectedSpans>[2]) =>
    selectedSpans(text, blocks, parts).map(([start, end]) => text.slice(start, end));

  it('is a span without the spaces at its ends', () => {
    expect(words([{ at: 14, from: 5, to: 19 }])).toEqual(['bridges fell,']);
  });

  it('reaches over stretches that are marked apart', () => {
    const parts = [
      { at: 14, from: 6, to: 13 },
      { at: 27, from: 0, to: 5 },
    ];
    expect(words(parts)).toEqual(['bridges fell']);
  });

  it('is one span for each block', () => {
    const parts = [
      { at: 14, from: 20, to: 29 },
      { at: 45, from: 0, to: 6 },
    ];
    expect(words(parts)).toEqual(['she said.', 'Nobody']);
  });

  it('is nothing where there are only spaces, or nothing at all', () => {
    expect(words([{ at: 14, from: 5, to: 6 }])).toEqual([]);
    expect(words([])).toEqual([]);
  });
});
