import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../../../../functions/domain/extraction/text/tokens.ts';

const cut = (text: string) => tokenize(text).map((token) => token.text);

it.each([
  ['She said the U.N. had "doubts".', ['She', 'said', 'the', 'U.N.', 'had', '"', 'doubts', '"', '.']],
  ["Dr. Quill can’t, won't say", ['Dr.', 'Quill', 'ca', 'n’t', ',', 'wo', "n't", 'say']],
  [
    'Rs300,000 or GH¢1,140, ₹5 and Dh1.9 million at the MI5',
    ['Rs300,000', 'or', 'GH¢1,140', ',', '₹5', 'and', 'Dh1.9', 'million', 'at', 'the', 'MI5'],
  ],
  ['40,000 of $1.2m: 30%', ['40,000', 'of', '$1.2m', ':', '30%']],
  ['the mill’s well-known owner', ['the', 'mill', '’s', 'well-known', 'owner']],
  ['Éva naïvely… --', ['Éva', 'naïvely', '…', '--']],
])('cuts %s', (text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});

it('spells a word alike wherever it stands, and tells a clitic from a word', () => {
  const [first, , second] = tokenize('Mill, Mill');
  expect(first?.spelling).toBe(second?.spelling);
  expect(tokenize("it's s").map(({ kind, lower }) => `${kind} ${lower}`)).toEqual(['word it', "clitic 's", 'word s']);
});

it('a part of a text is cut as it would be alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aB.’\'"- \n1,é“')) }), fc.string(), (text, around) => {
      const alone = tokenize(text);
      const inside = tokenize(`${around}${text}${around}`, around.length, around.length + text.length);
      expect(inside.map(({ text: own, start, spaced }) => [own, start - around.length, spaced])).toEqual(
        alone.map(({ text: own, start, spaced }) => [own, start, spaced]),
      );
    }),
  );
});
