import { ATTRIBUTING_VERBS } from '../../lexicon/verbs.ts';

const PASSIVE = /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?\p{L}+(?:ed|id|wn)\b/iu;

/** The lemma of a cue's verb: the last that the lexicon knows ("has been accused of": accuse), else its last word. */
export function lemmaOf(cue: string): string {
  const words = cue.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const known = words.findLast((word) => word === 'according' || ATTRIBUTING_VERBS.has(word));
  return known === undefined ? (words.at(-1) ?? '') : (ATTRIBUTING_VERBS.get(known)?.verb.lemma ?? known);
}

/** "Is accused of", "was charged with". */
export const isPassive = (cue: string): boolean => PASSIVE.test(cue);
