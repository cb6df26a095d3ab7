import { isState } from '../../lexicon/names/known-bodies.ts';
import type { Mention } from '../names/entities.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** How many words at most a sentence has before "its" that is searched for whose it is. */
const REACH = 60;

/**
 * Whose "its accounts" behind what they tell are: "Ostra's mill has few men left, according to its accounts" of the body that opens the sentence, "nine died in
 * Selby, its governor said" of the place or body named last in it. Null for other words, and where the sentence names none before.
 */
export function itsOwner(discourse: Discourse, at: number): Referent | null {
  const start = discourse.sentenceStart(at);
  if (discourse.wordAt(at) !== 'its' || start === at || at - start > REACH || discourse.isQuoted(at)) return null;
  const behind = discourse.wordAt(at - 1);
  if (behind !== ',' && !(behind === 'to' && discourse.wordAt(at - 2) === 'according')) return null;
  const named = discourse.mentionsIn(start, at - 1).filter((mention) => isOwner(mention, discourse.wordAt(mention.first - 1)));
  const opener = named[0];
  const opens = opener !== undefined && opener.first - start < 2;
  const owner = opens ? opener : named.at(-1);
  return owner === undefined ? null : discourse.referents.at(owner);
}

/** Not a state, which has too much for that, nor a word that only opens the sentence with a capital. */
const isOwner = ({ entity: { kind, gender, leaning, name, located, count } }: Mention, before: string): boolean =>
  !isState(name) &&
  gender === null &&
  (kind !== 'person' || leaning <= 0) &&
  (kind === 'organisation' || located > 0 || count > 1 || before === 'of');
