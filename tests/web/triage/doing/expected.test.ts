import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../functions/domain/review/actions.ts';
import { CLAIM_STATES } from '../../../../functions/domain/review/claim/states.ts';
import { applies, ofStory } from '../../../../web/src/triage/bar/applies.ts';
import { expected } from '../../../../web/src/triage/doing/expected.ts';
import type { Order } from '../../../../web/src/triage/doing/order.ts';
import { listOf } from '../../../../web/src/triage/lists/list-of.ts';
import { inventedClaim } from '../invented-claims.ts';

const now = new Date('2026-11-26T04:00:00Z');
const ben = { id: 'ben-id', name: 'ben' };
const below = inventedClaim('a', {
  state: 'below',
  line: { side: 'below', reason: 'hour-budget', why: '', by: null, at: '', lapsesAt: null },
});
const listAfter = (claim: typeof below, order: Order) => {
  const after = expected(claim, order, 'anna', now);
  return after === null ? null : listOf(after);
};

describe('where a claim is expected to be', () => {
  it.each<[Order, typeof below, string | null | undefined]>([
    [{ action: 'promote' }, below, 'waiting'],
    [{ action: 'demote' }, inventedClaim('a'), 'below'],
    [{ action: 'demote' }, inventedClaim('a', { assignedTo: { ...ben, until: '' } }), 'below'],
    [{ action: 'dismiss', reason: 'old' }, inventedClaim('a', { assignedTo: { ...ben, until: '' } }), 'dismissed'],
    [{ action: 'restore' }, { ...below, state: 'dismissed' }, 'below'],
    [{ action: 'restore' }, inventedClaim('a', { state: 'dismissed' }), 'waiting'],
    [{ action: 'move', to: ben }, below, null],
    [{ action: 'assign', to: ben }, below, 'assigned'],
    [{ action: 'assign', to: null }, inventedClaim('a', { assignedTo: { ...ben, until: '' } }), 'waiting'],
  ])('after %o', (order, claim, list) => {
    expect(listAfter(claim, order)).toBe(list);
  });
});

describe('whether an action applies', () => {
  it.each(['promote', 'demote', 'dismiss', 'restore', 'move', 'assign'] as const)('%s: as the server’s rules have it', (action) => {
    const from: readonly string[] = ACTIONS[action].from;
    for (const state of CLAIM_STATES)
      expect([state, applies(action, [inventedClaim('a', { state })])]).toEqual([state, from.includes(state)]);
  });

  it('leaves claims of a story alone that somebody holds or parked', () => {
    const claims = [inventedClaim('a'), inventedClaim('b', { state: 'held' }), inventedClaim('c', { state: 'parked' }), below];
    expect(ofStory('dismiss', claims).map(({ state }) => state)).toEqual(['waiting', 'below']);
  });
});
