import type { Ledger } from '../ledger.ts';
import type { Section } from '../keys.ts';
import type { StoredClaim } from './claim-item.ts';
import { readPlaces } from './docket.ts';
import { readHoldings } from './holdings.ts';
import { getClaims } from './read-claims.ts';

/** Claims that are in somebody's hands at a desk, or will be. */
export interface InHands {
  readonly held: readonly StoredClaim[];
  /** Somebody's to find. */
  readonly assigned: readonly StoredClaim[];
  readonly parked: readonly StoredClaim[];
  /** Whether there are more than were read. */
  readonly more: boolean;
}

/** Most claims read of each of the three. */
const MOST = 300;

/**
 * What the people of a desk have in their hands, or what one of them has. Held claims come by when the lease ends, parked ones by when they wake: one query for
 * each of the three, and one batch for each hundred claims. The index lags; of one person's leases none is missed.
 */
export async function readInHands(ledger: Ledger, desk: string, personId?: string): Promise<InHands> {
  const read = (section: Section, assignedTo?: string) => readPlaces(ledger, desk, section, { limit: MOST, assignedTo });
  const [held, assigned, parked, holdings] = await Promise.all([
    read('held'),
    read('assigned', personId),
    read('parked'),
    personId === undefined ? undefined : readHoldings(ledger, personId, desk),
  ]);
  const places = [held, assigned, parked].flatMap((page) => page.places.map(({ claimId }) => claimId));
  const claims = (await getClaims(ledger, [...new Set([...places, ...Object.keys(holdings?.leases ?? {})])])).filter(
    (claim) => claim.desk === desk,
  );
  const isTheirs = (id: string | undefined): boolean => id !== undefined && (personId === undefined || id === personId);
  return {
    held: claims.filter(({ state, lease }) => state === 'held' && isTheirs(lease?.holder.id)),
    assigned: claims.filter((claim) => isTheirs(claim.assigned?.to.id)),
    parked: claims.filter(({ state, parked: parking }) => state === 'parked' && isTheirs(parking?.by.id)),
    more: [held, assigned, parked].some(({ next }) => next !== null),
  };
}
