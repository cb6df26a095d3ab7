import { InvalidArgumentError } from 'commander';
import { expect, it } from 'vitest';
import { wholeNumber } from '../../bench/whole-number.ts';

it('reads whole numbers within its bounds', () => {
  expect(['1', '7', '99'].map(wholeNumber(1, 99))).toEqual([1, 7, 99]);
});

it.each(['0', '100', '1.5', '-1', '1e1', '', 'seven'])('refuses "%s", and says what it expects', (value) => {
  expect(() => wholeNumber(1, 99)(value)).toThrow(InvalidArgumentError);
  expect(() => wholeNumber(1, 99)(value)).toThrow('from 1 to 99');
});
