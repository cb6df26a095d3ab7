import { expect, test } from 'vitest';
import { quotationOf } from '../../../bench/extraction/quotation.ts';

test.each([
  ['the bridge is shut', 'indirect'],
  ["the 'old' bridge", 'indirect'],
  ['“The bridge is shut.”', 'direct'],
  ['"The bridge is shut",', 'direct'],
  ['“The bridge is shut and runs on', 'direct'],
  ['“The bridge is shut, as everybody in the valley knows” so', 'mixed'],
  ['the bridge is “shut”', 'mixed'],
  ['“shut” is what the bridge is “now”', 'mixed'],
] as const)('%s is %s', (text, quotation) => {
  expect(quotationOf(text, [[0, text.length]])).toBe(quotation);
});

test('two pieces of one quotation are direct, with the words between them left out', () => {
  const text = '“The bridge,” he said, “is shut.”';
  expect(
    quotationOf(text, [
      [0, 13],
      [23, 33],
    ]),
  ).toBe('direct');
  expect(quotationOf(text, [[0, 33]])).toBe('mixed');
});
