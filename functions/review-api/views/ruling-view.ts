import type { Review, Verdict } from '../../ledger/rulings/verdicts.ts';

/** A review as the API shows it: the salt stays in the ledger. */
export const reviewView = ({
  by,
  number,
  at,
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
}: Review): Record<string, unknown> => ({
  number,
  by: by.name,
  at,
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
});

/** A verdict as the API shows it. */
export const verdictView = ({
  number,
  decidedBy,
  decidedAt,
  reviews,
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
}: Verdict): Record<string, unknown> => ({
  number,
  decidedBy: decidedBy.name,
  decidedAt,
  reviews,
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
});
