import type { SourceType } from '../../claim.ts';
import { ANONYMOUS } from '../../lexicon/sources/roles.ts';
import { KIN, typeOfPhrase, UNNAMED_TYPES } from '../../lexicon/sources/unnamed.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import { words } from '../../lexicon/words.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';

const PERSON_PRONOUN = /^(?:he|she|i|me|you|we|us|him|her|his|my|your|himself|herself|.*\d-year-old)$/;
const OTHER_PRONOUN = /^(?:it|its|that|they|their|these|this|them)$/;
/** "The defence" alone is a side in court; civil defence is none. */
const SIDE_IN_COURT = /^(?:\S+['’]s? )?(?:defen[cs]e|prosecution)$/;
/** Critics and opponents who sit in parliaments. */
const PARTISAN = /\b(?:republican|democrat\p{L}*|labour|conservative|tory|liberal|party|political|parliamentary)\b/u;

/** Who would not be named. */
const REFUSED =
  /\bcondition of anonymity\b|\bnot (?:wish(?:ed|ing)? |want(?:ed|ing)? )?(?:to )?be (?:named|identified|quoted)\b|\bdeclined to be (?:named|identified)\b|\bnot authori[sz]ed to (?:speak|talk|comment)\b|\bnames? not be\b/i;

/** "Two independent surveyors", "scientists not involved in the study": who is asked for what they know. */
const UNINVOLVED = /\b(?:independent|outside)\b|\b(?:not|n['’]t) (?:been )?(?:involved|part of)\b|\bconsulted by\b/i;

/** Who is counted, and not named: "two large shareholders", "a European diplomat". */
const COUNTED = /^(?:an?|one|another|two|three|four|five|six|several) /i;
const UNTOLD = words('shareholder investor trader banker backbencher executive manager diplomat official financier');
/** Who was shown something to judge it. */
const EXAMINED =
  /\bwho (?:has |have )?(?:examined|analy[sz]ed|reviewed|studied) (?:the |these |those |an? )?(?:\S+ )?(?:pictures?|images?|photographs?|photos?|footage|videos?|fragments|samples|data|documents)\b/;

/** Whose somebody is. */
const OWNED = /['’]|^(?:his|her|their) /;

/** What somebody without a name is by their noun, whatever an article is about; null where it tells nothing, or there is a name. */
export function unnamedType({ entity, head, name, saw }: Referent, told: string): SourceType | null {
  if (entity !== undefined) return null;
  const plain = name.toLowerCase();
  const one = singular(head);
  if (PERSON_PRONOUN.test(plain)) return 'person';
  if (OTHER_PRONOUN.test(plain)) return 'other';
  if (REFUSED.test(told)) return saw || ROLE_TYPES.get(one) === 'witness' ? null : 'anonymous';
  if (ANONYMOUS.test(told)) return null;
  const single = !plain.includes(' ');
  if (!single && OWNED.test(plain) && KIN.test(plain)) return 'person';
  if (SIDE_IN_COURT.test(plain)) return 'court';
  if (head === 'official' || head === 'diplomat' || (COUNTED.test(told) && UNTOLD.has(one))) return 'anonymous';
  if (EXAMINED.test(told)) return 'expert';
  if (ROLE_TYPES.get(one) === 'expert' && UNINVOLVED.test(told)) return 'expert';
  const phrase = single ? null : typeOfPhrase(plain);
  if (phrase !== null) return phrase;
  // in capitals it is a name, or part of one
  if (!name.includes(head) && !plain.startsWith(head)) return null;
  const type = UNNAMED_TYPES.get(head) ?? UNNAMED_TYPES.get(one) ?? null;
  return type === 'other' && PARTISAN.test(plain) ? null : type;
}
