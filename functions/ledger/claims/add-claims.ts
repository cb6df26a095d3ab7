import { GENESIS } from '../../domain/review/audit/audit-chain.ts';
import { UNTOUCHED } from '../../domain/review/claim-record.ts';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import type { Ledger } from '../ledger.ts';
import { ConditionsFailed, transact } from '../transact.ts';
import { claimItem } from './claim-item.ts';
import type { ClaimOrigin, StoredClaim } from './claim-item.ts';
import { getClaims } from './read-claims.ts';

/** A claim as it enters the ledger: `found` where it is to be enlisted, `noted` otherwise. */
export function newClaim(articleId: string, origin: ClaimOrigin, foundAt: string): StoredClaim {
  const { found } = origin;
  const record: ClaimRecord = {
    id: found.id,
    articleId,
    state: found.queued ? 'found' : 'noted',
    version: 1,
    foundAt,
    band: found.priority.band,
    score: found.priority.score,
    desk: null,
    enlistedAt: null,
    deadline: null,
    dueBy: null,
    chain: GENESIS,
    ...UNTOUCHED,
  };
  return { ...record, ...origin };
}

/** Claims written in one transaction: well under its 100 items and 4 MB. */
const CHUNK = 25;

/**
 * Puts an article's claims into the ledger; those that are there already stay as they are.
 * @returns all of them as they stand now
 */
export async function addClaims(ledger: Ledger, claims: readonly StoredClaim[], now: Date): Promise<StoredClaim[]> {
  const standing: StoredClaim[] = [];
  for (let start = 0; start < claims.length; start += CHUNK)
    standing.push(...(await addChunk(ledger, claims.slice(start, start + CHUNK), now)));
  return standing;
}

async function addChunk(ledger: Ledger, claims: readonly StoredClaim[], now: Date): Promise<StoredClaim[]> {
  const ids = claims.map((claim) => claim.id);
  for (;;) {
    const there = await getClaims(ledger, ids);
    const known = new Set(there.map((claim) => claim.id));
    const missing = claims.filter((claim) => !known.has(claim.id));
    if (missing.length === 0) return there;
    try {
      await transact(
        ledger,
        missing.map((claim) => ({
          label: claim.id,
          item: { Put: { TableName: ledger.table, Item: claimItem(claim, now), ConditionExpression: 'attribute_not_exists(pk)' } },
        })),
      );
    } catch (error) {
      // Another attempt at the same article was quicker with some of them: look again.
      if (!(error instanceof ConditionsFailed)) throw error;
    }
  }
}
