import { ATTRIBUTING_VERBS } from '../../lexicon/reports/verbs.ts';
import { remembering } from '../../text/remembering.ts';
import { lemmaOf } from '../../verbs/lemma.ts';

const PASSIVE = /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?\p{L}+(?:ed|id|wn)\b/iu;

/** The word of a cue that tells most of it: the last that the lexicon knows ("accused" of "has been accused of"), else its last. */
const headOf = (cue: string): string => {
  const words = wordsOf(cue);
  return words.findLast((word) => word === 'according' || ATTRIBUTING_VERBS.has(word)) ?? words.at(-1) ?? '';
};

/** The words of a cue, in lower case. */
export const wordsOf = (cue: string): readonly string[] => cue.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];

/** The lemma of a cue's verb. */
export const cueLemma = remembering(2000, (cue: string): string => lemmaOf(headOf(cue)));

/** The same as the model has learned it: a verb that the lexicon does not know comes as it is written. */
export const learnedLemma = remembering(2000, (cue: string): string => {
  const head = headOf(cue);
  return ATTRIBUTING_VERBS.get(head)?.verb.lemma ?? head;
});

/** "Is accused of", "was charged with". */
export const isPassive = remembering(2000, (cue: string): boolean => PASSIVE.test(cue));
