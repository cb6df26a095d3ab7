import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../web/src/api/types.ts';
import { claimsIn, groupOf, groupSizes } from '../../../../web/src/articles/article/claim-groups.ts';

type Sorted = Pick<Claim, 'id' | 'state' | 'spans'>;
const claim = (id: string, state: Claim['state'], start: number) =>
  ({ id, state, spans: [[start, start + 5]] }) satisfies Sorted as unknown as Claim;

const claims = [
  claim('c', 'decided', 90),
  claim('a', 'waiting', 10),
  claim('b', 'noted', 50),
  claim('d', 'held', 5),
  claim('e', 'joined', 70),
];

describe('an article’s claims by how they stand', () => {
  it('are to be checked whoever has them, and go with another where they repeat it', () => {
    expect(groupOf({ state: 'sign-off' })).toBe('open');
    expect(groupOf({ state: 'parked' })).toBe('open');
    expect(groupOf({ state: 'joined' })).toBe('repeats');
    expect(groupOf({ state: 'lapsed' })).toBe('aside');
  });

  it('stand in the order of the text', () => {
    expect(claimsIn(claims, undefined).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'e', 'c']);
    expect(claimsIn(claims, 'decided').map(({ id }) => id)).toEqual(['c']);
  });

  it('are counted, without groups that are empty', () => {
    expect(groupSizes(claims)).toEqual([
      { group: 'open', size: 2 },
      { group: 'decided', size: 1 },
      { group: 'repeats', size: 1 },
      { group: 'noted', size: 1 },
    ]);
  });
});
