import type * as records from '../../domain/review/rulings/records.ts';
import { wordsOf } from '../../domain/review/rulings/words.ts';
import type { Reason, Review, Verdict } from '../answers/rulings.ts';

/** A review as the API shows it: its salt stays in the ledger. */
export const reviewView = (review: records.Review): Review => ({
  number: review.number,
  round: review.round,
  by: review.by.name,
  at: review.at,
  ...wordsOf(review),
});

/** A verdict as the API shows it: its salt stays in the ledger. */
export const verdictView = (verdict: records.Verdict): Verdict => ({
  number: verdict.number,
  round: verdict.round,
  as: verdict.as,
  how: verdict.how,
  follows: verdict.follows,
  decidedBy: verdict.decidedBy.name,
  decidedAt: verdict.decidedAt,
  reviews: verdict.reviews,
  ...wordsOf(verdict),
});

/** Why something was done, as the API shows it. */
export const reasonView = ({ number, type, by, at, reason }: records.Reason): Reason => ({
  number,
  type,
  by: by.name,
  at,
  reason,
});
