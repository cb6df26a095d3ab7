import type { ClaimKind } from '../../claim.ts';

/** Verbs with which one stresses what one means to do, holds dear or feels. */
const STRESSING = new Set(
  'reiterate reaffirm affirm emphasise emphasize stress underline underscore renew repeat confirm express voice restate declare'.split(' '),
);
/** "Its firm", "the council's". */
const WHOSE = String.raw`^(?:(?:its|their|his|her|the (?:[\p{L}-]+ ){0,3}?[\p{L}-]+['’]s?|[\p{Lu}][\p{L}-]+['’]s?) )(?:[\p{Ll}-]+ (?:and [\p{Ll}-]+ )?){0,2}?`;
/** "Its resolve to rebuild". */
const MEANS_TO = new RegExp(
  String.raw`${WHOSE}(?:resolve|determination|readiness|willingness|intention|pledge|vow) to (?!the\b|an?\b)`,
  'u',
);
/** "Its commitment to openness", "her deep gratitude". */
const HOLDS = new RegExp(
  String.raw`${WHOSE}(?:commitment to (?:the\b|an?\b|its\b|their\b|his\b|her\b|\p{L}+(?:ity|ment|tion|cy|ance|ence|ness|ism|ing)\b)|support|solidarity|gratitude|appreciation|condolences|sympathy|concerns?|confidence|condemnation|rejection|optimism|dismay|disappointment|regret|satisfaction|outrage|sadness|frustration|anger|opposition)\b`,
  'u',
);

/** What kind of thing somebody stresses of their own: a plan, or something held or felt; null of anything else. */
export function kindOfOneself(lemma: string, content: string): ClaimKind | null {
  if (!STRESSING.has(lemma)) return null;
  if (MEANS_TO.test(content)) return 'plan';
  return HOLDS.test(content) ? 'opinion' : null;
}
