import type { Discourse } from './discourse.ts';
import type { Mention } from '../names/entities.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseOf, sortOf } from '../phrases.ts';
import { definite } from './descriptions/definite.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** What only carries its owner's word. */
const MOUTHPIECES = /^(?:statement|website|site|bulletin|release|webpage|newsletter|blog|tweet|post)$/;
/** "A statement by the command on Telegram". */
const WHERE = /^(?:on|in|at|to|via)$/;
const PRESS = /^(?:press|media|communications)$/;

/** Whose word "its statement", "the agency's press office", "Ostra's website", "the statement" is. Null where the phrase is no mouthpiece. */
export function mouthpieceOf(discourse: Discourse, phrase: Phrase, at: number, mentions: readonly Mention[]): Referent | null {
  const { tokens, nucleus, from } = phrase;
  const press = PRESS.test(tokens[nucleus - 2]?.lower ?? '') && /^(?:center|centre|office|service|team|department)$/.test(phrase.head);
  if (!MOUTHPIECES.test(phrase.head) && !press) return null;
  const opener = tokens[0];
  if (opener === undefined) return null;
  if (/^(?:its|his|her|their)$/.test(opener.lower)) return discourse.pronoun(at);
  const owner = mentions.find(({ last }) => tokens[last - at + 1]?.lower === "'s");
  if (owner !== undefined) return discourse.of(owner.entity);
  // "the agency's press office"
  const body = tokens[1];
  const known =
    opener.lower === 'the' && body !== undefined && tokens[2]?.lower === "'s" ? definite(discourse, phraseOf([body]), at, false) : null;
  if (known !== null && known.sort !== 'person') return known;
  const bare = nucleus - from <= (press ? 2 : 1);
  const owned = /^(?:of|from|by)$/.test(tokens[nucleus]?.lower ?? '');
  const of = owned ? mentions.find(({ first }) => first - at > nucleus && !WHERE.test(tokens[first - at - 1]?.lower ?? '')) : undefined;
  if (of !== undefined) return discourse.of(of.entity);
  if (owned) return ownerAfter(discourse, tokens.slice(nucleus + 1), at + nucleus + 1);
  return bare && nucleus === phrase.end ? discourse.speaker(at) : null;
}

/** "A statement by the joint command issued on Sunday": the body or the people that it is by. */
function ownerAfter(discourse: Discourse, tokens: readonly Token[], at: number): Referent | null {
  const owner = phraseOf(tokens);
  const sort = sortOf(owner.head);
  if (tokens.length === 0 || (sort !== 'group' && sort !== 'person')) return null;
  const known = tokens[0]?.lower === 'the' ? definite(discourse, owner, at, false) : null;
  const words = tokens.slice(owner.from, owner.nucleus).map(({ text }) => text);
  return known ?? nameless(words.join(' '), owner.head);
}
