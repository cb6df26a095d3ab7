import type { Claim } from '../../api/types.ts';
import { grouped } from '../../parts/grouped.ts';
import type { Order } from './order.ts';

/** A step of taking something back: an order on a desk, for exactly these claims. */
export interface Reversal {
  readonly desk: string;
  readonly order: Order;
  readonly claims: readonly string[];
}

/**
 * What takes an order back, in steps to be taken one after the other.
 * @param desk where it was ordered
 * @param changed the claims that it changed, and no others
 * @param before the claims as they stood, as far as they were known
 */
export function undoOf(order: Order, desk: string, changed: readonly string[], before: ReadonlyMap<string, Claim>): readonly Reversal[] {
  const on = (claims: readonly string[], back: Order, where = desk): readonly Reversal[] =>
    claims.length === 0 ? [] : [{ desk: where, order: back, claims }];
  const was = (id: string): Claim | undefined => before.get(id);
  /** Those that somebody was to have, given back to each. */
  const reassigned = (claims: readonly string[]): readonly Reversal[] =>
    [...grouped(claims, (id) => was(id)?.assignedTo?.id)].flatMap(([to, ids]) => {
      const name = was(ids[0] ?? '')?.assignedTo?.name;
      return to === undefined || name === undefined ? [] : on(ids, { action: 'assign', to: { id: to, name } });
    });

  const unassigned = (claims: readonly string[]): readonly string[] => claims.filter((id) => (was(id)?.assignedTo ?? null) === null);

  if (order.action === 'promote') return on(changed, { action: 'demote' });
  // To give a claim to somebody promotes it, too.
  if (order.action === 'demote') return [...on(unassigned(changed), { action: 'promote' }), ...reassigned(changed)];
  if (order.action === 'dismiss') return [...on(changed, { action: 'restore' }), ...reassigned(changed)];
  if (order.action === 'restore') {
    return [...grouped(changed, (id) => was(id)?.dismissed?.reason ?? 'not-worth-checking')].flatMap(([reason, ids]) =>
      on(ids, { action: 'dismiss', reason }),
    );
  }
  if (order.action === 'move') {
    return [...on(changed, { action: 'move', to: { id: desk, name: desk } }, order.to.id), ...reassigned(changed)];
  }
  const fromAbove = changed.filter((id) => was(id)?.state !== 'below');
  return [
    ...on(
      changed.filter((id) => was(id)?.state === 'below'),
      { action: 'demote' },
    ),
    ...on(unassigned(fromAbove), { action: 'assign', to: null }),
    ...reassigned(fromAbove),
  ];
}
