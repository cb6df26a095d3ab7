import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Verdict } from '../../domain/review/rulings/records.ts';
import { batchGet } from '../batch-get.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import { getClaims } from '../claims/read-claims.ts';
import { verdictKey, verdictList } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
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

/** What is asked for. Times are ISO 8601 in UTC with milliseconds. */
export interface VerdictRange {
  readonly since: string;
  /** Up to this time, itself left out. */
  readonly until: string;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly wanted?: ((verdict: ListedVerdict) => boolean) | undefined;
}

/** How many verdicts one request looks at for those that are wanted. */
const MOST_LOOKED_AT = 500;
/** Most items of one batch read. */
const BATCH = 100;

/**
 * A page of the verdicts of desks, newest first: for each desk one query of the `listing` index, and one batch for each hundred verdicts and claims. Where
 * few are wanted, a page may hold fewer than asked for; `next` continues after it all the same, and is null at the end.
 */
export async function listVerdicts(
  ledger: Ledger,
  desks: readonly string[],
  { wanted = () => true, ...range }: VerdictRange,
): Promise<{ verdicts: ListedVerdict[]; next: string | null }> {
  const verdicts: ListedVerdict[] = [];
  let { after } = range;
  for (let looked = 0; ;) {
    const { places, next } = await readPlaces(ledger, desks, { ...range, after });
    for (const [i, listed] of (await readListed(ledger, places)).entries()) {
      if (listed === undefined || !wanted(listed)) continue;
      verdicts.push(listed);
      if (verdicts.length === range.limit) return { verdicts, next: i === places.length - 1 ? next : (places[i]?.sort ?? null) };
    }
    looked += places.length;
    if (next === null || looked >= MOST_LOOKED_AT) return { verdicts, next };
    after = next;
  }
}

interface Place {
  readonly desk: string;
  readonly sort: string;
}

/** The newest places of all desks. A place is in one list only, so the same sort key says in each where to go on. */
async function readPlaces(
  ledger: Ledger,
  desks: readonly string[],
  { since, until, limit, after }: Omit<VerdictRange, 'wanted'>,
): Promise<{ places: Place[]; next: string | null }> {
  const to = after !== undefined && after < until ? after : until;
  if (since > to) return { places: [], next: null };
  const lists = await Promise.all(
    desks.map(async (desk) => {
      const { Items = [] } = await ledger.documents.send(
        new QueryCommand({
          TableName: ledger.table,
          IndexName: 'listing',
          KeyConditionExpression: 'listKey = :key AND listSort BETWEEN :since AND :to',
          ExpressionAttributeValues: { ':key': verdictList(desk), ':since': since, ':to': to },
          ScanIndexForward: false,
          // The one after which it goes on is within the range, and one more tells that the page is not the last.
          Limit: limit + 2,
        }),
      );
      return Items.map((item) => ({ desk, sort: String(item['listSort']) }));
    }),
  );
  const places = lists
    .flat()
    .filter(({ sort }) => sort !== after)
    .toSorted((a, b) => (a.sort < b.sort ? 1 : -1));
  return { places: places.slice(0, limit), next: places.length > limit ? (places[limit - 1]?.sort ?? null) : null };
}

/** What stands at each place, in the same order. */
async function readListed(ledger: Ledger, places: readonly Place[]): Promise<(ListedVerdict | undefined)[]> {
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
  return places.map(({ desk }, i) => {
    const { claimId = '', key } = keys[i] ?? {};
    const claim = claimOf.get(claimId);
    const verdict = readItem<Verdict>(itemAt.get(`${key?.pk} ${key?.sk}`), 'A verdict');
    return claim === undefined || verdict === undefined ? undefined : { desk, verdict, claim };
  });
}
