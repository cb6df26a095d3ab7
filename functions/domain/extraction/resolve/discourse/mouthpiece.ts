import type { Discourse } from './discourse.ts';
import type { Mention } from '../names/entities.ts';
import type { Phrase } from '../phrases.ts';
import type { Referent } from './referent.ts';

/** What only carries its owner's word. */
const MOUTHPIECES = /^(?:statement|website|site|bulletin|release|webpage|newsletter|blog|tweet|post)$/;
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
  const bare = nucleus - from <= (press ? 2 : 1);
  const of = mentions.find(({ first }) => first - at > nucleus && /^(?:of|from|by)$/.test(tokens[nucleus]?.lower ?? ''));
  if (of !== undefined) return discourse.of(of.entity);
  return bare && nucleus === phrase.end ? discourse.speaker(at) : null;
}
