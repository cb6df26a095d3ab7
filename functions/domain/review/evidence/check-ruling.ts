import type { Desk } from '../../../../config/desks.ts';
import { permitRole } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { CitesNothing } from '../refusals.ts';
import { explain } from '../rulings/reason.ts';
import type { Moment, Ruled, Verdict } from '../rulings/records.ts';
import type { Words } from '../rulings/words.ts';
import type { Account } from './origins.ts';
import { originShortfall, TooFewOrigins } from './two-origins.ts';
import type { OriginShortfall } from './two-origins.ts';

/** What somebody who rules should know, though the ruling stands. */
export type Warning = OriginShortfall | { readonly code: 'withdrawn-evidence'; readonly evidence: readonly string[] };

/** What is known about the claim, beside what the ruling says. */
export interface Known {
  /** All of the claim's evidence, in order. */
  readonly evidence: readonly (Account & { readonly withdrawnAt: string | null })[];
  readonly claimants: readonly string[];
  /** The claimant is the desk's authority on it, and stands by it: that is verification enough. */
  readonly vouched: boolean;
}

/** A ruling as it shall be recorded, and what its author should know. */
export interface CheckedRuling {
  readonly ruled: Ruled;
  readonly warnings: readonly Warning[];
}

const citedBy = (words: Words | undefined): string[] => words?.evidence.flatMap(({ id }) => id ?? []) ?? [];

/** A verdict of this step; a refiled one says what the one before said. */
const newVerdict = ({ records: { verdict } }: Ruled): Verdict | undefined => (verdict?.how === 'refiled' ? undefined : verdict);

/** True where `checkRuling` has to know the claim's evidence. */
export function restsOnEvidence(ruled: Ruled, desk: Pick<Desk, 'origins'>): boolean {
  const words = newVerdict(ruled) ?? ruled.records.review;
  return words !== undefined && (citedBy(words).length > 0 || (words.finding === 'confirmed' && desk.origins.confirmed > 0));
}

/**
 * Holds a ruling against the claim's evidence. What its author cites must stand. A review that finds too few origins is warned; the verdict too, or
 * refused, as the desk says, unless a lead overrides that with a reason, which is then recorded and audited.
 * @param override the lead's reason; of no account where nothing is missing, or while there is no verdict
 * @throws CitesNothing, TooFewOrigins; RoleNeeded where somebody else overrides
 */
export function checkRuling(
  ruled: Ruled,
  known: Known,
  { actor, desk, moment }: { readonly actor: Actor; readonly desk: Pick<Desk, 'origins'>; readonly moment: Moment },
  override?: string,
): CheckedRuling {
  const verdict = newVerdict(ruled);
  const words = verdict ?? ruled.records.review;
  if (words === undefined) return { ruled, warnings: [] };
  const standing = known.evidence.filter(({ withdrawnAt }) => withdrawnAt === null);
  const gone = (cited: readonly string[]): string[] => cited.filter((id) => !standing.some((piece) => piece.id === id));

  const own = ruled.records.review ?? (verdict?.how === 'adjudicated' ? verdict : undefined);
  const [nothing] = gone(citedBy(own));
  if (nothing !== undefined) throw new CitesNothing(nothing);
  // What others cited, who ruled before.
  const withdrawn = gone(citedBy(words));
  const warnings: Warning[] = withdrawn.length === 0 ? [] : [{ code: 'withdrawn-evidence', evidence: withdrawn }];

  const shortfall = known.vouched ? null : originShortfall(desk, words.finding, standing, known.claimants);
  if (shortfall === null) return { ruled, warnings };
  if (verdict === undefined) return { ruled, warnings: [...warnings, shortfall] };
  if (override !== undefined) return { ruled: overridden(ruled, actor, override, moment), warnings };
  if (desk.origins.fewer === 'refuse') throw new TooFewOrigins(shortfall);
  return { ruled, warnings: [...warnings, shortfall] };
}

function overridden(ruled: Ruled, actor: Actor, why: string, moment: Moment): Ruled {
  permitRole(actor, 'lead');
  const { claim, reason, digest } = explain(ruled.claim, 'origins-overridden', actor, why, moment);
  const facts = { verdict: claim.recorded.verdicts, digest };
  return {
    ...ruled,
    claim,
    events: [...ruled.events, { type: 'origins-overridden', actor: actor.id, facts }],
    records: { ...ruled.records, override: reason },
  };
}
