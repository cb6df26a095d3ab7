import { expect, test } from 'vitest';
import { match } from '../../../bench/extraction/match.ts';

const words = (from: number, to: number): Set<number> => new Set(Array.from({ length: to - from }, (_, at) => from + at));

test('the best pair first, so that a worse one does not take its partner', () => {
  // The first found is within reach of both, the second of the second only.
  const gold = [words(0, 6), words(2, 10)];
  const found = [words(0, 8), words(2, 10)];
  expect(match(gold, found)).toEqual(
    new Map([
      [0, 0],
      [1, 1],
    ]),
  );
});

test('greedy: the best pair stands even where two lesser pairs could have been made', () => {
  const gold = [words(0, 10), words(4, 9)];
  const found = [words(0, 9), words(0, 5)];
  // 0 with 0 at 0.9; the other two share too little. 0 with 1 and 1 with 0 would both have been matches.
  expect([...match(gold, found)]).toEqual([[0, 0]]);
});

test('one half is a match, less is none, and each is matched once', () => {
  expect([...match([words(0, 4)], [words(0, 2)])]).toEqual([[0, 0]]);
  expect([...match([words(0, 5)], [words(0, 2)])]).toEqual([]);
  expect([...match([words(0, 4)], [words(0, 4), words(0, 4)])]).toEqual([[1, 0]]);
});
