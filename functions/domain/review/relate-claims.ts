import type { Relation } from '../matching/relations/relation.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { Person } from './claim/person.ts';
import { RepeatsAnother } from './refusals.ts';
import type { Transition } from './transition.ts';

/**
 * That somebody says what the claim is to another, or that it is not: nothing about its ruling changes.
 * @throws RepeatsAnother where the claim is a repeat, for which another stands
 */
export function sayRelated(claim: ClaimRecord, person: Person, { from, to, type }: Relation, is: 'related' | 'unrelated'): Transition {
  if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
  return { claim, events: [{ type: is, actor: person.id, facts: { from, to, type } }] };
}
