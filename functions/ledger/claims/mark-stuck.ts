import type { Ledger } from '../ledger.ts';
import { changeClaim } from './change-claim.ts';
import type { Failure } from '../work/attempts.ts';

/**
 * Takes a claim that cannot be enlisted out of the pending work and keeps the reason: it waits for a person. A claim that got further stays as it is.
 * @throws as `changeClaim`
 */
export async function markStuck(ledger: Ledger, claimId: string, failure: Omit<Failure, 'at'>, now: Date): Promise<void> {
  await changeClaim(ledger, claimId, now, (claim) => ({
    transition: {
      claim: claim.state === 'found' ? { ...claim, state: 'stuck' } : claim,
      events: claim.state === 'found' ? [{ type: 'stuck', actor: 'system', facts: { code: failure.code } }] : [],
    },
    lastFailure: { code: failure.code, message: failure.message, at: now.toISOString() },
  }));
}
