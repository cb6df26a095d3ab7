import type { ClaimRecord } from '../claim-record.ts';
import { personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import type { EventType } from '../transition.ts';
import { digestOf } from './records.ts';
import type { Moment, Reason } from './records.ts';

/** Records why: the claim that counts it, the record, and the digest for the event that it explains. */
export function explain(
  claim: ClaimRecord,
  type: EventType,
  actor: Actor,
  why: string,
  { now, salt }: Moment,
): { readonly claim: ClaimRecord; readonly reason: Reason; readonly digest: string } {
  const number = claim.recorded.reasons + 1;
  const reason: Reason = {
    claimId: claim.id,
    number,
    type,
    by: personOf(actor),
    at: now.toISOString(),
    reason: why,
    salt: salt(),
  };
  return { claim: { ...claim, recorded: { ...claim.recorded, reasons: number } }, reason, digest: digestOf(reason) };
}
