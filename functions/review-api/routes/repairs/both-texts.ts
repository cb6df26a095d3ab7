import { RevisionChanged } from '../../../domain/review/refusals.ts';
import { wordingOf } from '../../../domain/review/repair/wording.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { getRepair } from '../../../ledger/claims/repairs.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { Problem } from '../../http/problem.ts';
import { wordingView } from '../../views/repair-view.ts';

/** What somebody judged and what stands now, side by side: for whoever acts on words that were repaired meanwhile. */
export async function bothTexts(ledger: Ledger, claimId: string, refusal: RevisionChanged): Promise<Problem> {
  const [claim, next] = await Promise.all([getClaim(ledger, claimId), getRepair(ledger, claimId, refusal.judged + 1)]);
  return new Problem('revision-changed', refusal.message, {
    revision: claim.revision,
    judged: next === undefined ? null : { revision: refusal.judged, ...wordingView(next.before) },
    now: { revision: claim.revision, ...wordingView(wordingOf(claim.found, claim.question)) },
  });
}

/** Does what is asked; where the words have changed, the answer has both. @throws what `act` throws */
export async function tellingBoth<T>(ledger: Ledger, claimId: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof RevisionChanged ? await bothTexts(ledger, claimId, error) : error;
  }
}
