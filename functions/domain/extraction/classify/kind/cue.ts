import { ATTRIBUTING_VERBS } from '../../lexicon/verbs.ts';
import { remembering } from '../../text/remembering.ts';

const PASSIVE = /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?\p{L}+(?:ed|id|wn)\b/iu;

/** The lemma of a cue's verb: the last that the lexicon knows ("has been accused of": accuse), else its last word. */
export const lemmaOf = remembering(2000, (cue: string): string => {
  const words = cue.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const known = words.findLast((word) => word === 'according' || ATTRIBUTING_VERBS.has(word));
  return known === undefined ? (words.at(-1) ?? '') : (ATTRIBUTING_VERBS.get(known)?.verb.lemma ?? known);
});

/** "Is accused of", "was charged with". */
export const isPassive = remembering(2000, (cue: string): boolean => PASSIVE.test(cue));
