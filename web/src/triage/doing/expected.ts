import type { Claim } from '../../api/types.ts';
import type { Order } from './order.ts';

/** How a claim will stand once the order is carried out, as far as that can be told; null where it leaves the desk. */
export function expected(claim: Claim, order: Order, me: string, now: Date): Claim | null {
  const at = now.toISOString();
  const free = { ...claim, assignedTo: null };
  const placed = (side: 'above' | 'below'): Claim['line'] => ({
    side,
    reason: side === 'above' ? 'promoted' : 'demoted',
    why: `${side === 'above' ? 'Above' : 'Below'} the line: ${me} put it there.`,
    by: me,
    at,
    lapsesAt: null,
  });
  if (order.action === 'promote') return { ...claim, state: 'waiting', line: placed('above') };
  if (order.action === 'demote') return { ...free, state: 'below', line: placed('below') };
  if (order.action === 'dismiss') {
    return { ...free, state: 'dismissed', heldBy: null, parked: null, dismissed: { by: me, at, reason: order.reason } };
  }
  if (order.action === 'restore') return { ...claim, state: claim.line?.side === 'below' ? 'below' : 'waiting', dismissed: null };
  if (order.action === 'move') return null;
  const above = claim.state === 'below' ? { ...claim, state: 'waiting' as const, line: placed('above') } : claim;
  return { ...above, assignedTo: order.to === null ? null : { ...order.to, until: at } };
}
