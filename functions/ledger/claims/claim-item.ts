import type { Claim } from '../../domain/extraction/claim.ts';
import type { ClaimContext } from '../../domain/matching/context.ts';
import { UNTOUCHED } from '../../domain/review/claim-record.ts';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import type { ClaimState } from '../../domain/review/claim/states.ts';
import { claimKey, docketPartition } from '../keys.ts';
import type { Key, Section } from '../keys.ts';
import { SCHEMA } from '../schema.ts';
import { pendingAt, pendingFor, stuckSince } from '../pending/pending.ts';
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

const SECTION_OF: Readonly<Record<ClaimState, Section | null>> = {
  noted: null,
  found: null,
  waiting: 'above',
  below: 'below',
  lapsed: 'lapsed',
  dismissed: 'dismissed',
  second: 'second',
  'sign-off': 'sign-off',
  adjudication: 'adjudication',
  held: 'held',
  parked: 'parked',
  decided: 'decided',
  withdrawn: 'decided',
  joined: null,
  stuck: null,
};

/** The section of the docket in which a claim stands, if any. */
export const sectionOf = (claim: Pick<ClaimRecord, 'state' | 'assigned'>): Section | null =>
  claim.assigned === null ? SECTION_OF[claim.state] : 'assigned';

/**
 * Where the claim stands in the sparse `docket` index: waiting by when it is due (of those assigned, each person's by themselves), held by when the
 * lease ends, parked by when it wakes, dismissed, lapsed and decided by when.
 */
function placement(claim: ClaimRecord): { docketKey: string; docketSort: string } | undefined {
  const section = sectionOf(claim);
  if (section === null || claim.desk === null) return undefined;
  const sort = sortOf(claim, section);
  if (sort === null || sort === undefined) return undefined;
  return { docketKey: docketPartition(claim.desk, section), docketSort: `${sort}#${claim.id}` };
}

function sortOf(claim: ClaimRecord, section: Section): string | null | undefined {
  if (section === 'held') return claim.lease?.expiresAt;
  if (section === 'parked') return claim.parked?.until;
  if (section === 'decided') return claim.decidedAt;
  if (section === 'dismissed') return claim.dismissal?.at;
  if (section === 'lapsed') return claim.line?.lapsesAt;
  if (section === 'assigned') return claim.assigned === null ? null : `${claim.assigned.to.id}#${claim.dueBy}`;
  return claim.dueBy;
}

/** When `tend` is to look at the claim, or since when it is stuck: to send it again until it is enlisted, to wake it, to end somebody's turn, to let it lapse, to bring a verdict back. */
function timer(claim: StoredClaim, now: Date): Pending | undefined {
  if (claim.state === 'stuck') return stuckSince(claim.lastFailure?.at ?? claim.foundAt);
  if (claim.state === 'found') return pendingFor(claim.id, now);
  const lapsesAt = claim.state === 'below' ? claim.line?.lapsesAt : null;
  const recheckAt = (claim.state === 'decided' ? claim.standing?.recheckAt : null) ?? null;
  const at = claim.parked?.until ?? claim.assigned?.until ?? lapsesAt ?? recheckAt;
  return at === null ? undefined : pendingAt(claim.id, new Date(at));
}

/** The item of a claim, with its place on the docket and, while time alone will change it, in the pending index. */
export function claimItem(claim: StoredClaim, now: Date): Key & Record<string, unknown> {
  const { enlistedAt, ...rest } = claim;
  return {
    ...claimKey(claim.id),
    schema: SCHEMA,
    ...rest,
    ...(enlistedAt === null ? {} : { enlistedAt }),
    ...placement(claim),
    ...timer(claim, now),
  };
}

type ClaimItem = Omit<StoredClaim, 'enlistedAt' | keyof typeof UNTOUCHED> &
  Partial<Pick<StoredClaim, keyof typeof UNTOUCHED>> & { readonly enlistedAt?: string };

/** A claim out of its item: the keys of indexes stay behind. What an older item does not have is as it is with a claim that nobody has worked on. */
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
  return { ...UNTOUCHED, ...claim, enlistedAt: claim.enlistedAt ?? null };
}
