import type { Reason, Verdict } from '../../../api/types.ts';
import { wordDiff } from './word-diff.ts';
import type { Piece } from './word-diff.ts';

/** A verdict, and what it changed in the one before; null where that is nothing. */
export interface VerdictStep {
  readonly verdict: Verdict;
  readonly before: Verdict | null;
  readonly finding: readonly [Verdict['finding'], Verdict['finding']] | null;
  readonly advice: readonly [Verdict['advice'], Verdict['advice']] | null;
  readonly wording: readonly Piece[] | null;
  readonly rationale: readonly Piece[] | null;
  /** Why it was ruled anew; null where nobody had to say. */
  readonly why: Reason | null;
}

const ABOUT_VERDICTS: ReadonlySet<string> = new Set(['updated', 'corrected', 'reopened', 'withdrawn']);

/** The verdicts of a claim with what each changed, newest first. @param verdicts first to last */
export const verdictSteps = (verdicts: readonly Verdict[], reasons: readonly Reason[]): VerdictStep[] =>
  verdicts.map((verdict, place) => stepTo(verdict, verdicts[place - 1] ?? null, reasons)).toReversed();

function stepTo(verdict: Verdict, before: Verdict | null, reasons: readonly Reason[]): VerdictStep {
  if (before === null) return { verdict, before, finding: null, advice: null, wording: null, rationale: null, why: null };
  return {
    verdict,
    before,
    finding: verdict.finding === before.finding ? null : [before.finding, verdict.finding],
    advice: verdict.advice === before.advice ? null : [before.advice, verdict.advice],
    wording: verdict.wording === before.wording ? null : wordDiff(before.wording, verdict.wording),
    rationale: verdict.rationale === before.rationale ? null : wordDiff(before.rationale, verdict.rationale),
    why: verdict.as === 'refile' ? null : (lastAbout(reasons, before.decidedAt, verdict.decidedAt) ?? null),
  };
}

/** Why the last verdict was withdrawn, put in doubt or taken up again; undefined where it was not. */
export const reasonSince = (verdict: Verdict, reasons: readonly Reason[]): Reason | undefined =>
  lastAbout(reasons, verdict.decidedAt, null);

function lastAbout(reasons: readonly Reason[], after: string, until: string | null): Reason | undefined {
  const from = Date.parse(after);
  const to = until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
  return reasons.findLast(({ type, at }) => ABOUT_VERDICTS.has(type) && Date.parse(at) >= from && Date.parse(at) <= to);
}
