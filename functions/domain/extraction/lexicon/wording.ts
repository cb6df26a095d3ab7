import { anyOf, phrases } from './phrases.ts';

/** Civilians and their places. */
export const HOMES = anyOf(
  /civilians?|children|towns?|villages?|hospitals?|clinics?|schools?|homes|houses|markets?|mosque|church|neighbou?rhoods?|camps?/,
);
export const MONEY = phrases(
  /(?:[$€£₹]|\bRs\.?)\s?\d|\b(?:crore|million|billion) (?:dollars|euros|pounds|rupees|crowns)\b/i,
  /[$€£₹]|\bRs|\b(?:crore|million|billion)\b/i,
);
export const HOUR = phrases(
  /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b)|\b\d\d:\d\d\b|\b(?:at|about|around|before|after|until) (?:mid)?(?:night|noon)\b/i,
  /\b\d{1,2}(?::\d\d)?(?:$|[ap])|\b\d\d:\d\d\b|(?:night|noon)\b/i,
);
export const CAUSE = phrases(
  /\b(?:because|caused?|due to|led to|so that|in return|to blame)\b/i,
  /\b(?:because|caused?|due|led|so|return|blame)\b/i,
);
/** A name, but for one that opens the words. "I'm" is one token before its clitic is cut off. */
export const NAME = phrases(/(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’'-]+/u, /^\p{Lu}(?:$|[\p{Ll}’'-])/u);

export const FORCE = anyOf(
  /custody|beaten|duress|confess\w*|confessions?|coerced|forced|threat\w*|intimidat\w*|hid|hide|hiding|conceal\w*|cover\w*[- ]up|suppress\w*|delet\w*|destroy\w*|falsif\w*|forge\w*/,
);
export const KNEW = anyOf(/knew|known|aware|warned|warnings?|ignored|told|complain\w*|refused|failed|approved|signed|ordered|instructed/);
const FIRST_PERSON = /\b(?:I|my|me|we|our|We|My|Our)\b/;
export const OWN_STORY = phrases(FIRST_PERSON, FIRST_PERSON);
export const FIGURE_OF_SPEECH = phrases(/\blike (?:a|an|the)\b|\bas if\b/i, /\b(?:like|if)\b/i);
export const LOOKED_INTO = anyOf(/investigat\w*|inquir\w*|examin\w*|under review|awaiting|cooperat\w*|monitoring|looking into/);
export const NO_COMMENT = phrases(/\b(?:not|no|declined to|without) comment/i, /\bcomment/i);
/** That something is not so. */
export const NOT = phrases(
  /\b(?:not|no|never|nobody|none|nothing|without|neither|false|untrue|fabricat\w*|invention|baseless)\b|n['’]t\b/i,
  /\b(?:not|no|never|nobody|none|nothing|without|neither|false|untrue|fabricat\w*|invention|baseless|cannot)\b|n['’]t\b/i,
);
/** Marks of quotation, or what looks like them. */
export const MARKS = phrases(/["“”«»]|''|(?:^|\s)['‘]/, /["“”«»]|^['‘]/);
/** What somebody may be denied who denies nothing. */
const REFUSED = String.raw`an? |any |all |him|her|them|us|people|entry|access|food|bail|medical|care|treatment|visas?|water|permission|asylum|parole|the right|justice|aid|help`;
/** Where something lies that is no lie. */
const PLACED = String.raw`in|on|along|at|near|between|beside|under|behind|beyond|around|across|within|outside|north|south|east|west|with|down|still|face|dead|wounded`;

/** That what others say is not so: not "was denied a visa", "a false passport", "the town lies along the river". */
export const DENYING = phrases(
  new RegExp(
    String.raw`\bden(?:y|ied|ies)\b(?! (?:${REFUSED}))|\b(?:an?|all|the|of|these|those|such|his|her|their|more|outright|absolute|total|complete) lies?\b(?! (?:${PLACED})\b)|\blied\b|\b(?:is|are|was|were|be|been) (?:lies|lying)\b(?! (?:${PLACED})\b)|\b(?:is|are|was|were|be|been|as|\w+ly) false\b|\bfalse (?:claims?|reports?|accusations?|allegations?|information|rumou?rs?|news|narratives?|statements?|testimony)\b|\b(?:untrue|fabricat(?:ed|ions?)|inventions?|fictions?|fantasy|hoax|baseless|groundless|did not happen|not true|never happened|no truth)\b`,
    'i',
  ),
  /\b(?:den(?:y|ied|ies)|untrue|false|lies?|lied|lying|fabricat(?:ed|ions?)|inventions?|fictions?|fantasy|hoax|baseless|groundless|happen|true|happened|truth)\b/i,
);
