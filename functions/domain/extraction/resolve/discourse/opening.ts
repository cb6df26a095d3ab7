import { tellsWhere } from '../../lexicon/names/demonyms.ts';
import { DRAFTS, PICTURES } from '../../lexicon/sources/documents.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlural } from '../../nouns/number.ts';
import type { Entity, Mention } from '../names/entities.ts';
import { phraseOf, sortOf } from '../phrases.ts';
import { mentionsIn } from './mentions.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** How many words the noun phrase may have. */
const LONGEST = 7;

/** The plan or paper of "the plan, which …", of which "it" then tells; `at` is at "which". */
export function paperBefore(tokens: readonly Token[], at: number): Referent | null {
  const noun = tokens[at - 2];
  if (tokens[at - 1]?.text !== ',' || noun === undefined) return null;
  const name = noun.lower;
  if (!(DRAFTS.has(name) || sortOf(name) === 'thing') || isPlural(name)) return null;
  return { ...nameless(name, name), sort: 'thing' };
}

/** The person of "a man of 83, who", "an aide who", of whom "he" then tells; `at` is at "who". */
export function personBefore(tokens: readonly Token[], at: number): { readonly referent: Referent; readonly first: number } | null {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  for (let first = last - 1; first >= 0 && last - first < LONGEST; first--) {
    const token = tokens[first];
    if (token === undefined || token.kind === 'mark') return null;
    if (!/^an?$/.test(token.lower)) continue;
    const opening = openingOf(tokens, first);
    return opening?.referent.sort === 'person' && opening.words.length === last - first + 1 ? { referent: opening.referent, first } : null;
  }
  return null;
}

/** "No group has claimed it": nobody is spoken of. */
const NOBODY = new Set(['no', 'neither', 'each', 'every', 'any']);

/** Whom a sentence that opens with "A boy of nine", "Three farmers", "Troops" speaks of, where it is people or a group without a name. */
export function openingOf(tokens: readonly Token[], at: number): { readonly referent: Referent; readonly words: readonly Token[] } | null {
  const opener = tokens[at];
  if (opener === undefined || opener.kind === 'mark' || NOBODY.has(opener.lower)) return null;
  const end = isBare(opener, tokens[at + 1]) ? at + 1 : endOfPhrase(tokens, at);
  if (end === null) return null;
  const { head } = phraseOf(tokens.slice(at, end));
  const sort = sortOf(head);
  if (sort === 'unknown' || (sort === 'thing' && !PICTURES.has(head))) return null;
  const from = /^(?:the|a|an)$/.test(opener.lower) ? at + 1 : at;
  const name = tokens.slice(from, end).map(({ text }) => text);
  return { referent: nameless(name.join(' '), head), words: tokens.slice(at, end) };
}

/** "Prosecutors dropped", "Officials closed": several without an article, and what they did. */
const isBare = (opener: Token, next: Token | undefined): boolean =>
  opener.spelling.capital &&
  next !== undefined &&
  next.text === next.lower &&
  isPlural(opener.lower) &&
  sortOf(opener.lower) !== 'unknown' &&
  (tagOf(next, false) === 'auxiliary' || tagOf(next, false) === 'verb');

/** Where the noun phrase ends that an article or a number opens; null where there is none. "The firm sells a drug": a noun in -s before an article is none. */
function endOfPhrase(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at];
  if (opener === undefined) return null;
  const tag = tagOf(opener, true, tokens[at + 1]);
  const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|some|many)$/.test(opener.lower);
  if (!counts && tag !== 'determiner' && tag !== 'possessive' && tag !== 'number') return null;
  let end = at + 1;
  while (end < tokens.length && end - at < LONGEST && isWordOfPhrase(tokens[end] ?? opener)) end++;
  const last = tokens[end - 1];
  const next = tokens[end];
  const governs =
    last !== undefined && next !== undefined && /[^s]s$/.test(last.lower) && ['determiner', 'possessive'].includes(tagOf(next, false));
  if (governs && end > at + 2) end--;
  return end === at + 1 ? null : end;
}

/** "A Portuguese teacher". */
const isWordOfPhrase = (token: Token): boolean => {
  const tag = tagOf(token, false);
  return tag === 'noun' || tag === 'adverb' || tag === 'number' || (tag === 'name' && tellsWhere(token.text));
};

/** How many words an opening noun phrase goes on for up to the name in its apposition. */
const APPOSED = 8;

/** "A spokesman for the president, Teo Maru,": who is named between commas soon behind the noun at `last`; null where nobody is. */
export function namedBehind(tokens: readonly Token[], mentions: readonly Mention[], last: number): Entity | null {
  if (tokens[last + 1]?.lower !== 'for' && tokens[last + 1]?.lower !== 'of' && tokens[last + 1]?.text !== ',') return null;
  let comma = last + 1;
  while (comma - last < APPOSED && tokens[comma]?.text !== ',' && !isVerb(tokens[comma])) comma++;
  const [first, second] = mentionsIn(mentions, comma + 1, comma + APPOSED);
  if (tokens[comma]?.text !== ',' || first === undefined) return null;
  // "The man, a weaver named Devan,"
  const called = /^(?:named|called)$/.test(tokens[first.first - 1]?.lower ?? '') && /^an?$/.test(tokens[comma + 1]?.lower ?? '');
  if (called && tokens[first.last + 1]?.text === ',') return first.entity;
  if (first.first !== comma + 1) return null;
  // "the resin supplier, Germany's Kemora,"
  const mention = tokens[first.last + 1]?.lower === "'s" && second?.first === first.last + 2 ? second : first;
  if (tokens[mention.last + 1]?.text !== ',') return null;
  const { entity } = mention;
  return entity.kind === 'person' || entity.described.has(tokens[last]?.lower ?? '') ? entity : null;
}

const isVerb = (token: Token | undefined): boolean => token === undefined || ['verb', 'auxiliary'].includes(tagOf(token, false));
