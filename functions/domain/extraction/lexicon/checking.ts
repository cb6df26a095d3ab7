import { phrases } from './phrases.ts';

/** One of the words without which none of these is said: few paragraphs have any, and only those are read closely. */
export const CHECKING = phrases(
  /\b(?:un)?(?:verif|confirm|corroborat|authenticat|substantiat|establish|geolocat|check|seen|review|examin|obtain|view|stand (?:that|it|this|them) up|showed (?:that )?(?:he|she|it|they)|shows? (?:that )?(?:he|she|it|they)|matched (?:his|hers|theirs)|(?:the same|matching|similar) (?:account|stor|version)|(?:agree[ds]|match(?:ed|es)|tall(?:ied|ies)|squared?|chimed) with|bears?\b|bore|borne|support(?:s|ed)? (?:his|her|their|that|this|the)|back(?:s|ed)? up)/i,
  /\b(?:un)?(?:verif|confirm|corroborat|authenticat|substantiat|establish|geolocat|check|seen|review|examin|obtain|view|stand\b|show(?:s|ed)?\b|match|account|stor|version|agree[ds]|tall(?:ied|ies)|squared?|chimed|bears?\b|bore|borne|support|back)/i,
);
