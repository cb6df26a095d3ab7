import type { SourceType } from '../../claim.ts';
import { ANONYMOUS } from '../../lexicon/roles.ts';
import { KIN, UNNAMED_PHRASES, UNNAMED_TYPES } from '../../lexicon/unnamed.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';

const PERSON_PRONOUN = /^(?:he|she|i|me|you|we|us|him|her|his|my|your|himself|herself|.*\d-year-old)$/;
const OTHER_PRONOUN = /^(?:it|its|that|they|their|these|this|them)$/;
/** "The defence" alone is a side in court; civil defence is none. */
const SIDE_IN_COURT = /^(?:\S+['’]s? )?(?:defen[cs]e|prosecution)$/;
/** Critics and opponents who sit in parliaments. */
const PARTISAN = /\b(?:republican|democrat\p{L}*|labour|conservative|tory|liberal|party|political|parliamentary)\b/u;

/** What somebody without a name is by their noun, whatever an article is about; null where it tells nothing, or there is a name. */
export function unnamedType({ entity, head, name }: Referent, told: string): SourceType | null {
  if (entity !== undefined) return null;
  const plain = name.toLowerCase();
  if (PERSON_PRONOUN.test(plain)) return 'person';
  if (OTHER_PRONOUN.test(plain)) return 'other';
  if (ANONYMOUS.test(told)) return null;
  if (KIN.test(plain)) return 'person';
  if (SIDE_IN_COURT.test(plain)) return 'court';
  const phrase = UNNAMED_PHRASES.find(([, words]) => words.test(plain));
  if (phrase !== undefined) return phrase[0];
  // in capitals it is a name, or part of one
  if (!name.includes(head) && !plain.startsWith(head)) return null;
  const type = UNNAMED_TYPES.get(head) ?? UNNAMED_TYPES.get(singular(head)) ?? null;
  return type === 'other' && PARTISAN.test(plain) ? null : type;
}
