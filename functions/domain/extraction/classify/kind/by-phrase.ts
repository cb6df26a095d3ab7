import type { ClaimKind } from '../../claim.ts';
import { remembering } from '../../text/remembering.ts';

const JUDGEMENTS = 'criticisms?|condemnations?|praise|mockery|ridicule|disdain|contempt|scorn|admiration';
/** Feelings towards what follows "about" or "of". */
const FEELINGS =
  'upbeat|optimistic|pessimistic|skeptical|sceptical|critical|dismissive|disdainful|scornful|contemptuous|enthusiastic|proud|angry|furious|supportive';

/** What cues tell of a claim's kind by more than one word or by a noun. */
const PHRASES: readonly (readonly [kind: ClaimKind, pattern: RegExp])[] = [
  [
    'call',
    /\b(?:call\p{L}* (?:for|on|upon)|appeal\p{L}* (?:for|to)|plead\p{L}* with|warn\p{L}* against|(?:advocat|push|press|lobb|petition)\p{L}* for|(?:dar(?:e[sd]?|ing)|challeng(?:e[sd]?|ing)) (?:\p{L}+ ){1,3}to|proposals?)\b/iu,
  ],
  // who attributes something, and who sues, tells what can be so or not
  ['fact', /\b(?:attribut(?:e[sd]?|ing)|su(?:e[sd]?|ing))\b/iu],
  [
    'opinion',
    new RegExp(
      String.raw`\b(?:protest|object|kick)(?:s|ed|ing)? (?:against|to)\b|\b(?:tak(?:es?|ing)|took) exception to\b|\b(?:${JUDGEMENTS})\b|\b(?:dis)?agree(?:s|d|ing)? with\b|\bsp(?:eaks?|eaking|oke|oken) (?:\p{L}+ ){0,2}(?:highly|well|ill|\p{L}+ly) of\b|\b(?:rail|lash|inveigh|fulminat)\p{L}* (?:against|out|at)\b|\b(?:hit|hits|hitting) out at\b|\b(?:tak(?:es?|ing)|took) (?:aim|a swipe|a shot|issue) (?:at|with)\b|\b(?:mak(?:es?|ing)|made) fun of\b|\bcall(?:s|ed|ing)? out\b|\bsp(?:eaks?|eaking|oke|oken) out against\b|\b(?:is|are|was|were|be|been|sounds?|sounded|seems?|seemed) (?:\p{L}+ ){0,2}(?:${FEELINGS}) (?:about|of|at|over)\b`,
      'iu',
    ),
  ],
];

/** The kind that the words of a cue tell together, whatever is said with them; null where they leave it open. */
export const kindByPhrase = remembering(
  2000,
  (cue: string): ClaimKind | null => PHRASES.find(([, pattern]) => pattern.test(cue))?.[0] ?? null,
);
