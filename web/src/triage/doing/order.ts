import type { DismissReason } from '../../../../config/reasons.ts';
import { DISMISS_WORDS } from '../../parts/words/words.ts';

/** Somebody, or a desk, by id and by the name that people know. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a person wants done with claims, as `POST /v1/desks/{desk}/triage` does it. */
export type Order =
  | { readonly action: 'promote' }
  | { readonly action: 'demote' }
  | { readonly action: 'restore' }
  | { readonly action: 'dismiss'; readonly reason: DismissReason }
  | { readonly action: 'move'; readonly to: Named }
  /** To somebody of the desk; null: to all of it. */
  | { readonly action: 'assign'; readonly to: Named | null };

/** With which claims: those named, or all of an article to which it applies. */
export type Which = { readonly claims: readonly string[] } | { readonly article: string };

/** The order as a request says it. */
export function bodyOf(order: Order, which: Which) {
  const these = 'claims' in which ? { claims: [...which.claims] } : { article: which.article };
  if (order.action === 'dismiss') return { action: order.action, reason: order.reason, ...these };
  if (order.action === 'move') return { action: order.action, to: order.to.id, ...these };
  if (order.action === 'assign') return { action: order.action, to: order.to?.id ?? null, ...these };
  return { action: order.action, ...these };
}

/** What was done, before how many claims: `Dismissed`, `Moved to Health`. */
export function doneWords(order: Order): string {
  if (order.action === 'promote') return 'Promoted';
  if (order.action === 'demote') return 'Put below the line';
  if (order.action === 'restore') return 'Restored';
  if (order.action === 'dismiss') return `Dismissed as “${DISMISS_WORDS[order.reason].toLowerCase()}”`;
  if (order.action === 'move') return `Moved to ${order.to.name}`;
  return order.to === null ? 'Given back to the desk' : `Assigned to ${order.to.name}`;
}
