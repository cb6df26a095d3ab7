import { expect, test } from 'vitest';
import { compare } from '../../../bench/claims/compare.ts';
import { ARTICLE, found } from './invented.ts';

const numbers = (claims: Parameters<typeof compare>[1]): (readonly [number, string])[] =>
  compare(ARTICLE, claims).pairs.map((pair) => [pair.marked.number, pair.found.text]);

test('beliefs and repeats are no marked claims of their own', () => {
  expect(compare(ARTICLE, []).missed.map(({ number }) => number)).toEqual([1, 2, 3, 6]);
});

test('a claim matches through any place where it is said', () => {
  expect(numbers([found('Warehouse was empty')])).toEqual([[2, 'Warehouse was empty']]);
  expect(numbers([found('the warehouse was empty')])).toEqual([[2, 'the warehouse was empty']]);
});

test('one found twice is wrong the second time', () => {
  const { pairs, wrong } = compare(ARTICLE, [found('the warehouse was empty at dawn'), found('Warehouse was empty')]);
  expect(pairs).toHaveLength(1);
  expect(wrong).toHaveLength(1);
});

test('half of the words is enough, less is not', () => {
  expect(numbers([found('the gate stood')])).toEqual([[1, 'the gate stood']]);
  expect(numbers([found('the gate')])).toEqual([]);
});

test('a belief found is wrong, and known as one', () => {
  const { wrong } = compare(ARTICLE, [found('more thefts this winter'), found('Ann Pell')]);
  expect(wrong.map(({ belief }) => belief)).toEqual([true, false]);
});
