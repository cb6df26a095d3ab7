import type { Advice, Finding } from '../../../../config/verdicts.ts';
import type { Person } from './person.ts';

/** What brought a claim before the desk: that it was found, or what happened to its last verdict. */
export type RoundCause = 'first' | 'update' | 'correction' | 'reopened' | 'recheck';

/** A review of the current round, without its words. */
export interface RoundReview {
  readonly number: number;
  readonly by: Person;
  readonly finding: Finding;
  readonly advice: Advice;
}

/** One way of a claim from the docket to a verdict. Nobody rules twice in one. */
export interface Round {
  readonly number: number;
  readonly cause: RoundCause;
  readonly reviews: readonly RoundReview[];
}

/** The last verdict, and whether the desk stands by it: `in-doubt` while a correction is under way. */
export interface Standing {
  readonly verdict: number;
  readonly status: 'standing' | 'in-doubt' | 'withdrawn';
  /** What it says, beside its words. */
  readonly finding: Finding;
  readonly advice: Advice;
  /** When the claim is due again; null for never. */
  readonly recheckAt: string | null;
}

/** How many there are of each so far, over all rounds: their numbers run on. */
export interface Recorded {
  readonly reviews: number;
  readonly verdicts: number;
  readonly reasons: number;
  readonly outcomes: number;
}
