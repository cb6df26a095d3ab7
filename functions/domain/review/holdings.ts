import type { Lease } from './claim/holding.ts';
import { CapReached } from './refusals.ts';

/** What one person holds at one desk, and what they would rather not be given. */
export interface Holdings {
  /** Counts the writes. */
  readonly version: number;
  /** Leases by claim, those past their time among them until the next is taken. */
  readonly leases: Readonly<Record<string, Pick<Lease, 'token' | 'expiresAt'>>>;
  /** Until when each claim that they skipped is hidden from them. */
  readonly skips: Readonly<Record<string, string>>;
}

export const EMPTY_HANDED: Holdings = { version: 0, leases: {}, skips: {} };

/** Ids of the claims whose leases run. One past its time counts no more, though its token may. */
export const heldNow = ({ leases }: Holdings, now: Date): string[] =>
  Object.entries(leases).flatMap(([id, lease]) => (Date.parse(lease.expiresAt) > now.getTime() ? [id] : []));

/** Ids of the claims that are hidden from the person. */
export const skippedNow = ({ skips }: Holdings, now: Date): Set<string> =>
  new Set(Object.entries(skips).flatMap(([id, until]) => (Date.parse(until) > now.getTime() ? [id] : [])));

/**
 * Puts leases into the person's hands, and forgets what is past.
 * @throws CapReached where they would hold more than `cap`
 */
export function hold(holdings: Holdings, taken: Readonly<Record<string, Lease>>, cap: number, now: Date): Holdings {
  const held = heldNow(holdings, now);
  const leases = Object.fromEntries(held.flatMap((id) => (holdings.leases[id] === undefined ? [] : [[id, holdings.leases[id]]])));
  for (const [id, { token, expiresAt }] of Object.entries(taken)) leases[id] = { token, expiresAt };
  // Who holds more than a cap that was lowered since may still extend.
  if (Object.keys(leases).length > Math.max(cap, held.length)) throw new CapReached(cap, held);
  const hidden = skippedNow(holdings, now);
  const skips = Object.fromEntries(Object.entries(holdings.skips).filter(([id]) => hidden.has(id) && !(id in taken)));
  return { version: holdings.version + 1, leases, skips };
}
