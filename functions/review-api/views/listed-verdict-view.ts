import { verdictStatus } from '../../domain/review/rulings/verdict-status.ts';
import type { VerdictStatus } from '../../domain/review/rulings/verdict-status.ts';
import type { ListedVerdict } from '../../ledger/rulings/verdict-list.ts';
import type { ListedVerdict as ShownVerdict } from '../answers/verdicts.ts';
import type { Cell } from '../http/csv.ts';

const statusOf = ({ verdict, claim }: ListedVerdict): VerdictStatus => verdictStatus(verdict.number, claim.standing);

/** A verdict as lists show it: what it is about, and whether the desk stands by it. Rationale and evidence are with the claim. */
export const listedVerdictView = (listed: ListedVerdict): ShownVerdict => {
  const { desk, verdict, claim } = listed;
  const status = statusOf(listed);
  return {
    claimId: claim.id,
    articleId: claim.articleId,
    desk,
    number: verdict.number,
    status,
    supersededBy: status === 'superseded' ? verdict.number + 1 : null,
    as: verdict.as,
    how: verdict.how,
    follows: verdict.follows,
    finding: verdict.finding,
    advice: verdict.advice,
    wording: verdict.wording,
    asOf: verdict.asOf,
    recheckAt: verdict.recheckAt ?? null,
    decidedAt: verdict.decidedAt,
    decidedBy: verdict.decidedBy.name,
    evidence: verdict.evidence.length,
    claim: claim.found.text,
    source: sourceOf(listed),
    denies: deniesIt(listed),
    headline: claim.context.headline,
    outlet: claim.context.outlet,
    publishedAt: claim.context.publishedAt,
  };
};

/** Who said it: their name where it is known, else the words of the article; null where it names nobody. */
export const sourceOf = ({ claim: { found } }: ListedVerdict): string | null =>
  found.attribution.source?.name ?? found.attribution.source?.text ?? null;

/** Whether they say that it is not so. */
const deniesIt = ({ claim: { found } }: ListedVerdict): boolean => found.attribution.denies ?? false;

/** The columns of an export, and what stands in each. */
const COLUMNS: Readonly<Record<string, (listed: ListedVerdict) => Cell>> = {
  decidedAt: ({ verdict }) => verdict.decidedAt,
  desk: ({ desk }) => desk,
  status: statusOf,
  finding: ({ verdict }) => verdict.finding,
  advice: ({ verdict }) => verdict.advice,
  claim: ({ claim }) => claim.found.text,
  source: sourceOf,
  denies: deniesIt,
  wording: ({ verdict }) => verdict.wording,
  rationale: ({ verdict }) => verdict.rationale,
  asOf: ({ verdict }) => verdict.asOf,
  decidedBy: ({ verdict }) => verdict.decidedBy.name,
  how: ({ verdict }) => verdict.how,
  as: ({ verdict }) => verdict.as,
  headline: ({ claim }) => claim.context.headline,
  outlet: ({ claim }) => claim.context.outlet,
  publishedAt: ({ claim }) => claim.context.publishedAt,
  claimId: ({ claim }) => claim.id,
  verdict: ({ verdict }) => verdict.number,
};

export const VERDICT_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** A verdict as a row of an export. */
export const verdictRow = (listed: ListedVerdict): Cell[] => Object.values(COLUMNS).map((cell) => cell(listed));
