import type { Ruling } from '../../domain/review/rule.ts';
import type { Review, Verdict } from '../../ledger/rulings/verdicts.ts';

/** What was ruled, in the reviewer's words. */
const wordsOf = ({ revision, finding, advice, wording, rationale, evidence, asOf }: Omit<Ruling, 'token'>): Omit<Ruling, 'token'> => ({
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
});

/** A review as the API shows it: its salt stays in the ledger. */
export const reviewView = (review: Review): Record<string, unknown> => ({
  number: review.number,
  by: review.by.name,
  at: review.at,
  ...wordsOf(review),
});

/** A verdict as the API shows it: its salt stays in the ledger. */
export const verdictView = (verdict: Verdict): Record<string, unknown> => ({
  number: verdict.number,
  decidedBy: verdict.decidedBy.name,
  decidedAt: verdict.decidedAt,
  reviews: verdict.reviews,
  ...wordsOf(verdict),
});
