import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { words } from '../words.ts';

/** Titles and words for bodies and places that many people are called by: "Ann King", "Tom Hall". */
export const TITLES_AND_BODIES = words(
  `king bishop major judge baron prince pope sheikh pastor seaman marshal constable cardinal chancellor hall church house lake bridge street court`,
);

/** Auxiliaries, verbs, adverbs and months that many people are called by: "Theresa May", "George Will". */
export const OTHER_WORDS = words('may will long hope rose read lay march april june august');

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/;

/** Whether a word, in lower case, is one behind which a family name stands: a given name, or "Mrs". */
export const isBeforeFamilyName = (word: string): boolean => isGivenName(word) || HONORIFIC.test(word);

export const isGivenName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
