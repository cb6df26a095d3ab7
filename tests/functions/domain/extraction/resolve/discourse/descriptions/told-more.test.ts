import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['A report says the reef is dead.', 'The survey by the Reef Institute found no fish.', 'report by the Reef Institute'],
  [
    'The reef is dead, according to a new study.',
    'The study in the journal Shore Letters said fish were rare.',
    'new study in the journal Shore Letters',
  ],
])('a paper of which more is told further down is called by that wherever it stands: %s', (first, second, name) => {
  expect(sources(first, second)).toEqual([name, name]);
});

it.each([
  ['A report by the Ostra Institute says the reef is dead.', 'The survey by the Selby Council found no fish.'],
  ['A film says the reef is dead.', 'The survey by the Selby Council found no fish.'],
])('but not another paper: %s', (first, second) => {
  expect(sources(first, second)[1]).toBe('survey by the Selby Council');
});
