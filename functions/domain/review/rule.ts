import type { Advice, Finding } from '../../../config/verdicts.ts';
import type { ClaimRecord, Person } from './claim-record.ts';
import { underLease } from './lease.ts';
import { RevisionChanged } from './refusals.ts';
import type { Transition } from './transition.ts';

/** Something that speaks for or against the claim. */
export interface Evidence {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  readonly stance?: 'supports' | 'refutes' | 'context' | undefined;
}

/** What one reviewer rules, as they send it. */
export interface Ruling {
  readonly token: number;
  /** The revision of the claim that was judged. */
  readonly revision: number;
  readonly finding: Finding;
  readonly advice: Advice;
  /** Suggested wording; may be empty. */
  readonly wording: string;
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
  /** The time for which the finding holds, ISO 8601. */
  readonly asOf: string;
}

/**
 * One review makes the verdict: the claim is decided and its lease ends.
 * @param digests salted digests of review and verdict, which the audit keeps in place of their words
 * @throws StaleToken, NotOnDocket as `underLease`; RevisionChanged where another revision was judged
 */
export function rule(
  claim: ClaimRecord,
  person: Person,
  ruling: Ruling,
  now: Date,
  digests: { readonly review: string; readonly verdict: string },
): Transition {
  underLease(claim, person, ruling.token);
  if (ruling.revision !== claim.revision) throw new RevisionChanged(ruling.revision, claim.revision);
  const { revision } = claim;
  return {
    claim: { ...claim, state: 'decided', lease: null, decidedAt: now.toISOString() },
    events: [
      { type: 'reviewed', actor: person.id, facts: { token: ruling.token, revision, digest: digests.review } },
      { type: 'decided', actor: person.id, facts: { revision, finding: ruling.finding, advice: ruling.advice, digest: digests.verdict } },
    ],
  };
}
