import { DESKS, deskOf } from '../../config/desks.ts';
import type { Desk } from '../../config/desks.ts';
import { fallDue } from '../domain/review/rulings/follow-up.ts';
import { passTime } from '../domain/review/set-aside.ts';
import { changeClaim } from '../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../ledger/claims/claim-item.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A desk that was closed leaves its claims to the first one's settings. */
function settingsFor(claim: StoredClaim): Desk {
  const desk = deskOf(claim.desk ?? claim.routedTo) ?? DESKS[0];
  if (desk === undefined) throw new RangeError('The newsroom has no desk (config/desks.ts).');
  return desk;
}

/** Somebody, or an earlier run, was quicker. */
class NothingDue extends Error {
  override readonly name = 'NothingDue';
}

/**
 * Does to a claim what its time has come for: wakes it, ends somebody's turn, or brings a decided one back to the docket. Again is the same.
 * @returns false where nothing is due any more
 * @throws UnknownClaim, Contention
 */
export async function letTimePass(ledger: Ledger, claimId: string, now: Date): Promise<boolean> {
  try {
    await changeClaim(ledger, claimId, now, (claim) => {
      const desk = settingsFor(claim);
      const transition = passTime(claim, now, desk) ?? fallDue(claim, now, desk);
      if (transition === null) throw new NothingDue();
      return { transition };
    });
    return true;
  } catch (error) {
    if (error instanceof NothingDue) return false;
    throw error;
  }
}
