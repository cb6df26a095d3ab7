import { remedyFor } from '../../domain/review/stuck.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { StuckWork } from '../../ledger/pending/stuck.ts';
import type { StuckWork as ShownWork } from '../answers/stuck.ts';

const kindOf = (work: StuckWork['work']): ShownWork['kind'] => (work.kind === 'unread' ? work.of : work.kind);

/**
 * Work that is stuck, as the API shows it: what it is about, why it is stuck, and what to do.
 * @param claim that it is about, where it is about one
 */
export const stuckView = ({ id, work, since, reason, attempts, failures }: StuckWork, claim: StoredClaim | undefined): ShownWork => ({
  id,
  kind: kindOf(work),
  since,
  reason,
  attempts,
  failures,
  next: remedyFor(kindOf(work), reason.code),
  desk: claim === undefined ? null : (claim.desk ?? claim.routedTo),
  upload:
    work.kind === 'intake' ? { key: work.intake.object.key, size: work.intake.object.size, receivedAt: work.intake.receivedAt } : null,
  claim: claim === undefined ? null : { id: claim.id, articleId: claim.articleId, text: claim.found.text },
});
