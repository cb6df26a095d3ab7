import type { Verdict } from '../../domain/review/rulings/records.ts';
import { batchGet } from '../batch-get.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import { getClaims } from '../claims/read-claims.ts';
import { verdictKey, verdictList } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readNewestFirst } from '../newest-first.ts';
import type { ListPlace, ListRange } from '../newest-first.ts';
import { readItem } from '../schema.ts';

/** What puts a verdict on its desk's list in the `listing` index: by when it was made, then by claim and number. */
export const placeInList = (desk: string, { decidedAt, claimId, number }: Pick<Verdict, 'decidedAt' | 'claimId' | 'number'>) => ({
  listKey: verdictList(desk),
  listSort: `${decidedAt}#${claimId}#${number}`,
});

/** A verdict on the list of the desk that made it, with its claim as it is now. */
export interface ListedVerdict {
  readonly desk: string;
  readonly verdict: Verdict;
  readonly claim: StoredClaim;
}

/** Most items of one batch read. */
const BATCH = 100;

/**
 * A page of the verdicts of desks, newest first: for each desk one query of the `listing` index, and one batch for each hundred verdicts and claims.
 * @param wanted left out where all are
 */
export async function listVerdicts(
  ledger: Ledger,
  desks: readonly string[],
  range: ListRange,
  wanted?: (verdict: ListedVerdict) => boolean,
): Promise<{ verdicts: ListedVerdict[]; next: string | null }> {
  const sources = desks.map((desk) => ({ of: 'index', partition: verdictList(desk) }) as const);
  const deskOf = new Map(desks.map((desk) => [verdictList(desk), desk]));
  const open = (places: readonly ListPlace[]) => readListed(ledger, places, (partition) => deskOf.get(partition) ?? '');
  const { items, next } = await readNewestFirst(ledger, sources, range, { open, wanted });
  return { verdicts: items, next };
}

/** What stands at each place, in the same order. */
async function readListed(
  ledger: Ledger,
  places: readonly ListPlace[],
  deskOf: (partition: string) => string,
): Promise<(ListedVerdict | undefined)[]> {
  const keys = places.map(({ sort }) => {
    const [, claimId = '', number = ''] = sort.split('#');
    return { claimId, key: verdictKey(claimId, Number(number)) };
  });
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, i) =>
    batchGet(
      ledger,
      keys.slice(i * BATCH, (i + 1) * BATCH).map(({ key }) => key),
    ),
  );
  const [claims, ...items] = await Promise.all([
    getClaims(
      ledger,
      keys.map(({ claimId }) => claimId),
    ),
    ...batches,
  ]);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const itemAt = new Map(items.flat().map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
  return places.map(({ partition }, i) => {
    const { claimId = '', key } = keys[i] ?? {};
    const claim = claimOf.get(claimId);
    const verdict = readItem<Verdict>(itemAt.get(`${key?.pk} ${key?.sk}`), 'A verdict');
    return claim === undefined || verdict === undefined ? undefined : { desk: deskOf(partition), verdict, claim };
  });
}
