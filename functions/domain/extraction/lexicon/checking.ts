import { phrases } from './phrases.ts';

/** Sorts of words without which no check is told of, each a bit: that something was verified, was seen, or bears somebody out. */
export const VERIFIED = 1;
export const SEEN = 2;
export const BORNE_OUT = 4;

const SORTS: readonly (readonly [sort: number, words: string])[] = [
  [VERIFIED, 'verif|confirm|corroborat|authenticat|substantiat|establish|geolocat|check|stand (?:that|it|this|them) up'],
  [SEEN, 'seen|review|examin|obtain|view'],
  [
    BORNE_OUT,
    'showed (?:that )?(?:he|she|it|they)|shows? (?:that )?(?:he|she|it|they)|matched (?:his|hers|theirs)|(?:the same|matching|similar) (?:account|stor|version)|(?:agree[ds]|match(?:ed|es)|tall(?:ied|ies)|squared?|chimed) with|bears?\\b|bore|borne|support(?:s|ed)? (?:his|her|their|that|this|the)|back(?:s|ed)? up',
  ],
];

const opening = (words: string): RegExp => new RegExp(`\\b(?:un)?(?:${words})`, 'i');

/** Few paragraphs have any of these words, and only those are read closely. */
export const CHECKING = phrases(
  opening(SORTS.map(([, words]) => words).join('|')),
  /\b(?:un)?(?:verif|confirm|corroborat|authenticat|substantiat|establish|geolocat|check|seen|review|examin|obtain|view|stand\b|show(?:s|ed)?\b|match|account|stor|version|agree[ds]|tall(?:ied|ies)|squared?|chimed|bears?\b|bore|borne|support|back)/i,
);

const PATTERNS = SORTS.map(([sort, words]) => ({ sort, pattern: opening(words) }));

/** Which sorts of these words stand in a text. */
export const sortsIn = (text: string): number =>
  PATTERNS.reduce((sorts, { sort, pattern }) => (pattern.test(text) ? sorts | sort : sorts), 0);
