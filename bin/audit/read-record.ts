import type { Ledger } from '../../functions/ledger/ledger.ts';
import { scan } from '../support/scan.ts';
import { faultsIn } from './faults-in.ts';
import { readClaim } from './read-claim.ts';
import { about, addLedgerItem, claimOf, eventOf } from './recorded.ts';
import type { AuditRecord, Recorded } from './recorded.ts';

/**
 * Reads what both tables hold.
 * @param roots read before this, so that they know of nothing that is not read after them
 * @throws UnknownSchema
 */
export async function readRecord(ledger: Ledger, roots: AuditRecord['roots']): Promise<AuditRecord> {
  const readAt = new Date().toISOString();
  const claims = new Map<string, Recorded>();
  for await (const item of scan(ledger, ledger.audit)) {
    const event = eventOf(item);
    about(claims, event.chain).events.push(event);
  }
  for await (const item of scan(ledger, ledger.table)) {
    const claimId = claimOf(item);
    if (claimId !== undefined) addLedgerItem(about(claims, claimId), item);
  }
  for (const [claimId, recorded] of claims) {
    // The desk may have worked on the claim between the two readings: only what a reading of one moment shows is a fault.
    if (faultsIn(claimId, recorded).length > 0) claims.set(claimId, await readClaim(ledger, claimId));
  }
  return { readAt, claims, roots };
}
