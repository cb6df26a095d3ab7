import { otherOf, relatedAs } from '../../domain/matching/relations/relation.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import { getClaims, rulingClaims } from '../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { standingRelations } from '../../ledger/relations/relations.ts';
import type { StoredRelation } from '../../ledger/relations/relations.ts';
import type { Flag, RelatedClaim } from '../answers/story.ts';

/** What a claim is related to, as the API shows it, and what its reader should know because of that. */
export interface RelationsView {
  readonly relations: readonly RelatedClaim[];
  readonly flags: readonly Flag[];
}

/**
 * A claim's relations with the other claims as they stand: of those on desks that the reader is no member of, only that there are such.
 * @param desks the reader's
 */
export async function viewRelations(
  ledger: Ledger,
  claimId: string,
  stored: readonly StoredRelation[],
  desks: readonly string[],
): Promise<RelationsView> {
  const relations = standingRelations(stored);
  const others = await getClaims(
    ledger,
    relations.map((relation) => otherOf(relation, claimId)),
  );
  // A repeat has the verdict of the claim that stands for it.
  const ruling = await rulingClaims(ledger, others);
  const byId = new Map(others.map((other, i) => [other.id, { other, standing: (ruling[i] ?? other).standing }]));
  const flags: Flag[] = [];
  const items = relations.flatMap((relation): RelatedClaim[] => {
    const found = byId.get(otherOf(relation, claimId));
    if (found === undefined) return [];
    const { other, standing } = found;
    const as = relatedAs(relation, claimId);
    if (as === 'whole' && standing?.status === 'standing' && standing.finding === 'refuted')
      flags.push({ code: 'whole-refuted', claim: other.id });
    if (as === 'newer') flags.push({ code: 'update-follows', claim: other.id });
    const { type, why, by, at } = relation;
    const open = desks.includes(other.desk ?? other.routedTo);
    return [
      {
        claim: other.id,
        as,
        type,
        status: relation.status === 'confirmed' ? 'confirmed' : 'suggested',
        why,
        by: by?.name ?? null,
        at,
        withheld: open ? null : 'other-desk',
        shown: open ? seen(other, standing) : null,
      },
    ];
  });
  return { relations: items, flags };
}

const seen = (other: StoredClaim, standing: StoredClaim['standing']): NonNullable<RelatedClaim['shown']> => ({
  articleId: other.articleId,
  text: other.found.text,
  source: other.found.attribution.source?.name ?? null,
  denies: other.found.attribution.denies ?? false,
  state: other.state,
  desk: other.desk ?? other.routedTo,
  verdict:
    standing === null ? null : { number: standing.verdict, status: standing.status, finding: standing.finding, advice: standing.advice },
});
