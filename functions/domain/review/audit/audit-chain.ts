import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { ChainTip } from '../claim-record.ts';
import type { EventDraft } from '../transition.ts';

/** The hash before a chain's first event. */
export const GENESIS: ChainTip = { seq: 0, hash: '0'.repeat(64) };

/** One link of a claim's audit chain, as it stands in the Audit table. `hash` covers every other field, the hash of the event before among them. */
export interface AuditEvent extends EventDraft {
  readonly schema: 1;
  /** The claim's id. */
  readonly chain: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
}

/** SHA-256, in hex, of the event's canonical JSON without `hash`. */
export function eventHash(event: Omit<AuditEvent, 'hash'>): string {
  const { schema, chain, seq, at, type, actor, facts, previous } = event;
  return createHash('sha256').update(canonicalJson({ schema, chain, seq, at, type, actor, facts, previous })).digest('hex');
}

/** Chains drafts behind `tip`: each event carries the hash of the one before. */
export function chainEvents(
  chain: string,
  tip: ChainTip,
  drafts: readonly EventDraft[],
  at: Date,
): { events: AuditEvent[]; tip: ChainTip } {
  const events: AuditEvent[] = [];
  let last = tip;
  for (const draft of drafts) {
    const unhashed = { schema: 1, chain, seq: last.seq + 1, at: at.toISOString(), ...draft, previous: last.hash } as const;
    const event = { ...unhashed, hash: eventHash(unhashed) };
    events.push(event);
    last = { seq: event.seq, hash: event.hash };
  }
  return { events, tip: last };
}
