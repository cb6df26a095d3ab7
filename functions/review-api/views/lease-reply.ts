import type { Person } from '../../domain/review/claim-record.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { Reply } from '../../ledger/requests.ts';
import { claimView, leaseView } from './claim-view.ts';

/** How a claim under a lease is handed to its holder. */
export const leaseReply =
  (person: Person, now: Date) =>
  (claim: StoredClaim): Reply => ({
    status: 200,
    body: JSON.stringify({ claim: claimView(claim, now), lease: claim.lease === null ? null : leaseView(claim.lease, person.id) }),
  });
