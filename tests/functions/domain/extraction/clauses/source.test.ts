import { expect, it } from 'vitest';
import { sourceBefore } from '../../../../../functions/domain/extraction/clauses/source.ts';
import { at, itemsOf, wordsOf } from '../sentence.ts';

it.each([
  ['The mayor said it rained.', 'said', 'The mayor'],
  ['Ann Lee, the envoy to Tarven, said it rained.', 'said', 'Ann Lee , the envoy to Tarven'],
  ['The ministry on Monday said it rained.', 'said', 'The ministry'],
  ['A man arrested on Friday said it rained.', 'said', 'A man arrested on Friday'],
  ['The mayor, meanwhile, said it rained.', 'said', 'The mayor'],
  ['The head of the river board said it rained.', 'said', 'The head of the river board'],
  ['It rained, two officials said.', 'said', 'two officials'],
])('%s', (sentence, verb, source) => {
  const items = itemsOf(sentence);
  const found = sourceBefore(items, at(items, verb), 0);
  expect(found === null ? null : wordsOf(items, found)).toBe(source);
});

it('is nobody where a conjunction stands before the verb', () => {
  const items = itemsOf('He came and said it rained.');
  expect(sourceBefore(items, at(items, 'said'), 0)).toBeNull();
});

it('does not reach back before the clause', () => {
  const items = itemsOf('The head of the river board said it rained.');
  expect(sourceBefore(items, at(items, 'said'), at(items, 'board'))).toEqual([at(items, 'board'), at(items, 'board')]);
});
