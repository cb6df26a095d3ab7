import { isRegion } from '../../lexicon/names/regions.ts';
import type { Passage } from '../../text/sentences.ts';
import { isPlural } from '../../nouns/number.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity } from '../names/entities.ts';
import type { Discourse } from './discourse.ts';
import { openingOf } from './opening.ts';
import { sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** How far back the noun stands to which "who" belongs, in tokens. */
const REACH = 16;

/** How many words its name has before the noun. */
const LONGEST = 3;

/**
 * Whom a relative pronoun at a token stands for: the name or the people right before it, or before the apposition it follows.
 * @param word the pronoun, where others stand before it: "two of whom"
 */
export function antecedentOf({ tokens }: Passage, discourse: Discourse, at: number, word = tokens[at]?.lower ?? ''): Referent | null {
  const person = /^whom?$/.test(word);
  const start = discourse.sentenceStart(at);
  const near = discourse.mentionsIn(Math.max(at - REACH, start), at - 1);
  const mentions = (near.length > 0 ? near : discourse.mentionsIn(at - REACH, at - 1)).toReversed();
  const fitting = mentions.filter(
    ({ entity, first, last }) =>
      !(person && isWhere(tokens, first, entity)) &&
      (word === 'whose' || discourse.referents.of(entity).sort !== (person ? 'group' : 'person')) &&
      tokens[last + 1]?.lower !== "'s",
  );
  const nearest = fitting.find(({ entity }) => discourse.referents.of(entity).sort === (person ? 'person' : 'group')) ?? fitting[0];
  let apposed = false;
  let joined: Referent | null = null;
  let from = at - 1;
  while (from > at - REACH && from > 0 && tokens[from]?.kind === 'mark') from--;
  for (let i = from; i > Math.max(0, at - REACH) && tokens[i]?.text !== '.'; i--) {
    if (nearest !== undefined && i <= nearest.last) break;
    if (!/^(?:the|a|an|two|three|four|his|her|its|their|\d+)$/.test(tokens[i]?.lower ?? '')) continue;
    // an apposition speaks of the name before it
    apposed = /^(?:,|-|--|–|—)$/.test(tokens[i - 1]?.text ?? '') && nearest !== undefined && nearest.last === i - 2;
    if (apposed) break;
    const described = openingOf(tokens, i)?.referent ?? null;
    if (described !== null && (person ? described.sort === 'person' || isPlural(described.head) : described.sort !== 'person')) {
      // "Ann Cole, a former mayor and a leading expert": further back the name may stand
      if (tokens[i - 1]?.lower !== 'and') return joined ?? described;
      joined ??= described;
      continue;
    }
    if (sortOf(tokens[from]?.lower ?? '') !== 'unknown') break;
  }
  // "rebel officials, who have accused": people told of without an article open the sentence
  const opens = from === at - 2 && at - start <= LONGEST + 2;
  if (joined !== null && !apposed) return joined;
  const plural = isPlural(tokens[from]?.lower ?? '') && sortOf(tokens[from]?.lower ?? '') === 'person';
  const people = person && !apposed && (from === at - 1 || opens || plural) ? peopleBefore(tokens, from, start) : null;
  const known = people ?? (nearest === undefined ? null : discourse.referents.of(nearest.entity));
  return known ?? (person ? null : openerBefore(tokens, start, at));
}

/** Of whom "two of whom" or "each of which" at a place tells: several that were told of, or the noun right before the comma. */
export function manyBefore(passage: Passage, discourse: Discourse, at: number, word: string | undefined): Referent | null {
  const several = antecedentOf(passage, discourse, at, word);
  const noun = passage.tokens[at - 2];
  if (several?.many === true || noun === undefined || passage.tokens[at - 1]?.text !== ',') return several;
  return tagOf(noun, false) === 'noun' && isPlural(noun.lower) ? nameless(noun.text, noun.lower) : several;
}

/** "A plumber from Englewood, who", "in Burton, Ohio, who": where somebody is, and not who. */
const isWhere = (tokens: readonly Token[], first: number, { name, kind }: Entity): boolean =>
  isRegion(name) || (kind !== 'person' && /^(?:in|from|of|at|near|outside)$/.test(tokens[first - 1]?.lower ?? ''));

/** "The hospital, which": what opens the sentence, of whatever sort. */
function openerBefore(tokens: readonly Token[], start: number, at: number): Referent | null {
  const words = tokens.slice(start + 1, at - 1);
  if (!/^(?:the|an?)$/.test(tokens[start]?.lower ?? '') || tokens[at - 1]?.text !== ',' || words.length > LONGEST) return null;
  const head = words.at(-1);
  if (head === undefined || words.some((word) => word.kind === 'mark' || tagOf(word, false) === 'preposition')) return null;
  return nameless(words.map(({ text }) => text).join(' '), head.lower);
}

/** "Rights groups and business leaders who", "delegates from the north who": the people told of without an article, back from a token in the same clause. */
function peopleBefore(tokens: readonly Token[], last: number, start: number): Referent | null {
  for (let i = last; i > Math.max(0, last - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.text !== token.lower) return null;
    const tag = tagOf(token, false);
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'pronoun') return null;
    if (tag !== 'noun' || sortOf(token.lower) !== 'person') continue;
    let first = i;
    while (
      first > start &&
      ['noun', first === start + 1 ? 'name' : 'noun'].includes(tagOf(tokens[first - 1] ?? token, first === start + 1)) &&
      i - first < LONGEST
    )
      first--;
    const name = tokens.slice(first, i + 1).map(({ text }) => text);
    return nameless(name.join(' '), token.lower);
  }
  return null;
}
