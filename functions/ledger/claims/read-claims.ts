import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { batchGet } from '../batch-get.ts';
import { claimKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';
import { claimFromItem } from './claim-item.ts';
import type { StoredClaim } from './claim-item.ts';

/** No claim has that id. */
export class UnknownClaim extends Error {
  override readonly name = 'UnknownClaim';
  constructor(id: string) {
    super(`There is no claim ${id}.`);
  }
}

const toClaim = (item: Record<string, unknown> | undefined): StoredClaim | undefined => {
  const stored = readItem<Parameters<typeof claimFromItem>[0]>(item, 'A claim');
  return stored === undefined ? undefined : claimFromItem(stored);
};

/** Reads a claim consistently. @throws UnknownClaim */
export async function getClaim(ledger: Ledger, id: string): Promise<StoredClaim> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: claimKey(id), ConsistentRead: true }));
  const claim = toClaim(Item);
  if (claim === undefined) throw new UnknownClaim(id);
  return claim;
}

/** Claims that one goes with, one behind the other, at the most: a ring cannot be made, but what is read is never trusted. */
const LONGEST_WAY = 20;

/** The claim whose ruling is this one's: itself, or the one at the end of those with which it goes. @throws UnknownClaim */
export async function rulingClaim(ledger: Ledger, claim: StoredClaim): Promise<StoredClaim> {
  let standing = claim;
  for (let step = 0; standing.sameAs !== null && step < LONGEST_WAY; step++) standing = await getClaim(ledger, standing.sameAs);
  return standing;
}

/** Most items of one batch read. */
const BATCH = 100;

/** Reads claims consistently, a hundred at a time, in the order asked for; ids that no claim has are left out. */
export async function getClaims(ledger: Ledger, ids: readonly string[]): Promise<StoredClaim[]> {
  const keys = [...new Set(ids)].map(claimKey);
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, i) =>
    batchGet(ledger, keys.slice(i * BATCH, (i + 1) * BATCH)),
  );
  const found = new Map<string, StoredClaim>();
  for (const item of (await Promise.all(batches)).flat()) {
    const claim = toClaim(item);
    if (claim !== undefined) found.set(claim.id, claim);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** In place of each claim that one whose ruling is its own, as `rulingClaim` does, with a batch for each step; one whose next is not there stands for itself. */
export async function rulingClaims(ledger: Ledger, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  let ruling = [...claims];
  for (let step = 0; step < LONGEST_WAY; step++) {
    const next = ruling.flatMap(({ sameAs }) => sameAs ?? []);
    if (next.length === 0) break;
    const byId = new Map((await getClaims(ledger, next)).map((claim) => [claim.id, claim]));
    ruling = ruling.map((claim) => byId.get(claim.sameAs ?? '') ?? claim);
  }
  return ruling;
}
