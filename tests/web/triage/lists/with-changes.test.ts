import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../web/src/api/types.ts';
import type { Change } from '../../../../web/src/triage/doing/changes.ts';
import { withChanges } from '../../../../web/src/triage/lists/with-changes.ts';
import type { Pages } from '../../../../web/src/triage/lists/with-changes.ts';
import { inventedClaim } from '../invented-claims.ts';

const at = (hour: number): string => `2026-11-26T0${hour}:00:00.000Z`;
const due = (id: string, hour: number, changes: Partial<Claim> = {}): Claim => inventedClaim(id, { dueBy: at(hour), ...changes });
const pages: Pages = [[due('a', 1), due('b', 3)], [due('c', 5)]];
const FETCHED = 1_000_000;
const list = { list: 'waiting', desk: 'world', pages, updatedAt: FETCHED, hasMore: false } as const;
const change = (claim: Claim | null, settledAt: number | null = null): ReadonlyMap<string, Change> =>
  new Map([[claim?.id ?? 'b', { claim, settledAt }]]);
const ids = (shown: Pages): string[][] => shown.map((page) => page.map(({ id }) => id));

describe('a list with what was changed here', () => {
  it('is the same object while nothing was', () => {
    expect(withChanges(list, new Map())).toBe(pages);
  });

  it('has what left it no more, at once and before the server says so', () => {
    expect(ids(withChanges(list, change(due('b', 3, { state: 'dismissed' }))))).toEqual([['a'], ['c']]);
    expect(ids(withChanges(list, change(due('b', 3, { state: 'below' }), FETCHED)))).toEqual([['a'], ['c']]);
    expect(ids(withChanges(list, change(null)))).toEqual([['a'], ['c']]);
    expect(ids(withChanges(list, change(due('b', 3, { desk: 'health' }))))).toEqual([['a'], ['c']]);
  });

  it('believes the server again some seconds after', () => {
    expect(ids(withChanges({ ...list, updatedAt: FETCHED + 6000 }, change(due('b', 3, { state: 'below' }), FETCHED)))).toEqual(ids(pages));
  });

  it('shows what changed within it as it is now', () => {
    expect(withChanges(list, change(due('b', 3, { text: 'new' })))[0]?.[1]?.text).toBe('new');
  });

  it('has what came to it in its place by when it is due', () => {
    expect(ids(withChanges(list, change(due('x', 2))))).toEqual([['a', 'x', 'b'], ['c']]);
    expect(ids(withChanges(list, change(due('x', 4))))).toEqual([
      ['a', 'b'],
      ['x', 'c'],
    ]);
    expect(ids(withChanges(list, change(due('x', 9))))).toEqual([
      ['a', 'b'],
      ['c', 'x'],
    ]);
    expect(ids(withChanges({ ...list, pages: [] }, change(due('x', 9))))).toEqual([['x']]);
  });

  it('leaves out what comes in a part that is not loaded', () => {
    expect(ids(withChanges({ ...list, hasMore: true }, change(due('x', 9))))).toEqual(ids(pages));
  });

  it('has what is over newest first', () => {
    const gone = due('x', 9, { state: 'dismissed' });
    expect(ids(withChanges({ ...list, list: 'dismissed', pages: [[due('a', 1, { state: 'dismissed' })]] }, change(gone)))).toEqual([
      ['x', 'a'],
    ]);
  });

  it('knows a claim that somebody is to have by that, whatever its state', () => {
    const assigned = due('b', 3, { assignedTo: { id: 'i', name: 'ben', until: at(9) } });
    expect(ids(withChanges(list, change(assigned)))).toEqual([['a'], ['c']]);
    expect(ids(withChanges({ ...list, list: 'assigned', pages: [[]] }, change(assigned)))).toEqual([['b']]);
  });
});
