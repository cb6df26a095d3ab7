import { describe, expect, it } from 'vitest';
import { extendTo, NOTHING_SELECTED, selectedOf, toggle } from '../../../../web/src/triage/cursor/selection.ts';
import { rowsOf } from '../../../../web/src/triage/rows/rows.ts';
import { inventedClaim } from '../invented-claims.ts';

const waiting = ['a', 'b', 'c'].map((id) => inventedClaim(id));
const below = ['d', 'e'].map((id) => inventedClaim(id, { state: 'below' }));
const rows = rowsOf(
  [
    { list: 'waiting', pages: [waiting], hasMore: false, isPending: false, isBroken: false },
    { list: 'below', pages: [below], hasMore: false, isPending: false, isBroken: false },
  ],
  { belowOpen: false, flipped: new Set() },
  null,
);
const ids = (selection: typeof NOTHING_SELECTED): string[] => [...selection.ids].toSorted();

describe('a selection', () => {
  it('is made and unmade claim by claim', () => {
    const one = toggle(NOTHING_SELECTED, waiting.slice(0, 1), 'waiting/a');
    expect(ids(one)).toEqual(['a']);
    expect(ids(toggle(one, waiting.slice(0, 1), 'waiting/a'))).toEqual([]);
  });

  it('of a story is completed before it is unmade', () => {
    const some = toggle(NOTHING_SELECTED, waiting.slice(1, 2), 'waiting/b');
    const all = toggle(some, waiting, 'waiting/a');
    expect(ids(all)).toEqual(['a', 'b', 'c']);
    expect(ids(toggle(all, waiting, 'waiting/a'))).toEqual([]);
  });

  it('stretches from its anchor, up or down, and over folded stories', () => {
    const from = toggle(NOTHING_SELECTED, waiting.slice(1, 2), 'waiting/b');
    expect(ids(extendTo(from, rows, 'waiting/a'))).toEqual(['a', 'b']);
    expect(ids(extendTo(from, rows, 'waiting/c'))).toEqual(['b', 'c']);
    expect(ids(extendTo(from, rows, 'below/article-1/0'))).toEqual(['b', 'c', 'd', 'e']);
  });

  it('without an anchor begins where it stretches to', () => {
    const begun = extendTo(NOTHING_SELECTED, rows, 'waiting/b');
    expect(begun).toMatchObject({ anchor: 'waiting/b' });
    expect(ids(begun)).toEqual(['b']);
  });

  it('tells claims in the order of the rows, and none that is gone', () => {
    const selection = { ids: new Set(['e', 'gone', 'c', 'a']), anchor: null };
    expect(selectedOf(selection, rows).map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  });
});
