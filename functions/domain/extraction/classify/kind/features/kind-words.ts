import { FORMS_OF_BE } from '../../../lexicon/claims/future-words.ts';
import { EVALUATIVE } from '../../../lexicon/claims/judgement.ts';
import { DENYING, FEELING, JUDGING, JUDGING_OF } from '../../../lexicon/claims/judging.ts';
import { hashOf, mix } from '../../../model/features/hash.ts';
import { bySpelling } from '../../../text/by-spelling.ts';

/** What a word tells of the kind of a claim by itself. */
export interface KindWord {
  /** In lower case; all numbers alike. */
  readonly word: string;
  /** The hash of the word, and of the word and a space, from which that of the next word goes on. */
  readonly hash: number;
  readonly spaced: number;
  /** Its features: as it is, its stem, its endings. */
  readonly features: readonly number[];
  readonly isNumber: boolean;
  readonly isFirstPerson: boolean;
  readonly isSecondPerson: boolean;
  readonly values: boolean;
  /** Whether it judges, tells a feeling, or says of something that it is not so. */
  readonly judges: boolean;
  readonly judgesOf: boolean;
  readonly feels: boolean;
  readonly denies: boolean;
  /** Whether something is said of something behind it: "is" and its like, and "feels". */
  readonly joins: boolean;
}

const NUMBER = '#';
const STEM = /(?:ingly|ings?|edly|ed|es|s|ly|ment|ness|ful|ous|able|ive|ion|er)$/;
const COPULAS: ReadonlySet<string> = new Set([...FORMS_OF_BE, 'feel', 'felt', 'feels', 'seem', 'seemed', 'seems']);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'us', 'me']);

/** Null of a mark. */
export const kindWordOf = bySpelling(({ kind, lower }): KindWord | null => {
  if (kind === 'mark') return null;
  const isNumber = kind === 'number' || /\d/.test(lower);
  const word = isNumber ? NUMBER : lower;
  const hash = hashOf(word);
  return {
    word,
    hash,
    spaced: hashOf(' ', hash),
    features: featuresOf(word),
    isNumber,
    isFirstPerson: FIRST_PERSON.has(word),
    isSecondPerson: word === 'you' || word === 'your',
    values: EVALUATIVE.has(word),
    judges: JUDGING.has(word),
    judgesOf: JUDGING_OF.has(word),
    feels: FEELING.has(word),
    denies: DENYING.has(word),
    joins: COPULAS.has(word),
  };
});

function featuresOf(word: string): readonly number[] {
  const hashes = [mix(hashOf('word'), hashOf(word))];
  if (word.length > 4) hashes.push(mix(hashOf('stem'), hashOf(word.replace(STEM, ''))));
  if (word.length > 5) for (const letters of [3, 4]) hashes.push(mix(hashOf('ending'), hashOf(word.slice(-letters))));
  return hashes;
}
