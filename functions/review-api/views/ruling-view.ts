import type { Reason, Review, Verdict } from '../../domain/review/rulings/records.ts';
import { wordsOf } from '../../domain/review/rulings/words.ts';

/** A review as the API shows it: its salt stays in the ledger. */
export const reviewView = (review: Review): Record<string, unknown> => ({
  number: review.number,
  round: review.round,
  by: review.by.name,
  at: review.at,
  ...wordsOf(review),
});

/** A verdict as the API shows it: its salt stays in the ledger. */
export const verdictView = (verdict: Verdict): Record<string, unknown> => ({
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
export const reasonView = ({ number, type, by, at, reason }: Reason): Record<string, unknown> => ({
  number,
  type,
  by: by.name,
  at,
  reason,
});
