import { knownBody } from '../../../lexicon/names/known-bodies.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { ORGANISATION_WORDS, PORTFOLIOS } from '../../../lexicon/sources/roles.ts';
import { ORGANISATION_TYPES } from '../../../lexicon/sources/source-words.ts';
import { singular } from '../../../nouns/number.ts';
import type { Token } from '../../../text/tokens.ts';
import { isName } from './capitals.ts';

/** So many words may follow "and". */
const LONGEST = 4;

/**
 * The end of a body's name with "and" in it: "the Water and Soil Inspectorate", "Ministry of Culture and Sport"; -1 where "and" joins two.
 * @param first of the name @param last right before "and"
 */
export function joinedBody(tokens: readonly Token[], first: number, last: number, high: number): number {
  let end = last + 1;
  while (end < high && end - last <= LONGEST && isName(tokens[end + 1], false, tokens[end + 2])) end++;
  if (end === last + 1 || tokens[last]?.lower === "'s") return -1;
  const words = tokens.slice(first, last + 1);
  const [kind, of] = words.findIndex(({ lower }) => lower === 'of') > 0 ? [words[0]?.lower ?? '', true] : ['', false];
  if (of)
    return BODIES.test(kind) && tokens.slice(last + 2, end + 1).every(({ lower }) => PORTFOLIOS.has(lower) || PORTFOLIOS.has(`${lower}s`))
      ? end
      : -1;
  const plain = words.every(({ lower, text }) => FIELDS.has(lower) || (!isBody(lower) && knownBody(text) === undefined));
  return plain && tokens[first - 1]?.lower === 'the' && end > last + 2 && isBody(tokens[end]?.lower ?? '') ? end : -1;
}

/** The second word of "People's Shield", "Workers' Party": whose a body is, which is a part of its name; -1 where that is none. @param last the owners */
export function ownedBody(tokens: readonly Token[], last: number, high: number): number {
  const owner = tokens[last]?.lower ?? '';
  if (last + 2 > high || !/^['’]s?$/.test(tokens[last + 1]?.text ?? '') || !isName(tokens[last + 2], false, tokens[last + 3])) return -1;
  if (OWNERS.has(owner) || (PERSON_NOUNS.has(singular(owner)) && !PERSON_NOUNS.has(owner))) return last + 2;
  // "the Pump Makers' Federation"
  const body = isBody(tokens[last + 2]?.lower ?? '') || (last + 3 <= high && isBody(tokens[last + 3]?.lower ?? ''));
  return body && /[^s]s$/.test(owner) && tokens[last + 1]?.lower !== "'s" && opensWithThe(tokens, last) ? last + 2 : -1;
}

/** Whether "the" stands before the capitalised words up to a place: "the Jurists", "the International Carriers". */
function opensWithThe(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokens[at - 1]?.spelling.capital === true && tokens[at - 1]?.lower !== 'the') at--;
  return tokens[at - 1]?.lower === 'the';
}

const OWNERS = new Set(['people', 'women', 'men', 'children', 'lord', 'peasants', 'seafarers', 'pilots']);

/** What a body is for, and no body. */
const FIELDS = new Set([...PORTFOLIOS, 'water', 'gas', 'rail', 'electric'].filter((word) => !/^(?:house|parliament|army)$/.test(word)));

const BODIES = /^(?:ministry|department|office|bureau|committee|secretary|minister)$/;

const isBody = (word: string): boolean => ORGANISATION_WORDS.has(word) || BODIES.test(word) || ORGANISATION_TYPES.get(word) === 'official';
