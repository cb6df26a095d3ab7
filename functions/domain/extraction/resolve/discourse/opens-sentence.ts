import { isState } from '../../lexicon/names/known-bodies.ts';
import { isPlural } from '../../nouns/number.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** How many words at most stand in a sentence before "it said". */
const REACH = 60;

/**
 * Whom "it" stands for behind what it says: "The Selby Ferry Board will appeal, it said in a note" is said by the body that opens the sentence. Null for
 * other words, and where no body does.
 */
export function opensSentence(discourse: Discourse, at: number): Referent | null {
  const start = discourse.sentenceStart(at);
  if (discourse.wordAt(at) !== 'it' || discourse.wordAt(at - 1) !== ',' || at - start > REACH || discourse.isQuoted(at)) return null;
  const first = discourse.wordAt(start) === 'the' ? start + 1 : start;
  const [opener] = discourse.mentionsIn(start, at - 1);
  if (opener === undefined || opener.first > first || opener.entity.kind !== 'organisation' || isState(opener.entity.name)) return null;
  const behind = discourse.wordAt(opener.last + 1);
  return behind === "'s" || behind === ',' || isPlural(behind) ? null : discourse.referents.at(opener);
}
