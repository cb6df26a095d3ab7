import { DAYS, MONTHS } from '../../lexicon/function-words.ts';
import { GROUP_NOUNS } from '../../lexicon/sources/roles.ts';
import { words } from '../../lexicon/words.ts';
import type { Discourse } from './discourse.ts';
import type { Mention } from '../names/entities.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseOf, sortOf } from '../phrases.ts';
import { definite } from './descriptions/definite.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** What only carries its owner's word. */
const MOUTHPIECES = /^(?:statement|handout|website|site|bulletin|release|webpage|newsletter|blog|tweet|post|communiqu[eé])$/;
const PLEAS = new Set(['petition', 'plea', 'affidavit', 'application', 'testimony', 'tweet']);
/** "A statement by the command on Telegram". */
const WHERE = /^(?:on|in|at|to|via)$/;
const PRESS = /^(?:press|media|communications)$/;

/** Of which one is let out at a time; "the statement" may be of whoever spoke last. */
const LET_OUT = /^(?:handout|bulletin|release|newsletter|communiqu[eé])$/;

/** What does so where it is told whose it is: "the firm's closure notice". */
const NOTICES = /^(?:notice|notification|announcement)$/;

/**
 * Whose word "its statement", "the agency's press office" and the like is; "the release" further down is of whoever let out the one told of before. Null
 * where the phrase is no mouthpiece.
 */
export function mouthpieceOf(discourse: Discourse, phrase: Phrase, at: number, mentions: readonly Mention[]): Referent | null {
  const { head, tokens } = phrase;
  const again = tokens.length === 2 && tokens[0]?.lower === 'the' ? discourse.issued.get(head) : undefined;
  if (again !== undefined) return again;
  const issuer = issuerOf(discourse, phrase, at, mentions);
  if (issuer !== null && LET_OUT.test(head)) discourse.issued.set(head, issuer);
  return issuer;
}

/** Whose word "its statement", "the agency's press office", "Ostra's website", "the statement" is. */
function issuerOf(discourse: Discourse, phrase: Phrase, at: number, mentions: readonly Mention[]): Referent | null {
  const { tokens, nucleus, from } = phrase;
  const press = PRESS.test(tokens[nucleus - 2]?.lower ?? '') && /^(?:center|centre|office|service|team|department)$/.test(phrase.head);
  const opener = tokens[0];
  if (opener === undefined) return null;
  // "her petition"; without an owner it is a paper like others
  if (PLEAS.has(phrase.head) && nucleus - from === 2 && /^(?:his|her|their)$/.test(opener.lower)) return discourse.pronoun(at);
  const notice = NOTICES.test(phrase.head);
  if (!MOUTHPIECES.test(phrase.head) && !press && !notice) return null;
  if (!notice && /^(?:its|his|her|their)$/.test(opener.lower)) return discourse.pronoun(at);
  const owner = mentions.find(({ last }) => tokens[last - at + 1]?.lower === "'s");
  if (owner !== undefined) return discourse.referents.of(owner.entity);
  // "the agency's press office"
  const body = tokens[1];
  const known =
    opener.lower === 'the' && body !== undefined && tokens[2]?.lower === "'s" ? definite(discourse, phraseOf([body]), at, false) : null;
  if (known !== null && known.sort !== 'person') return known;
  if (notice) return null;
  const issuer = issuerBefore(discourse, phrase, at, mentions);
  if (issuer !== null) return issuer;
  const undated = tokens.slice(from, nucleus - 1).filter(({ kind, lower }) => kind === 'word' && !MONTHS.has(lower) && !DAYS.has(lower));
  const bare = undated.length <= (press ? 1 : 0);
  const owned = /^(?:of|from|by)$/.test(tokens[nucleus]?.lower ?? '');
  const of = owned ? mentions.find(({ first }) => first - at > nucleus && !WHERE.test(tokens[first - at - 1]?.lower ?? '')) : undefined;
  if (of !== undefined) return discourse.referents.of(of.entity);
  if (owned) return ownerAfter(discourse, tokens.slice(nucleus + 1), at + nucleus + 1);
  if (!bare || nucleus < phrase.end) return null;
  const speaker = discourse.told.speaker(at);
  // bodies let out releases, and not who speaks of them
  return (LET_OUT.test(phrase.head) && speaker?.sort === 'person' ? discourse.told.group(at) : null) ?? speaker;
}

/** What a statement is of by the noun before it, besides those for groups: "a palace statement". */
const ISSUERS = words('palace presidency embassy navy school parliament prosecution defence club kremlin mission command taskforce prison');

/** "A government statement", "the police handout", "the Ostra Rail statement": the body right before the noun. */
function issuerBefore(discourse: Discourse, { tokens, from, nucleus }: Phrase, at: number, mentions: readonly Mention[]): Referent | null {
  const noun = nucleus - 1;
  const body = mentions.find(({ first, last, entity }) => last - at === noun - 1 && first - at >= from && entity.kind === 'organisation');
  if (body !== undefined) return discourse.referents.at(body);
  const word = tokens[noun - 1];
  if (word === undefined || noun - 1 !== from || !(GROUP_NOUNS.has(word.lower) || ISSUERS.has(word.lower))) return null;
  return definite(discourse, phraseOf([word]), at, false) ?? nameless(word.lower, word.lower);
}

/** "A statement by the joint command issued on Sunday": the body or the people that it is by. */
function ownerAfter(discourse: Discourse, tokens: readonly Token[], at: number): Referent | null {
  const owner = phraseOf(tokens);
  const sort = sortOf(owner.head);
  if (tokens.length === 0 || (sort !== 'group' && sort !== 'person')) return null;
  const known = tokens[0]?.lower === 'the' ? definite(discourse, owner, at, false) : null;
  const told = tokens.slice(owner.from, owner.nucleus).map(({ text }) => text);
  return known ?? nameless(told.join(' '), owner.head);
}
