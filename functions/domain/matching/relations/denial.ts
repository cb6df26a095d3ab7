import { likeness } from '../../extraction/claims/likeness.ts';
import { tellingWords } from '../../extraction/text/telling.ts';
import { isSameSource } from './event.ts';
import type { Relatable, Suggestion } from './relation.ts';

const DENYING =
  /^(?:ha(?:s|ve|d) )?(?:\w+ly |also )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed)|dismiss(?:es|ed))\b/i;
const NEGATION = /\b(?:not|never|none|no|nobody|neither|without|cannot)\b|n['’]t\b/gi;
/** Claims further apart in an article share words by chance. */
const NEAR = 8;
/** "The accusation", "it": all that was said just before. */
const ALL_OF_IT =
  /^\W*(?:it|this|that|(?:the|those|these|such) (?:accusations?|allegations?|claims?|charges?|reports?|figures?|accounts?))\W*$/i;

/** That the source of one claim denies what the other's says, where the rules are sure: in its own words, or all of what was said just before. */
export function denialOf(earlier: Relatable, later: Relatable): Suggestion | null {
  if (isSameSource(earlier, later)) return null;
  const why = 'its source denies what the other says';
  if (denies(later) && ALL_OF_IT.test(later.found.text)) {
    return answers(later, earlier) ? { from: later.id, to: earlier.id, type: 'denial', why } : null;
  }
  if (Math.abs(placeOf(later) - placeOf(earlier)) > NEAR) return null;
  const denying = denies(earlier) || denies(later);
  const { shared, share } = likeness(tellingWords(earlier.found.text), tellingWords(later.found.text));
  if (shared < (denying ? 2 : 3) || share < (denying ? 0.6 : 0.75) || isNegative(earlier) === isNegative(later)) return null;
  // Who denies is the one with the verb for it; without any, the one who says no.
  const laterDenies = denies(earlier) === denies(later) ? isNegative(later) : denies(later);
  const [denial, denied] = laterDenies ? [later, earlier] : [earlier, later];
  return { from: denial.id, to: denied.id, type: 'denial', why };
}

const denies = ({ found }: Relatable): boolean => DENYING.test(found.attribution.cue?.text ?? '');

/** Whether the finder took the one as an answer to the other, which stands just before it. */
const answers = (one: Relatable, other: Relatable): boolean =>
  one.found.disputedBy.some(({ claimId }) => claimId === other.id) && placeOf(one) === placeOf(other) + 1;

/** The claim's place in its article, which ends its id. */
export const placeOf = ({ id }: Pick<Relatable, 'id'>): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** Whether its source says no: an odd number of negations, the verb of denying among them. */
export const isNegative = (claim: Relatable): boolean =>
  ((claim.found.text.match(NEGATION)?.length ?? 0) + Number(denies(claim))) % 2 === 1;
