import { isPlural } from '../../../nouns/number.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';
import { nameless } from '../referent.ts';

/** So many words back somebody was told of, and so many stand between an article and the noun. */
const REACH = 60;
const LONGEST = 3;

/**
 * "The angler" behind "wardens praised the angler who towed it in", "a contractor" and the like: whoever was told of by the same noun in this sentence or
 * the one before it, though not as its subject, and has no name. Null of other phrases.
 */
export function toldInObject(discourse: Discourse, { tokens, from, nucleus, head }: Phrase, at: number): Referent | null {
  if (tokens[0]?.lower !== 'the' || nucleus - from !== 1 || isPlural(head) || sortOf(head) !== 'person') return null;
  if (tokens[from]?.text !== head) return null;
  const start = discourse.sentenceStart(at);
  const before = start === 0 ? 0 : discourse.sentenceStart(start - 1);
  for (let i = at - 1; i > before && at - i < REACH; i--)
    if (discourse.wordAt(i) === head && !discourse.isQuoted(i)) return isNameless(discourse, i) ? nameless(head, head) : null;
  return null;
}

/** Whether an article stands before a noun, and no name behind it. */
function isNameless(discourse: Discourse, noun: number): boolean {
  if (discourse.wordAt(noun + 1) === ',' || discourse.mentionsIn(noun, noun + 1).length > 0) return false;
  for (let i = noun - 1; noun - i <= LONGEST; i--) {
    if (/^(?:an?|the)$/.test(discourse.wordAt(i))) return true;
    if (!/^\p{L}/u.test(discourse.wordAt(i))) return false;
  }
  return false;
}
