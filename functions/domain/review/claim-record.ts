import type { PriorityBand } from '../extraction/claim.ts';

/**
 * Where a claim stands.
 * - `noted`: found, kept with its article, not for checking
 * - `found`: an unverified claim that has yet to be enlisted
 * - `waiting`: on its desk's docket
 * - `held`: under a lease
 * - `decided`: has a verdict
 * - `joined`: an exact repeat of another claim, whose ruling is its ruling
 * - `stuck`: could not be enlisted; waits for a person
 */
export type ClaimState = 'noted' | 'found' | 'waiting' | 'held' | 'decided' | 'joined' | 'stuck';

/** Somebody who works claims: `id` is opaque and for good (the token's `sub`), `name` is for people to read. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** One person's exclusive right to rule. It is past its time from `expiresAt` on, and still counts until somebody else takes the claim. */
export interface Lease {
  /** Fencing token: higher with every lease of the claim. */
  readonly token: number;
  readonly holder: Person;
  readonly takenAt: string;
  readonly expiresAt: string;
}

/** The last event of a claim's audit chain. */
export interface ChainTip {
  readonly seq: number;
  readonly hash: string;
}

/** What changes about a claim; what was found about it never does. All times are ISO 8601 in UTC with milliseconds. */
export interface ClaimRecord {
  readonly id: string;
  readonly articleId: string;
  readonly state: ClaimState;
  /** Counts the wordings of the claim; a review names the one that it judged. */
  readonly revision: number;
  /** Counts the writes; every write is conditional on the one read. */
  readonly version: number;
  readonly foundAt: string;
  readonly band: PriorityBand;
  readonly score: number;
  readonly desk: string | null;
  readonly enlistedAt: string | null;
  readonly deadline: string | null;
  readonly dueBy: string | null;
  /** The highest token given out; 0 before the first lease. */
  readonly fence: number;
  readonly lease: Lease | null;
  readonly decidedAt: string | null;
  /** The claim that this one repeats, where it is `joined`. */
  readonly sameAs: string | null;
  readonly chain: ChainTip;
}
