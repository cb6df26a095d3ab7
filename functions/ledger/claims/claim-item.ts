import type { Claim } from '../../domain/extraction/claim.ts';
import type { ClaimContext } from '../../domain/matching/context.ts';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import { claimKey, docketPartition } from '../keys.ts';
import type { Key, Section } from '../keys.ts';
import { SCHEMA } from '../schema.ts';
import { pendingFor } from '../pending/pending.ts';
import type { Pending } from '../pending/pending.ts';
import type { Failure } from '../pending/attempts.ts';

/** What was found, and where; written once. */
export interface ClaimOrigin {
  readonly found: Claim;
  readonly context: ClaimContext;
  /** Equal for exact repeats: domain/matching/fingerprint.ts. */
  readonly fingerprint: string;
  /** Where the article's subject sends it. */
  readonly routedTo: string;
}

/** A claim as the ledger keeps it. */
export type StoredClaim = ClaimRecord &
  ClaimOrigin & {
    readonly lastFailure?: Failure | undefined;
  };

/** The section of the docket in which a claim of that state stands, if any. */
export function sectionOf(claim: Pick<ClaimRecord, 'state'>): Section | null {
  if (claim.state === 'waiting') return 'above';
  if (claim.state === 'held' || claim.state === 'decided') return claim.state;
  return null;
}

/** Where the claim stands in the sparse `docket` index: waiting by when it is due, held by when the lease ends, decided by when. */
function placement(claim: ClaimRecord): { docketKey: string; docketSort: string } | undefined {
  const section = sectionOf(claim);
  const sort = claim.state === 'waiting' ? claim.dueBy : claim.state === 'held' ? claim.lease?.expiresAt : claim.decidedAt;
  if (section === null || claim.desk === null || sort === null || sort === undefined) return undefined;
  return { docketKey: docketPartition(claim.desk, section), docketSort: `${sort}#${claim.id}` };
}

/** The item of a claim, with its place on the docket and, until it is enlisted, in the pending index. */
export function claimItem(claim: StoredClaim, now: Date): Key & Record<string, unknown> {
  const pending: Pending | undefined = claim.state === 'found' ? pendingFor(claim.id, now) : undefined;
  const { enlistedAt, ...rest } = claim;
  return {
    ...claimKey(claim.id),
    schema: SCHEMA,
    ...rest,
    ...(enlistedAt === null ? {} : { enlistedAt }),
    ...placement(claim),
    ...pending,
  };
}

type ClaimItem = Omit<StoredClaim, 'enlistedAt'> & { readonly enlistedAt?: string };

/** A claim out of its item: the keys of indexes stay behind. */
export function claimFromItem(item: ClaimItem & Partial<Key & Pending & Record<string, unknown>>): StoredClaim {
  const {
    pk: _pk,
    sk: _sk,
    schema: _schema,
    docketKey: _k,
    docketSort: _s,
    pendingKey: _p,
    pendingAt: _a,
    attempts: _n,
    permanentFailures: _f,
    ...claim
  } = item;
  return { ...claim, enlistedAt: claim.enlistedAt ?? null };
}
