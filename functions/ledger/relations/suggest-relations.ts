import { isTelling, relationsOf } from '../../domain/matching/relations/relate.ts';
import { otherOf } from '../../domain/matching/relations/relation.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import type { Ledger } from '../ledger.ts';
import { listRelations, suggested } from './relations.ts';
import type { StoredRelation } from './relations.ts';
import { claimsOfStory, storyOf } from './story-claims.ts';

/**
 * What the rules suggest of a claim that is about to be enlisted and the others of its story, without what is known already. Reads a bounded part of the
 * story, and of a claim that has nothing to relate no claim at all.
 */
export async function suggestRelations(ledger: Ledger, claim: StoredClaim, now: Date): Promise<StoredRelation[]> {
  const story = await storyOf(ledger, claim);
  if (!isTelling(claim) && story.others.length === 0) return [];
  const claims = await claimsOfStory(ledger, story);
  const found = relationsOf(
    claim,
    claims.filter(({ state }) => state !== 'joined'),
  );
  if (found.length === 0) return [];
  const known = new Set((await listRelations(ledger, claim.id)).map((relation) => otherOf(relation, claim.id)));
  return found.filter((relation) => !known.has(otherOf(relation, claim.id))).map((relation) => suggested(relation, now));
}
