import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksByBlock, segmentsOf } from '../../../../web/src/work/article/segments.ts';
import type { Mark } from '../../../../web/src/work/article/segments.ts';

const mark = (start: number, end: number, kind: Mark['kind'] = 'claim'): Mark => ({ kind, span: [start, end], claimId: 'c' });

describe('segmentsOf', () => {
  it('cuts where marks begin and end', () => {
    const claim = mark(2, 8);
    const hedge = mark(4, 6, 'hedge');
    expect(segmentsOf(0, 10, [claim, hedge])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [claim] },
      { start: 4, end: 6, marks: [claim, hedge] },
      { start: 6, end: 8, marks: [claim] },
      { start: 8, end: 10, marks: [] },
    ]);
  });

  it('cuts marks that reach over its ends, and leaves out those elsewhere', () => {
    expect(segmentsOf(10, 20, [mark(5, 12), mark(18, 30), mark(0, 10), mark(20, 25)])).toEqual([
      { start: 10, end: 12, marks: [mark(5, 12)] },
      { start: 12, end: 18, marks: [] },
      { start: 18, end: 20, marks: [mark(18, 30)] },
    ]);
  });
});

const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => mark(Math.min(one, other), Math.max(one, other))));

describe('marks of any shape', () => {
  it('leave every character in exactly one segment, under exactly its marks', () => {
    fc.assert(
      fc.property(marks, (some) => {
        const segments = segmentsOf(10, 50, some);
        const places = segments.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset));
        expect(places).toEqual(Array.from({ length: 40 }, (_, offset) => 10 + offset));
        for (const { start, marks: over } of segments) {
          expect(over).toEqual(some.filter(({ span: [from, to] }) => from <= start && start < to));
        }
      }),
    );
  });

  it('come to each block that they touch, and to no other', () => {
    const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2 }).map((places) => places.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(cuts, marks, (places, some) => {
        const blocks = places.slice(1).map((end, place) => ({ start: places[place] ?? 0, end }));
        const perBlock = marksByBlock(blocks, some);
        blocks.forEach(({ start, end }, place) => {
          const touching = some.filter(({ span: [from, to] }) => from < end && to > start && from < to);
          const given = (perBlock[place] ?? []).filter(({ span: [from, to] }) => from < to);
          expect(given).toHaveLength(touching.length);
          expect(new Set(given)).toEqual(new Set(touching));
        });
      }),
    );
  });
});
