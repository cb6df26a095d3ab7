import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { isPlural } from '../../../nouns/number.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import type { Mention } from '../entities.ts';

/** "63-year-old". */
const AGE = /^\d{1,3}-year-old$/;

/** So many words may stand before the name: "sworn advocate Ann Lee". */
const LONGEST = 4;

/**
 * Who is named between commas behind the noun for somebody: "the heron’s keeper, 63-year-old Ann Lee of Selby", "the firm’s attorney, sworn advocate Ann
 * Lee", "the survivor, a weaver from Selby, Ann Lee", "Ostria’s Ombudsman, Ann Lee". Null of other phrases.
 * @param mentions those inside the phrase; @param at the phrase's first token
 */
export function apposedPerson(phrase: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  const { tokens, end } = phrase;
  if (tokens[end]?.text !== ',' || !isSomebody(phrase)) return null;
  for (const mention of mentions) {
    const first = mention.first - at;
    if (first <= end || mention.entity.kind !== 'person' || mention.entity.words.length < 2) continue;
    const comma = tokens.slice(0, first).findLastIndex(({ text }) => text === ',');
    const leads = tokens.slice(comma + 1, first);
    if (leads.length > LONGEST || !leads.every(describes) || !endsThere(tokens[mention.last - at + 1])) return null;
    return comma === end || isDescribed(tokens, end, comma) ? mention : null;
  }
  return null;
}

/** One person, by a noun: "the keeper", "Ostria’s Ombudsman", but nobody's name. */
function isSomebody({ tokens, from, end, nucleus, head }: Phrase): boolean {
  const noun = tokens[nucleus - 1];
  if (noun === undefined || nucleus < end || isPlural(head)) return false;
  if (noun.spelling.capital) return (PERSON_NOUNS.has(head) || head.endsWith('man')) && tokens[nucleus - 2]?.lower === "'s";
  return sortOf(head) === 'person' && nucleus > from;
}

/** A word that tells of whoever is named behind it. */
const describes = (token: Token): boolean => {
  if (AGE.test(token.lower)) return true;
  const tag = tagOf(token, false);
  return token.kind === 'word' && (tag === 'noun' || tag === 'name' || tag === 'adverb' || (tag === 'verb' && /[dn]$/.test(token.lower)));
};

/** Nothing, a mark, or where somebody is from. */
const endsThere = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^(?:of|from|who)$/.test(token.lower);

/** Whether "a weaver from Selby" stands between two commas, and no other person at its end. */
function isDescribed(tokens: readonly Token[], end: number, comma: number): boolean {
  const [article, last] = [tokens[end + 1], tokens[comma - 1]];
  if (!/^an?$/.test(article?.lower ?? '') || last === undefined || sortOf(last.lower) === 'person') return false;
  return tokens.slice(end + 1, comma).every((token) => token.kind !== 'mark' && tagOf(token, false) !== 'auxiliary');
}
