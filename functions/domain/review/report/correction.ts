import { permitRole, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { explain } from '../rulings/reason.ts';
import type { Moment, Ruled } from '../rulings/records.ts';

/** What a lead made of it: the article was corrected, or need not be. */
export const CORRECTION_OUTCOMES = ['corrected', 'not-needed'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

/** That a claim was advised to be cut or corrected when its article was out already: “correction needed?”. */
export interface CorrectionNeeded {
  readonly claimId: string;
  readonly articleId: string;
  readonly desk: string;
  /** The verdict that says so: the last that did. */
  readonly verdict: number;
  readonly raisedAt: string;
  readonly closed: {
    readonly by: Person;
    readonly at: string;
    readonly outcome: CorrectionOutcome;
    /** Number of the claim's reason that says why. */
    readonly reason: number;
  } | null;
}

/** Whether the article was out at that time: it says when it was published, and that was before. A day counts from its beginning, in UTC. */
export const isTransmitted = (publishedAt: string | null, now: Date): boolean =>
  publishedAt !== null && Date.parse(publishedAt) <= now.getTime();

/** What a verdict does to its desk's list: puts the claim on it, or, refiled, only has an open entry name it; null: nothing. */
export type CorrectionStep = 'raise' | 'rename' | null;

/**
 * The ruling with the event that a correction may be needed, where its verdict says cut or correct after the article went out; else as it is. A refiled
 * verdict says nothing that was not known.
 */
export function withCorrection(
  ruled: Ruled,
  publishedAt: string | null,
  now: Date,
): { readonly ruled: Ruled; readonly step: CorrectionStep } {
  const { verdict } = ruled.records;
  const needed = verdict !== undefined && (verdict.advice === 'cut' || verdict.advice === 'correct') && isTransmitted(publishedAt, now);
  if (verdict === undefined || !needed) return { ruled, step: null };
  if (verdict.how === 'refiled') return { ruled, step: 'rename' };
  const facts = { verdict: verdict.number, advice: verdict.advice };
  return { ruled: { ...ruled, events: [...ruled.events, { type: 'correction-needed', actor: 'system', facts }] }, step: 'raise' };
}

/** A lead closes it, and says why; nothing about the claim's ruling changes. @throws RoleNeeded */
export function closeCorrection(
  claim: ClaimRecord,
  needed: CorrectionNeeded,
  { actor, outcome, why }: { readonly actor: Actor; readonly outcome: CorrectionOutcome; readonly why: string },
  moment: Moment,
): Ruled & { readonly closed: CorrectionNeeded } {
  permitRole(actor, 'lead');
  const { claim: explained, reason, digest } = explain(claim, 'correction-closed', actor, why, moment);
  const at = moment.now.toISOString();
  return {
    claim: explained,
    events: [{ type: 'correction-closed', actor: actor.id, facts: { verdict: needed.verdict, outcome, digest } }],
    records: { reason },
    closed: { ...needed, closed: { by: personOf(actor), at, outcome, reason: reason.number } },
  };
}
