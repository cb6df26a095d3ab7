import { take } from '../../../../../functions/domain/review/lease.ts';
import type { HeldClaim } from '../../../../../functions/domain/review/lease.ts';
import type { ClaimRecord } from '../../../../../functions/domain/review/claim-record.ts';
import type { Actor } from '../../../../../functions/domain/review/permit.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import type { Moment, Review, Verdict } from '../../../../../functions/domain/review/rulings/records.ts';
import type { Ruling } from '../../../../../functions/domain/review/rulings/words.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { NOON } from '../claims.ts';

export const ALONE = inventedDesk({ eyes: 'none' });
export const SIGNED = inventedDesk({ eyes: 'sign-off' });
export const BLIND = inventedDesk({ eyes: 'blind' });

export const at = (now: Date): Moment => ({ now, salt: () => 'salt' });

/** What somebody rules under the claim's current lease. */
export const ruling = (claim: HeldClaim, changes: Partial<Ruling> = {}): Ruling => ({
  token: claim.lease.token,
  revision: claim.revision,
  finding: 'refuted',
  advice: 'cut',
  wording: '',
  rationale: 'The registry shows another figure.',
  evidence: [],
  asOf: NOON.toISOString(),
  ...changes,
});

export const taken = (claim: ClaimRecord, by: Actor, now = NOON): HeldClaim => take(claim, by, now, ALONE).claim;

/** The claim after a first ruling on such a desk, and the review. */
export function reviewed(
  claim: ClaimRecord,
  by: Actor,
  desk = SIGNED,
  changes: Partial<Ruling> = {},
): { readonly claim: ClaimRecord; readonly review: Review; readonly verdict: Verdict | undefined } {
  const held = taken(claim, by);
  const ruled = review(held, by, ruling(held, changes), desk, at(NOON));
  if (ruled.records.review === undefined) throw new Error('No review was recorded.');
  return { claim: ruled.claim, review: ruled.records.review, verdict: ruled.records.verdict };
}
