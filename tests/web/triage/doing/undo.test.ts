import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../web/src/api/types.ts';
import type { Order } from '../../../../web/src/triage/doing/order.ts';
import { undoOf } from '../../../../web/src/triage/doing/undo.ts';
import { inventedClaim } from '../invented-claims.ts';

const ben = { id: 'ben-id', name: 'ben' };
const assigned = { assignedTo: { ...ben, until: '2026-11-26T08:00:00.000Z' } };
const dismissed = (reason: NonNullable<Claim['dismissed']>['reason']): Partial<Claim> => ({
  state: 'dismissed',
  dismissed: { by: 'anna', at: '2026-11-26T03:00:00.000Z', reason },
});
const known = (...claims: readonly Claim[]): ReadonlyMap<string, Claim> => new Map(claims.map((claim) => [claim.id, claim]));
const undo = (order: Order, ...claims: readonly Claim[]) =>
  undoOf(
    order,
    'world',
    claims.map(({ id }) => id),
    known(...claims),
  );

describe('what takes an order back', () => {
  it('is the other way over the line', () => {
    expect(undo({ action: 'promote' }, inventedClaim('a', { state: 'below' }), inventedClaim('b', { state: 'lapsed' }))).toEqual([
      { desk: 'world', order: { action: 'demote' }, claims: ['a', 'b'] },
    ]);
    expect(undo({ action: 'demote' }, inventedClaim('a'))).toEqual([{ desk: 'world', order: { action: 'promote' }, claims: ['a'] }]);
  });

  it('gives claims back to those who were to have them', () => {
    expect(undo({ action: 'demote' }, inventedClaim('a'), inventedClaim('b', assigned))).toEqual([
      { desk: 'world', order: { action: 'promote' }, claims: ['a'] },
      { desk: 'world', order: { action: 'assign', to: ben }, claims: ['b'] },
    ]);
    expect(undo({ action: 'dismiss', reason: 'old' }, inventedClaim('a'), inventedClaim('b', assigned))).toEqual([
      { desk: 'world', order: { action: 'restore' }, claims: ['a', 'b'] },
      { desk: 'world', order: { action: 'assign', to: ben }, claims: ['b'] },
    ]);
  });

  it('dismisses what was restored, each for its own reason', () => {
    expect(
      undo(
        { action: 'restore' },
        inventedClaim('a', dismissed('old')),
        inventedClaim('b', dismissed('duplicate')),
        inventedClaim('c', dismissed('old')),
      ),
    ).toEqual([
      { desk: 'world', order: { action: 'dismiss', reason: 'old' }, claims: ['a', 'c'] },
      { desk: 'world', order: { action: 'dismiss', reason: 'duplicate' }, claims: ['b'] },
    ]);
  });

  it('moves claims back from the desk that they were moved to', () => {
    expect(undo({ action: 'move', to: { id: 'health', name: 'Health' } }, inventedClaim('a'))).toEqual([
      { desk: 'health', order: { action: 'move', to: { id: 'world', name: 'world' } }, claims: ['a'] },
    ]);
  });

  it('puts below the line again what was promoted by being assigned', () => {
    const to = { id: 'cleo-id', name: 'cleo' };
    expect(
      undo({ action: 'assign', to }, inventedClaim('a', { state: 'below' }), inventedClaim('b'), inventedClaim('c', assigned)),
    ).toEqual([
      { desk: 'world', order: { action: 'demote' }, claims: ['a'] },
      { desk: 'world', order: { action: 'assign', to: null }, claims: ['b'] },
      { desk: 'world', order: { action: 'assign', to: ben }, claims: ['c'] },
    ]);
  });

  it('touches nothing but what was changed, and nothing where nothing was', () => {
    const before = known(inventedClaim('a'), inventedClaim('b'));
    expect(undoOf({ action: 'demote' }, 'world', ['b'], before)).toEqual([{ desk: 'world', order: { action: 'promote' }, claims: ['b'] }]);
    expect(undoOf({ action: 'demote' }, 'world', [], before)).toEqual([]);
  });
});
