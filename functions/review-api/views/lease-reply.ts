import type { Person } from '../../domain/review/claim/person.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { Reply } from '../../ledger/requests.ts';
import type { LeasedClaim, NextClaim } from '../answers/claims.ts';
import { jsonReply } from '../http/route.ts';
import { claimView, leaseView } from './claim-view.ts';

const leased = (claim: StoredClaim, person: Person, now: Date): LeasedClaim => ({
  claim: claimView(claim, now),
  lease: claim.lease === null ? null : leaseView(claim.lease, person.id),
});

/** How a claim under a lease is handed to its holder. */
export const leaseReply =
  (person: Person, now: Date) =>
  (claim: StoredClaim): Reply =>
    jsonReply(200, leased(claim, person, now));

/** How the next claim is handed to its holder, with those of its story that came along. */
export const nextReply =
  (person: Person, now: Date) =>
  ([claim, ...others]: readonly StoredClaim[]): Reply => {
    if (claim === undefined) throw new TypeError('There is no next claim to hand over.');
    return jsonReply(200, {
      ...leased(claim, person, now),
      ...(others.length === 0 ? {} : { others: others.map((other) => leased(other, person, now)) }),
    } satisfies NextClaim);
  };
