import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

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

it.each([
  ['whose name only tells whose something is', 'It stands in Maria Orren’s garden.'],
  ['of whom something is told', 'He spoke of the late mill owner Maria Orren.'],
  ['whom somebody else names in full', '“Maria Orren has the keys,” a guard said.'],
  ['who goes by the given name', 'His sister was Maria Orren. Mr. Orren runs it with her. Maria keeps the books.'],
])('the name stays with who had it, and does not go over to somebody %s', (_, between) => {
  expect(sources('Henry Orren bought the mill in May.', between, 'Orren said it was sound.').at(-1)).toBe('Henry Orren');
});

it('the name goes over to who is told of in full', () => {
  expect(sources('Henry Orren bought the mill.', 'Maria Orren runs it for him.', 'Orren said it was sound.')).toEqual(['Maria Orren']);
});
