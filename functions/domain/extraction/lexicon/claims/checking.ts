import type { Hinted, Phrases } from '../phrases.ts';
import { isIn, phrases } from '../phrases.ts';

/** Sorts of words without which no check is told of, each a bit: that something was verified, was seen, or bears somebody out. */
export const VERIFIED = 1;
export const SEEN = 2;
export const BORNE_OUT = 4;

/** By one word of each of them, and by them whole. */
const opening = (firsts: string, words = firsts): Phrases => phrases(opens(words), opens(firsts));
const opens = (words: string): RegExp => new RegExp(`\\b(?:un)?(?:${words})`, 'i');

const STEMS = 'verif|confirm|corroborat|authenticat|substantiat|establish|geolocat|check';

const SORTS: readonly (readonly [sort: number, words: Phrases])[] = [
  [VERIFIED, opening(`${STEMS}|stand\\b`, `${STEMS}|stand (?:that|it|this|them) up`)],
  [SEEN, opening('seen|review|examin|obtain|view')],
  [
    BORNE_OUT,
    opening(
      'show(?:s|ed)?\\b|match|account|stor|version|agree[ds]|tall(?:ied|ies)|squared?|chimed|bears?\\b|bore|borne|support|back',
      'showed (?:that )?(?:he|she|it|they)|shows? (?:that )?(?:he|she|it|they)|matched (?:his|hers|theirs)|(?:the same|matching|similar) (?:account|stor|version)|(?:agree[ds]|match(?:ed|es)|tall(?:ied|ies)|squared?|chimed) with|bears?\\b|bore|borne|support(?:s|ed)? (?:his|her|their|that|this|the)|back(?:s|ed)? up',
    ),
  ],
];

/** Few paragraphs have any of these words, and only those are read closely. */
export const CHECKING: readonly Phrases[] = SORTS.map(([, words]) => words);

/** Which sorts of these words stand in a text. */
export const sortsIn = (text: Hinted): number => SORTS.reduce((sorts, [sort, words]) => (isIn(words, text) ? sorts | sort : sorts), 0);
