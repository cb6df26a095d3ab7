import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('a firm keeps the name by which it went before the one it is named after was told of', () => {
  expect(
    sources(
      'The meatpacker Velasco Alimentos raised its offer on Monday.',
      'The price was final, Velasco said.',
      'The firm had pledges for 21%, chief executive Mauro Velasco told analysts.',
      'The two would save $200 million a year, Velasco said.',
    ),
  ).toEqual(['Velasco Alimentos', 'Mauro Velasco', 'Velasco Alimentos']);
});

it('with a title it is a person’s', () => {
  expect(
    sources('The meatpacker Velasco Alimentos fell. Velasco had grown too fast. Mauro Velasco left.', 'Mr Velasco said he was tired.'),
  ).toEqual(['Mauro Velasco']);
});

it('"Mr." is for whoever is known to be a man and told of all along, not for one who is named once', () => {
  expect(
    sources('They met Tom Quill there. Quill was ill. Tom Quill had left. Quinby Quill had not.', 'Mr. Quill said he was tired.'),
  ).toEqual(['Tom Quill']);
});
