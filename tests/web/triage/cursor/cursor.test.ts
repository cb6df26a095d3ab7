import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt, settle, step } from '../../../../web/src/triage/cursor/cursor.ts';
import { rowsOf } from '../../../../web/src/triage/rows/rows.ts';
import { inventedClaim } from '../invented-claims.ts';

describe('the cursor, when rows come and go', () => {
  it('stays where it was, wherever its row went', () => {
    expect(settle('b', ['a', 'b', 'c'], ['x', 'a', 'c', 'b'])).toBe('b');
  });

  it('is at the next row when its own is gone', () => {
    expect(settle('b', ['a', 'b', 'c', 'd'], ['a', 'c', 'd'])).toBe('c');
    expect(settle('b', ['a', 'b', 'c', 'd'], ['a', 'd'])).toBe('d');
  });

  it('is at the row before when it was the last', () => {
    expect(settle('c', ['a', 'b', 'c'], ['a', 'b'])).toBe('b');
  });

  it('is on top of another list, and nowhere in an empty one', () => {
    expect(settle('b', ['a', 'b'], ['x', 'y'])).toBe('x');
    expect(settle(null, [], ['x'])).toBe('x');
    expect(settle('b', ['a', 'b'], [])).toBeNull();
  });

  it('is always somewhere while there are rows', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));
    fc.assert(
      fc.property(keys, keys, fc.integer({ min: 0, max: 30 }).map(String), (before, after, cursor) => {
        const settled = settle(cursor, before, after);
        if (after.length === 0) expect(settled).toBeNull();
        else expect(after).toContain(settled);
      }),
    );
  });
});

describe('the place at a row', () => {
  const claims = ['a', 'b'].map((id) => inventedClaim(id));
  const list = { list: 'waiting', pages: [claims], hasMore: false, isPending: false, isBroken: false } as const;
  const open = rowsOf([list], { belowOpen: false, flipped: new Set() }, null);
  const folded = rowsOf([list], { belowOpen: false, flipped: new Set(['waiting/article-1']) }, null);

  it('is the row itself where the cursor can stand on it', () => {
    expect(placeAt(open, 'waiting/b')).toBe('waiting/b');
    expect(placeAt(folded, 'waiting/article-1/0')).toBe('waiting/article-1/0');
  });

  it('is the first claim of a story that is open', () => {
    expect(placeAt(open, 'waiting/article-1/0')).toBe('waiting/a');
  });

  it('is nowhere for a row that is not there', () => {
    expect(placeAt(open, 'waiting/gone')).toBeNull();
  });
});

describe('a step', () => {
  it('goes on and back, and stops at the ends', () => {
    const places = ['a', 'b', 'c'];
    expect(step('a', places, 1)).toBe('b');
    expect(step('b', places, -1)).toBe('a');
    expect(step('c', places, 1)).toBe('c');
    expect(step('a', places, Infinity)).toBe('c');
    expect(step('c', places, -Infinity)).toBe('a');
  });

  it('from nowhere is to the end that it comes from', () => {
    expect(step(null, ['a', 'b'], 1)).toBe('a');
    expect(step('gone', ['a', 'b'], -1)).toBe('b');
    expect(step(null, [], 1)).toBeNull();
  });
});
