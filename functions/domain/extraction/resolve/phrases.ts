import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS, ORGANISATION_WORDS, TITLES } from '../lexicon/sources/roles.ts';
import { DOCUMENTS, OWN_VOICES, PICTURES } from '../lexicon/sources/documents.ts';
import { isRegion } from '../lexicon/names/regions.ts';
import { words } from '../lexicon/words.ts';
import { singular } from '../nouns/number.ts';
import { remembering } from '../text/remembering.ts';
import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';
import type { Gender } from './names/introductions/gender.ts';
import type { Referent } from './discourse/referent.ts';

/** A noun phrase taken apart; positions are into its own tokens. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** First token after article or number words such as "one of the". */
  readonly from: number;
  /** End of the core: the first comma, dash, bracket or relative pronoun. */
  readonly end: number;
  /** End of what stands before the first preposition or participle. */
  readonly nucleus: number;
  /** The noun that the phrase is about, in lower case. */
  readonly head: string;
}

const CLOSES = /^(?:,|;|:|\(|-+|—|–)$/;
const RELATIVE = /^(?:who|which|that|whose|whom|where|when|as|because|after|while)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** Prepositions, and words like them, after which a complement comes. */
const isComplement = (token: Token): boolean =>
  tagOf(token, false) === 'preposition' || /^(?:familiar|close|briefed|named|aged|not|to)$/.test(token.lower);

/** Whether a noun is for something written, drawn or filmed. */
export const isDocument = (noun: string): boolean => DOCUMENTS.has(noun) || OWN_VOICES.has(noun) || PICTURES.has(noun);

/** Past participles that follow their noun ("filed", "seen by"), and present ones ("standing"). */
const isParticiple = (token: Token, next: Token | undefined): boolean =>
  token.text === token.lower &&
  token.kind === 'word' &&
  !isDocument(token.lower) &&
  ((/(?:ed|ing)$/.test(token.lower) && token.lower.length > 4) ||
    /^(?:seen|held|shown|drawn|run|made|taken|given|kept|put|sent|won|led|known|written|brought|born|available|out|read)$/.test(
      token.lower,
    )) &&
  (next === undefined ||
    next.lower === 'to' ||
    tagOf(next, false) === 'preposition' ||
    ['time', 'determiner', 'adverb', 'possessive', 'name', 'number'].includes(tagOf(next, false)));

/** Whether the comma at a place is one of a list of names up to the end: "officials in Kesh, Tarn and Orrin", "Lee, Cho and two others". */
function isList(tokens: readonly Token[], comma: number): boolean {
  const and = tokens.findLastIndex(({ lower }) => lower === 'and' || lower === 'or');
  if (tokens[comma]?.text !== ',' || and < comma) return false;
  const last = OTHERS.test(tokens[and + 1]?.lower ?? '') ? [] : tokens.slice(and + 1);
  return [...tokens.slice(comma - 1, and), ...last].every(
    ({ text, lower }) => text === ',' || (/^\p{Lu}/u.test(text) && !TITLES.has(lower)),
  );
}

const OTHERS = /^(?:others?|two|three|four|five|several|many|dozens)$/;

/** How many words a region's name has. */
const LONGEST_REGION = 3;

/** "Police in Burton, | Ohio": the last word of the region behind the comma at a place, which is no apposition; 0 where none stands there. */
function regionBehind(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',' || tokens[comma - 1]?.spelling.capital !== true) return 0;
  let last = comma;
  while (last - comma < LONGEST_REGION && tokens[last + 1]?.spelling.capital === true) last++;
  const stop = tokens[last + 1]?.text === '.' ? last + 1 : last;
  const name = tokens.slice(comma + 1, last + 1).map(({ text }) => text);
  // "Lee, Ohio's governor", "Lee, Ohio director"
  const behind = tokens[stop + 1];
  if (behind?.lower === "'s" || (behind?.kind === 'word' && tagOf(behind, false) === 'noun')) return 0;
  return last > comma && isRegion(name.join(' ')) ? stop : 0;
}

/** "An official | she met": a clause that tells of the noun before it, where no name may stand behind it. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [noun, subject] = [tokens[at - 1], tokens[at]];
  if (noun === undefined || subject === undefined || !/^(?:he|she|they|we|i)$/.test(subject.lower)) return false;
  return noun.text === noun.lower && tagOf(noun, false) === 'noun' && !tokens.some(({ text }) => CLOSES.test(text));
}

/** Takes a source's words apart. */
export function phraseOf(tokens: readonly Token[]): Phrase {
  let end = tokens.findIndex((token, i) => i > 0 && (CLOSES.test(token.text) || RELATIVE.test(token.lower) || opensClause(tokens, i)));
  for (let region = regionBehind(tokens, end); region > 0; region = regionBehind(tokens, end))
    end = tokens.findIndex((token, i) => i > region && (CLOSES.test(token.text) || RELATIVE.test(token.lower)));
  if (end < 0 || isList(tokens, end)) end = tokens.length;
  const from = end > 1 && ARTICLE.test(tokens[0]?.lower ?? '') && tokens[1]?.lower !== 'few' ? 1 : 0;
  let nucleus = end;
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || !(isComplement(token) || isParticiple(token, tokens[i + 1]))) continue;
    nucleus = i;
    break;
  }
  let last = nucleus - 1;
  while (last > from && tokens[last]?.kind !== 'word') last--;
  const head = tokens[last]?.lower ?? '';
  // "some of the survivors" are survivors
  const some = AMOUNTS.has(head) && tokens[nucleus]?.lower === 'of' && nucleus + 1 < end;
  return { tokens, from, end, nucleus, head: some ? phraseOf(tokens.slice(nucleus + 1, end)).head : head };
}

/** How many of the people behind "of" speak. */
const AMOUNTS = words(
  `some several many most half few all both two three four five six seven eight nine ten dozens scores hundreds thousands majority minority handful number
  couple`,
);

/** "The Cambridge, Mass., company" without its place: of a noun that a place between commas tells apart, the words that name it; null of others. */
export function withoutPlace(tokens: readonly Token[]): readonly Token[] | null {
  const [article, place] = tokens;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const after = tokens.findLastIndex(({ text }) => text === ',');
  const noun = tokens[after + 1];
  if (article?.lower !== 'the' || place === undefined || noun === undefined || comma < 2 || after - comma < 2 || after - comma > 4)
    return null;
  const named = [...tokens.slice(1, comma), ...tokens.slice(comma + 1, after)].every(({ text }) => /^\p{Lu}/u.test(text));
  return named && after + 2 === tokens.length && noun.text === noun.lower && noun.kind === 'word' ? [article, noun] : null;
}

/** Nouns that end as those for people do. */
const THINGS =
  words(`paper order border number power water tower weather matter offer computer helicopter server carrier tanker river letter quarter chapter
  shelter center shutter boiler trailer cruiser freighter bomber launcher router printer plant restaurant warrant elephant covenant error terror horror mirror
  tremor corridor sector labor harbor color armor factor motor tractor reactor vector monitor list`);

/** What sort of thing a noun stands for. */
export const sortOf = remembering(20_000, (head: string): Referent['sort'] => {
  const one = singular(head);
  if (PERSON_NOUNS.has(head) || PERSON_NOUNS.has(one)) return 'person';
  if (isDocument(head) || isDocument(one)) return 'thing';
  if (GROUP_NOUNS.has(head) || ORGANISATION_WORDS.has(head) || GROUP_NOUNS.has(one)) return 'group';
  return /(?:er|or|ist|ian|man|woman|ant)$/.test(one) && !THINGS.has(one) ? 'person' : 'unknown';
});

export const genderOfNoun = (head: string): Gender | null => (MALE_NOUNS.has(head) ? 'he' : FEMALE_NOUNS.has(head) ? 'she' : null);
