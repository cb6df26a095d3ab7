import { createHash } from 'node:crypto';
import { canonicalOf } from '../audit/canonical-json.ts';
import type { Person } from '../claim/person.ts';
import type { RoundCause } from '../claim/rounds.ts';
import type { EventType, Transition } from '../transition.ts';
import type { Words } from './words.ts';

/** One reviewer's ruling, as recorded. `salt` and the words give the digest that the audit keeps. */
export interface Review extends Words {
  readonly claimId: string;
  readonly number: number;
  readonly round: number;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** What made a verdict of it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended. */
export type Made = 'sole' | 'signed-off' | 'agreed' | 'adjudicated' | 'refiled';

/** What the desk stands by, until another follows. Never edited. */
export interface Verdict extends Words {
  readonly claimId: string;
  readonly number: number;
  readonly round: number;
  /** What it is to the one before: `first` follows none. */
  readonly as: RoundCause | 'refile';
  readonly how: Made;
  /** The verdict before; null for the first. */
  readonly follows: number | null;
  /** Numbers of the reviews that it rests on. */
  readonly reviews: readonly number[];
  readonly decidedBy: Person;
  readonly decidedAt: string;
  readonly salt: string;
}

/** Why somebody did something that takes a reason. */
export interface Reason {
  readonly claimId: string;
  readonly number: number;
  /** The event that it explains. */
  readonly type: EventType;
  readonly by: Person;
  readonly at: string;
  readonly reason: string;
  readonly salt: string;
}

/** What a ruling leaves beside the changed claim. */
export interface Records {
  readonly review?: Review;
  readonly verdict?: Verdict;
  readonly reason?: Reason;
  /** Why a lead had the verdict stand on fewer origins than the desk asks for. */
  readonly override?: Reason;
  /** Number of the outcome to announce: what the newsroom was told may have changed. */
  readonly outcome?: number;
}

/** A transition with what is to be recorded in the same transaction. */
export interface Ruled extends Transition {
  readonly records: Records;
}

/** Salted SHA-256, in hex, of recorded words: erasing salt and words leaves a digest that says nothing. */
export function digestOf(recorded: { readonly salt: string }): string {
  const { salt, ...words } = recorded;
  return createHash('sha256').update(salt).update(canonicalOf(words)).digest('hex');
}

/** What rules about rulings know beside the claim: the time, and a source of salts (random but in tests). */
export interface Moment {
  readonly now: Date;
  readonly salt: () => string;
}
