import type { Attribution } from '../claim.ts';

/** "Has denied", "was ruled out by": how somebody says that something is not so. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|rul(?:es?|ed|ing) out)\b/i;
/** So are what others say, but also proposals, appeals and gifts. */
const TURNING_DOWN = /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b/i;
const NOT = /\b(?:not|never|neither|nor|cannot)\b|n['’]t\b/i;

/** "The allegation that", "all such reports of", "it": what others say. */
const WHAT_OTHERS_SAY =
  /^["“‘']?(?:it|this|that|(?:[\p{L}’'-]+ ){0,4}?(?:accusations?|allegations?|assertions?|claims?|charges?|reports?|rumou?rs?|suggestions?|insinuations?|speculation|theory|theories|notion|idea|accounts?|versions?))\b/iu;
/** "The reports as false", "as “crude inventions” the reports": the words tell by themselves that it is not so. */
const AS_UNTRUE =
  /^as\b|\bas (?:(?:an?|the) )?["“‘']?(?:[\p{L}-]+ ){0,2}?(?:baseless|false|fakes?|untrue|fabricat\p{L}+|unfounded|inventions?|lies?|rumou?rs?|hoax|fiction|slander|groundless|nonsense|wrong|incorrect)\b/iu;
/** "“I was never there,” he denied", "denied it: “I was never there”": what is so in their own words. */
const IN_OWN_WORDS = /^["“«][^"“”«»]*[,.!]["”»]$/;

/**
 * Whether the source says that what the claim's words say is not so, as the cue has it: "denied | that any warning was given". Nobody denies who did not
 * deny it; and where the words say by themselves what is so ("the reports as false"), they are the source's as they stand.
 */
export function isDenied(cue: Attribution['cue'], content: string): boolean {
  if (cue === null) return false;
  // of most cues this is all there is to see
  const denies = DENYING.test(cue.text);
  if (!denies && !TURNING_DOWN.test(cue.text)) return false;
  return !NOT.test(cue.text) && (denies || WHAT_OTHERS_SAY.test(content)) && !AS_UNTRUE.test(content) && !IN_OWN_WORDS.test(content);
}
