import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROFILES } from '../../../../../functions/domain/article/language/profiles.ts';
import { LANGUAGES, smallWordsIn } from '../../../../../functions/domain/article/language/small-words.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('the', 'they', 'och', 'för', 'hän', 'và', 'olduğunu', 'theory', 'o', ' ', ', ', '-', '—', '“', '’', '1', '\n'),
      fc.constantFrom('e\u0301', 'मंत्री', '部长', '𝐛𝐨', '😀', '\ud835', '\udc00', '×'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((pieces) => pieces.join('').toLowerCase());

it('counts words and small words as a pattern for letters cuts them', () => {
  fc.assert(
    fc.property(text, (any) => {
      const words = any.match(/[\p{L}\p{M}]+/gu) ?? [];
      const told = smallWordsIn(any);
      expect(told.words).toBe(words.length);
      for (const [place, language] of LANGUAGES.entries()) {
        const small = new Set(PROFILES[language]?.split(' '));
        const own = words.filter((word) => small.has(word));
        expect([told.hits[place], told.different[place]]).toEqual([own.length, new Set(own).size]);
      }
    }),
    { numRuns: 500 },
  );
});
