import { FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/names/given-names.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../../lexicon/sources/person-nouns.ts';

/** What pronoun goes with somebody. */
export type Gender = 'he' | 'she';

const MALE = new Set(['mr', 'mr.', 'sir', 'lord', 'father', 'brother', ...MALE_NOUNS]);
const FEMALE = new Set(['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'sister', 'mother', ...FEMALE_NOUNS]);

/** What pronoun goes with somebody, by words that stand for the person. */
export function genderOf(words: readonly string[]): Gender | null {
  if (words.some((word) => MALE.has(word))) return 'he';
  return words.some((word) => FEMALE.has(word)) ? 'she' : null;
}

/** What pronoun goes with somebody, by the given name. */
export function genderOfName(name: readonly string[]): Gender | null {
  const given = (name.length > 1 ? name[0] : '')?.toLowerCase() ?? '';
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}
