import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { ChainFault } from '../../functions/domain/review/verify-chain.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { faultsIn } from './faults-in.ts';
import { readClaim } from './read-claim.ts';
import { addLedgerItem, claimOf, eventOf, nothingRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';

/** What an audit of the whole ledger found. */
export interface AuditReport {
  readonly claims: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
}

/** Reads both tables and checks every chain against itself, the ledger's tips and the recorded rulings. @throws UnknownSchema */
export async function auditLedger(ledger: Ledger): Promise<AuditReport> {
  const byClaim = new Map<string, Recorded>();
  const about = (claimId: string): Recorded => {
    const found = byClaim.get(claimId) ?? nothingRecorded();
    byClaim.set(claimId, found);
    return found;
  };
  let events = 0;
  for await (const item of scan(ledger, ledger.audit)) {
    const event = eventOf(item);
    about(event.chain).events.push(event);
    events++;
  }
  for await (const item of scan(ledger, ledger.table)) {
    const claimId = claimOf(item);
    if (claimId !== undefined) addLedgerItem(about(claimId), item);
  }

  const faults: ChainFault[] = [];
  for (const [claimId, recorded] of byClaim) {
    if (faultsIn(claimId, recorded).length === 0) continue;
    // The desk may have worked on the claim between the two readings: only what a reading of one moment shows is a fault.
    faults.push(...faultsIn(claimId, await readClaim(ledger, claimId)));
  }
  return { claims: byClaim.size, events, faults };
}

/** Every item of a table. */
async function* scan(ledger: Ledger, TableName: string | undefined): AsyncGenerator<Record<string, unknown>> {
  const pages = paginateScan({ client: ledger.documents }, { TableName, ConsistentRead: true });
  for await (const { Items = [] } of pages) yield* Items;
}
