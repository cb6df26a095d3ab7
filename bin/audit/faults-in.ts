import type { AuditEvent } from '../../functions/domain/review/audit/audit-chain.ts';
import { verifyChain } from '../../functions/domain/review/audit/verify-chain.ts';
import type { ChainFault } from '../../functions/domain/review/audit/verify-chain.ts';
import type { Recorded } from './recorded.ts';

/** What an event has, and its hash covers. */
const FIELDS: ReadonlySet<string> = new Set<keyof AuditEvent>([
  'schema',
  'chain',
  'seq',
  'at',
  'type',
  'actor',
  'facts',
  'previous',
  'hash',
]);

/** What is wrong with one claim's chain, and with the words that it vouches for. `seq` is 0 where no event is at fault. */
export function faultsIn(claimId: string, { tip, events, words }: Recorded): ChainFault[] {
  const faults = verifyChain(claimId, events, tip);
  const fault = (seq: number, problem: ChainFault['problem'], detail: string): void =>
    void faults.push({ chain: claimId, seq, problem, detail });

  const standing = new Set(words.map(({ digest }) => digest));
  const vouchedFor = new Set<unknown>();
  const erased = new Set(events.filter(({ type }) => type === 'note-erased').map(numberIn));
  // Of words and names that were erased it says so, too, and what stands in their place.
  const replaced = new Set(events.filter(({ type }) => type === 'erased').map(({ facts }) => facts?.['was']));
  for (const event of events) {
    const added = Object.keys(event).filter((field) => !FIELDS.has(field));
    if (added.length > 0) fault(event.seq, 'changed', `it was given ${added.join(', ')}`);
    const digest = digestIn(event);
    vouchedFor.add(digest);
    // Of a note that was erased the chain says so itself.
    if (event.type === 'noted' && erased.has(numberIn(event))) continue;
    if (digest !== undefined && !standing.has(digest) && !replaced.has(digest))
      fault(event.seq, 'changed', 'the ledger no longer has the words that were recorded');
  }
  for (const { item, digest } of words) {
    if (!vouchedFor.has(digest)) fault(0, 'unknown', `no event vouches for the words of ${item} in the ledger`);
  }
  return faults.toSorted((a, b) => a.seq - b.seq);
}

/** Events come as the table has them, whole or not. */
const digestIn = ({ facts }: Partial<AuditEvent>): string | undefined => {
  const digest = facts?.['digest'];
  return digest === undefined ? undefined : String(digest);
};

const numberIn = ({ facts }: Partial<AuditEvent>): unknown => facts?.['number'];
