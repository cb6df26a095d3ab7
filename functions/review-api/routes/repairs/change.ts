import type { Repaired } from '../../../domain/review/repair/repair.ts';
import type { ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { ClaimOrigin, StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { rewordedWrites } from '../../../ledger/claims/fingerprints.ts';
import { repairWrite } from '../../../ledger/claims/repairs.ts';
import type { Ledger } from '../../../ledger/ledger.ts';

type Origin = Pick<ClaimOrigin, 'found' | 'fingerprint' | 'context'>;

/**
 * A repair as a change of the ledger: the claim in its new words, the record of both, and the words for which it stands against repeats. It goes on
 * standing for the words before, unless it no longer says all that they say.
 * @param beside claims that come of it, with the words for which they stand
 */
export async function repairChange(
  ledger: Ledger,
  claim: StoredClaim,
  made: Repaired,
  origin: Origin,
  { beside = [], saysLess = false }: { readonly beside?: readonly StoredClaim[]; readonly saysLess?: boolean } = {},
): Promise<ClaimChange> {
  const { id } = claim;
  // What is not on a docket stands for no repeats.
  const isOut = made.claim.state === 'noted';
  const words = await rewordedWrites(
    ledger,
    isOut ? [] : [{ id, fingerprint: origin.fingerprint }, ...beside.map((other) => ({ id: other.id, fingerprint: other.fingerprint }))],
    saysLess ? [{ id, fingerprint: claim.fingerprint }] : [],
  );
  return { transition: made, origin, writes: [repairWrite(ledger, made.repair), ...words] };
}
