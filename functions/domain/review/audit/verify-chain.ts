import { eventHash, GENESIS } from './audit-chain.ts';
import type { AuditEvent } from './audit-chain.ts';
import type { ChainTip } from '../claim-record.ts';

/** What can be wrong with an event; `deleted` of a whole chain. */
export const CHAIN_PROBLEMS = ['changed', 'overwritten', 'missing', 'unknown', 'deleted'] as const;

/** What is wrong with a chain, and at which event. */
export interface ChainFault {
  readonly chain: string;
  /** 0 where it is about no one event. */
  readonly seq: number;
  readonly problem: (typeof CHAIN_PROBLEMS)[number];
  readonly detail: string;
}

/**
 * Checks one claim's events and names each that was changed, overwritten or is missing. It walks back from the tip that the ledger keeps: each event
 * must have the hash that the one after it carries, so that an event overwritten with a well-formed one is named itself, not its neighbour.
 * @param events in any order
 * @param tip the ledger's; undefined where the ledger does not know the claim
 */
export function verifyChain(chain: string, events: readonly AuditEvent[], tip: ChainTip | undefined): ChainFault[] {
  const faults: ChainFault[] = [];
  const fault = (seq: number, problem: ChainFault['problem'], detail: string): void => void faults.push({ chain, seq, problem, detail });
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const known = tip?.seq ?? 0;
  for (const seq of bySeq.keys()) {
    if (!Number.isInteger(seq) || seq < 1 || seq > known) fault(seq, 'unknown', 'the ledger knows of no such event');
  }

  let expected = tip?.hash;
  for (let seq = known; seq >= 1; seq--) {
    const event = bySeq.get(seq);
    if (event === undefined) {
      fault(seq, 'missing', 'no event has this number');
      expected = undefined;
      continue;
    }
    const hash = eventHash(event);
    if (hash !== event.hash) fault(seq, 'changed', 'its contents do not give the hash that it carries');
    else if (expected !== undefined && hash !== expected)
      fault(seq, 'overwritten', 'what follows was chained to another event of this number');
    expected = event.previous;
  }
  if (known > 0 && expected !== undefined && expected !== GENESIS.hash) fault(1, 'changed', 'it does not begin the chain');
  return faults.toSorted((a, b) => a.seq - b.seq);
}
