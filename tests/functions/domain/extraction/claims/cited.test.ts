import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const told = (paragraph: string): (string | undefined)[][] =>
  claimsOf([paragraph]).map(({ attribution: { source, via } }) => [source?.name, ...via.map(({ name }) => name)]);

it.each([
  'Apple is in talks to buy a rival, the BBC reported on Thursday, citing two officials.',
  'The BBC reported that Apple was in talks to buy a rival, citing two officials.',
  'The BBC, citing two officials, reported that Apple was in talks to buy a rival.',
  'The BBC, quoting two officials, said Apple was in talks to buy a rival.',
  'Citing two officials, the BBC reported that Apple was in talks to buy a rival.',
  'Apple is in talks to buy a rival, the BBC reported on its website, quoting two officials.',
])('an outlet hands on what those say whom it cites: %s', (paragraph) => {
  expect(told(paragraph)).toEqual([['two officials', 'BBC']]);
});

it.each([
  ['a paper cited is no speaker', 'The general has been detained, the BBC reported, citing a letter seen by its staff.', 'BBC'],
  ['costs that are cited are nobody', 'The BBC reported that Apple had sued the maker, citing costs.', 'BBC'],
  ['who is no outlet speaks for itself', 'The ministry said the toll was 64, citing the governor.', 'ministry'],
])('%s', (_, paragraph, name) => {
  expect(told(paragraph)).toEqual([[name]]);
});
