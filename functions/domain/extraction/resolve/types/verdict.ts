import type { SourceType } from '../../claim.ts';
import { ORGANISATION_TYPES } from '../../lexicon/sources/source-words.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import { typeOfBody } from './type-of-body.ts';

/** What is known of a source by each of its clues. */
export interface Clues {
  readonly idioms: readonly SourceType[];
  readonly roles: readonly SourceType[];
  readonly office: boolean;
  readonly belongsTo: readonly SourceType[];
  readonly near: SourceType | null;
  readonly descriptions: readonly string[];
  readonly anonymous: boolean;
  readonly opener: string;
}

/** What one would say by the strongest clue alone. */
export function verdict(referent: Referent, clues: Clues): string {
  const { entity } = referent;
  if (entity === undefined) return verdictOnUnnamed(referent, clues);
  if (entity.kind !== 'person') return typeOfBody(entity) ?? 'place';
  const { idioms, roles, office, belongsTo, near } = clues;
  const [idiom] = idioms;
  const body = belongsTo[0] ?? near;
  // heads of hospitals and charities are called like those of firms
  if (idiom === 'company' && office && body !== null) return body;
  const told = idiom ?? roles[0];
  if (told !== undefined) return told === 'witness' || told === 'anonymous' ? 'person' : told;
  if (office) return body ?? 'office';
  return belongsTo[0] === undefined ? 'person' : `person of ${belongsTo[0]}`;
}

function verdictOnUnnamed(
  { head, sort, many }: Referent,
  { idioms, roles, office, belongsTo, near, descriptions, anonymous, opener }: Clues,
): string {
  const one = singular(head);
  const body = ORGANISATION_TYPES.get(head) ?? ORGANISATION_TYPES.get(one);
  if (body === 'document') return 'document';
  if (anonymous) return 'anonymous';
  const role = idioms[0] ?? roles[0];
  const some = /^(?:a|an|one|two|three|four|five|some|several|another|former|senior|at|both)$/.test(opener);
  if (
    some &&
    sort === 'person' &&
    /^(?:official|company|political|military|expert|undefined)$/.test(String(role)) &&
    !head.startsWith('spokes')
  )
    return `some ${role ?? 'person'}`;
  if (role !== undefined) return role;
  if (office) return belongsTo[0] ?? near ?? 'office';
  return (
    body ?? descriptions.map((word) => ORGANISATION_TYPES.get(word)).find(Boolean) ?? `${some ? 'some' : 'the'} ${sort} ${String(many)}`
  );
}
