import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../../../web/src/work/repair/quoted.ts';

describe('words that are marked in an article', () => {
  it('stand where they say, without the spaces around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), fc.nat(40), (before, stretch, start, end) => {
        const quoted = quotedIn(stretch, before.length, start, end);
        if (quoted === undefined) return stretch.slice(start, end).trim() === '';
        return (before + stretch).slice(quoted.start, quoted.end) === quoted.text && quoted.text === quoted.text.trim();
      }),
    );
  });

  it('are none where only spaces are marked, or nothing', () => {
    expect(quotedIn('a  b', 7, 1, 3)).toBeUndefined();
    expect(quotedIn('a  b', 7, 4, 4)).toBeUndefined();
  });
});
