import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, sizeOf } from '../../../../../functions/domain/extraction/clauses/attribution.ts';
import type { TokenRange } from '../../../../../functions/domain/extraction/clauses/attribution.ts';

it('joins ranges that overlap or follow each other, in order of the text', () => {
  expect(
    joined([
      [7, 9],
      [1, 3],
      [4, 5],
      [8, 12],
    ]),
  ).toEqual([
    [1, 5],
    [7, 12],
  ]);
});

it('keeps apart what is parted', () => {
  const ranges: TokenRange[] = [
    [1, 3],
    [4, 5],
  ];
  expect(joined(ranges, (first) => first === 4)).toEqual(ranges);
});

it('covers the same tokens as before, each once', () => {
  const range = fc.tuple(fc.nat(50), fc.nat(10)).map(([first, length]): TokenRange => [first, first + length]);
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const tokens = new Set(ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
      expect(sizeOf(joined(ranges))).toBe(tokens.size);
    }),
  );
});
