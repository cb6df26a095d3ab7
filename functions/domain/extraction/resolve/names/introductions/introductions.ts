import { CALLED_ALSO } from '../../../lexicon/sources/called-also.ts';
import { hasSeat, tellsWhere } from '../../../lexicon/names/demonyms.ts';
import { isGivenName } from '../../../lexicon/names/family-names.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS } from '../../../lexicon/sources/roles.ts';
import { isRegion } from '../../../lexicon/names/regions.ts';
import { COMPANY_NOUNS } from '../../../lexicon/sources/stand-ins.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { isPlural, singular } from '../../../nouns/number.ts';
import type { Entity } from '../entities.ts';
import type { NameRun } from '../runs/name-runs.ts';
import { wordsOfRank } from '../runs/titles.ts';
import { appositionAfter, appositionBefore, headsOf } from './appositions.ts';
import type { Gender } from './gender.ts';
import { genderOf } from './gender.ts';
import { partyBy } from './parties.ts';

/** So many words of descriptions are kept of one entity. */
const LONGEST_CONTEXT = 60;
/** So many words are looked through for each of somebody's claims. */
const MOST_DESCRIBED = 200;

/**
 * Notes what a mention says of its entity: title, words before the name, appositions before and after it.
 * @returns what pronoun goes with the entity, by those words
 */
export function describe(tokens: readonly Token[], run: NameRun, low: number, high: number, entity: Entity): Gender | null {
  const { title } = run;
  const before = attributes(tokens, run.first, low);
  const after = appositionAfter(tokens, run, low, high);
  // "a fire in Burton, Ohio": the fire is not Ohio
  const isWhere = tokens[run.first - 1]?.text === ',' && tokens[run.first - 2]?.spelling.capital === true && isRegion(entity.name);
  const ahead = isWhere || tokens[run.last + 1]?.lower === "'s" ? NOTHING : appositionBefore(tokens, run.first, low);
  const age = ageAfter(tokens, run.last, high);
  if (isToldBy(tokens, run)) entity.described.add('outlet');
  for (const word of counselAfter(tokens, run.last, high)) entity.described.add(word);
  const party = partyBy(tokens, run, low, high);
  if (party !== null) entity.described.add(party);
  if (age !== null) entity.described.add(`${age}-year-old`);
  // "the Danish doctor Ann Lee"
  const origin = tokens[run.first - before.length - 1];
  if (origin !== undefined && run.first - before.length > low && ADJECTIVE.test(origin.text) && tellsWhere(origin.text))
    entity.context.push(origin.lower);
  if (title.length > 0 && isFormer(tokens, run.first, low)) entity.described.add('former');
  if (title.length + before.length + after.length + ahead.length === 0) return null;
  const heads = headsOf(after);
  const headsAhead = headsOf(ahead);
  const words = [...title, ...before, ...heads, ...headsAhead];
  for (const name of title) for (const word of CALLED_ALSO.get(name.replace('.', '')) ?? []) words.push(word);
  for (const word of wordsOfRank(title)) entity.described.add(word);
  if (entity.described.size < MOST_DESCRIBED) for (const word of words) entity.described.add(word);
  // "their lawyers, Ann Lee and Teo Cho"
  const noun = ahead.length > 0 ? singular(ahead.at(-1)?.lower ?? '') : '';
  if (PERSON_NOUNS.has(noun)) entity.described.add(noun);
  // "a resident of the village, Garba Tam,"
  const told = heads.length === 0 && entity.leaning === 0 && entity.words.length > 1 ? headsAhead : heads;
  entity.leaning += leaningOfDescription(told, entity.words);
  if (entity.context.length < LONGEST_CONTEXT) {
    entity.context.push(...title, ...before);
    for (const { lower } of ahead) entity.context.push(lower);
    for (const { lower } of after) entity.context.push(lower);
  }
  return genderOf(words);
}

/** "Former Ostra Police chief Gen. Ann Lee". */
function isFormer(tokens: readonly Token[], first: number, low: number): boolean {
  for (let i = first - 1; i >= low && first - i < 7; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !(token.spelling.capital || tagOf(token, false) === 'noun')) return false;
    if (token.lower === 'former') return true;
  }
  return false;
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+$/u;

/** "She told the ABN", "he told Radio Kesh that": whom one tells is an outlet more often than a firm. */
const isToldBy = (tokens: readonly Token[], { first }: NameRun): boolean =>
  tokens[first - (tokens[first - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'told';

/** "Stavros, the Greek company": an apposition's noun tells a body from a person. @param name its words */
function leaningOfDescription(words: readonly string[], name: readonly string[]): number {
  const noun = words.findLast((word) => PERSON_NOUNS.has(word) || GROUP_NOUNS.has(word) || COMPANY_NOUNS.has(word));
  if (noun === undefined) return 0;
  // "the Brod-based operator": what a person may be as well
  if (PERSON_NOUNS.has(noun) && COMPANY_NOUNS.has(noun) && !isGivenName(name.length > 1 ? (name[0]?.toLowerCase() ?? '') : ''))
    return words.some(hasSeat) ? -3 : 0;
  return PERSON_NOUNS.has(noun) ? 2 : -3;
}

/** "Ann Lee KC", "Ann Lee, for the defence": who speaks for somebody in court. */
function counselAfter(tokens: readonly Token[], last: number, high: number): readonly string[] {
  const silk = tokens[last + 1];
  if (silk === undefined || last + 1 > high) return NOTHING;
  const isSilk = /^[KQS]C$/.test(silk.text);
  const comma = last + (isSilk ? 2 : 1);
  const told = isSilk ? [silk.lower] : NOTHING;
  if (tokens[comma]?.text !== ',') return told;
  const words = tokens
    .slice(comma, comma + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^, (?:prosecuting\b|for the (?:prosecution|crown|state))/.test(words)) return [...told, 'counsel', 'prosecutor'];
  return /^, (?:defending\b|for (?:the defen[cs]e|(?:mr|mrs|ms|miss|dr)\.? ))/.test(words) ? [...told, 'counsel'] : told;
}

/** "Ann Lee, 58,": an age in an apposition of its own. */
function ageAfter(tokens: readonly Token[], last: number, high: number): string | null {
  const mark = tokens[last + 1]?.text;
  const age = tokens[last + 2];
  if ((mark !== ',' && mark !== '(') || age?.kind !== 'number' || last + 2 > high || !/^\d{1,3}$/.test(age.text)) return null;
  const end = tokens[last + 3];
  return end === undefined || /^[,.;)]$/.test(end.text) ? age.text : null;
}

/** "the opposition Local Coordination Committees": lower-case words right before the name, back to the determiner. */
function attributes(tokens: readonly Token[], first: number, low: number): readonly string[] {
  const last = tokens[first - 1];
  if (first <= low || last === undefined || last.kind !== 'word') return NOTHING;
  const out: string[] = [];
  for (let i = first - 1; i >= low && first - i < 5; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || (token.text !== token.lower && (i > low || isInitials(token.text)))) break;
    const tag = tagOf(token, false);
    // "the judge sentenced Hale", "mailers targeting Hale", "renews accusations Hale had" say nothing of who Hale is
    if (i === first - 1 && ((tag === 'verb' && token.lower.endsWith('ed')) || /\wing$/.test(token.lower) || isPlural(token.lower))) break;
    if (i > low && !(tag === 'noun' || tag === 'adverb' || (tag === 'verb' && /(?:ed|ing)$/.test(token.lower)))) break;
    out.push(token.lower);
  }
  return out;
}

const isInitials = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const NOTHING: readonly never[] = [];
