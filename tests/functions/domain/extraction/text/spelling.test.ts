import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf } from '../../../../../functions/domain/extraction/text/codes.ts';
import { KeptSpellings } from '../../../../../functions/domain/extraction/text/kept-spellings.ts';
import { spellingAt } from '../../../../../functions/domain/extraction/text/spelling.ts';

const spell = (text: string) => spellingAt(text, codesOf(text), 0, text.length);

it('tells words with the same hash apart', () => {
  const kept = new KeptSpellings();
  for (const word of ['costarring', 'declinate', 'altarage']) kept.keep(spell(word));
  const find = (word: string) => kept.find(codesOf(word), 0, word.length)?.text;
  // each word of the second row has the hash of the one above it
  expect(['costarring', 'declinate', 'altarage'].map(find)).toEqual(['costarring', 'declinate', 'altarage']);
  expect(['liquid', 'macallums', 'zinke'].map(find)).toEqual([undefined, undefined, undefined]);
});

it('finds what it keeps, wherever it stands, and nothing else', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, fc.string(), (some, others, around) => {
      const kept = new KeptSpellings();
      for (const word of some) kept.keep(spell(word));
      expect(kept.size).toBe(some.length);
      for (const word of [...some, ...others]) {
        const found = kept.find(codesOf(`${around}${word}${around}`), around.length, around.length + word.length);
        expect(found?.text).toBe(some.includes(word) ? word : undefined);
      }
    }),
  );
});

it('goes on finding what it keeps as it grows', () => {
  const kept = new KeptSpellings();
  const words = Array.from({ length: 6000 }, (_, i) => `w${i}`);
  for (const word of words) kept.keep(spell(word));
  expect(words.filter((word) => kept.find(codesOf(word), 0, word.length)?.text !== word)).toEqual([]);
});

it('numbers each spelling that it keeps, and gives a word and a clitic of the same letters their own', () => {
  const [word, clitic] = [spellingAt("'s", codesOf("'s"), 0, 2), spellingAt("'s", codesOf("'s"), 0, 2, 'clitic')];
  expect(clitic.number).not.toBe(word.number);
  expect(spellingAt("it's", codesOf("it's"), 2, 4, 'clitic')).toBe(clitic);
  expect(spell('counterrevolutionaries-in-waiting').number).toBe(-1);
});
