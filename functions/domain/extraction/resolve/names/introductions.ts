import { CALLED_ALSO } from '../../lexicon/called-also.ts';
import { tellsWhere } from '../../lexicon/demonyms.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { GROUP_NOUNS, TITLES } from '../../lexicon/roles.ts';
import { COMPANY_NOUNS } from '../../lexicon/stand-ins.ts';
import { ATTRIBUTING_VERBS } from '../../lexicon/verbs.ts';
import type { Tag } from '../../text/tag.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlural } from '../../nouns/number.ts';
import type { Entity, Gender } from './entities.ts';
import type { NameRun } from './name-runs.ts';

/** So many words of descriptions are kept of one entity. */
const LONGEST_CONTEXT = 60;

/**
 * Notes what a mention says of its entity: title, words before the name, appositions before and after it.
 * @returns what pronoun goes with the entity, by those words
 */
export function describe(tokens: readonly Token[], run: NameRun, low: number, high: number, entity: Entity): Gender | null {
  const { title } = run;
  const before = attributes(tokens, run.first, low);
  const after = appositionAfter(tokens, run, low, high);
  const ahead = appositionBefore(tokens, run.first, low);
  const age = ageAfter(tokens, run.last, high);
  if (isToldBy(tokens, run)) entity.described.add('outlet');
  if (age !== null) entity.described.add(`${age}-year-old`);
  // "the Danish doctor Ann Lee"
  const origin = tokens[run.first - before.length - 1];
  if (origin !== undefined && run.first - before.length > low && ADJECTIVE.test(origin.text) && tellsWhere(origin.text))
    entity.context.push(origin.lower);
  if (title.length + before.length + after.length + ahead.length === 0) return null;
  const heads = headsOf(after);
  const words = [...title, ...before, ...heads, ...headsOf(ahead)];
  for (const name of title) for (const word of CALLED_ALSO.get(name.replace('.', '')) ?? []) words.push(word);
  for (const word of words) entity.described.add(word);
  entity.leaning += leaningOfDescription(heads);
  if (entity.context.length < LONGEST_CONTEXT) {
    entity.context.push(...title, ...before);
    for (const { lower } of ahead) entity.context.push(lower);
    for (const { lower } of after) entity.context.push(lower);
  }
  return genderOf(words);
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+$/u;

/** "She told the ABN", "he told Radio Kesh that": whom one tells is an outlet more often than a firm. */
const isToldBy = (tokens: readonly Token[], { first }: NameRun): boolean =>
  tokens[first - (tokens[first - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'told';

/** "Stavros, the Greek company": an apposition's noun tells a body from a person. */
function leaningOfDescription(words: readonly string[]): number {
  const noun = words.findLast((word) => PERSON_NOUNS.has(word) || GROUP_NOUNS.has(word) || COMPANY_NOUNS.has(word));
  if (noun === undefined) return 0;
  return PERSON_NOUNS.has(noun) ? 2 : -3;
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
    if (token === undefined || token.kind !== 'word' || (token.text !== token.lower && i > low)) break;
    const tag = tagOf(token, false);
    // "the judge sentenced Hale", "mailers targeting Hale", "renews accusations Hale had" say nothing of who Hale is
    if (i === first - 1 && ((tag === 'verb' && token.lower.endsWith('ed')) || /\wing$/.test(token.lower) || isPlural(token.lower))) break;
    if (i > low && !(tag === 'noun' || tag === 'adverb' || (tag === 'verb' && /(?:ed|ing)$/.test(token.lower)))) break;
    out.push(token.lower);
  }
  return out;
}

const NOTHING: readonly never[] = [];

const COMMAS = new Set([',', '—', '–', '(']);
const opensApposition = ({ kind, text }: Token): boolean => kind === 'mark' && (COMMAS.has(text) || text.startsWith('--'));

/** ", the joint envoy of the league,", ", who runs a farm,": what stands between a name and the next comma. */
function appositionAfter(tokens: readonly Token[], { first, last }: NameRun, low: number, high: number): readonly Token[] {
  const mark = tokens[last + 1];
  if (mark === undefined || !opensApposition(mark) || last + 2 > high) return NOTHING;
  let from = last + 2;
  // an age stands first
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  const next = tokens[from];
  if (next === undefined || from > high) return [];
  const opens =
    /^(?:the|a|an|its|his|her|their|who|which|whose|one|of|head|chief|leader)$/.test(next.lower) ||
    next.kind === 'number' ||
    TITLES.has(next.lower) ||
    PERSON_NOUNS.has(next.lower) ||
    (tokens[from + 1]?.lower === "'s" && /^\p{Lu}/u.test(next.text)) ||
    mark.text === '(' ||
    PERSON_NOUNS.has(tokens[from + 1]?.lower ?? '');
  const words = opens ? upToMark(tokens, from, high) : [];
  // "In Ohio, a group dressed in red": behind such an opening the sentence only begins
  const opened = first - 1 <= low + 1 && tagOf(tokens[low] ?? mark, true) === 'preposition';
  return isClause(words, opened) ? [] : words;
}

/** ", the department said", ", the town was quiet": no apposition. @param opened behind an opening with a preposition, where any verb tells */
function isClause(words: readonly Token[], opened: boolean): boolean {
  const verb = words.findIndex(
    (token, i) =>
      /^(?:said|says?|told|wrote|heard)$/.test(token.lower) ||
      (i > 0 && (reports(token, words[i + 1]) || governs(token, words[i + 1], opened))),
  );
  return verb > 0 && !words.slice(0, verb).some(({ lower }) => /^(?:who|which|that|whose|whom)$/.test(lower));
}

const OBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'subordinator',
  'pronoun',
  'object-pronoun',
  'auxiliary',
  'nonfinite',
]);

/** "Was", "reaffirmed that", "hired the"; not "the man accused of theft". */
function governs(token: Token, next: Token | undefined, opened: boolean): boolean {
  const tag = tagOf(token, false);
  if (tag === 'auxiliary') return true;
  return tag === 'verb' && (opened || (next !== undefined && OBJECT.has(tagOf(next, false))));
}

/** "The army alleged", "the firm announced on Monday"; not "the man accused of theft". */
function reports({ lower }: Token, next: Token | undefined): boolean {
  const entry = ATTRIBUTING_VERBS.get(lower);
  if (entry === undefined || entry.verb.class !== 'speech' || entry.verb.takes !== 'clause' || entry.form === 'ing') return false;
  if (next === undefined) return true;
  return !entry.verb.alsoNoun && (next.lower === 'on' || tagOf(next, false) === 'time');
}

function upToMark(tokens: readonly Token[], from: number, high: number): readonly Token[] {
  let to = from;
  while (to <= high && to - from < 16 && !/^(?:[,;:.()"“”]|--+|—|–)$/.test(tokens[to]?.text ?? '')) to++;
  return tokens.slice(from, to);
}

/** How many words from a preposition to whose place it is. */
const LONGEST_PLACE = 4;

/** "its director, Ann Lee,", "a chemist named Ann Lee": what stands before a name, back to its determiner. */
function appositionBefore(tokens: readonly Token[], first: number, low: number): readonly Token[] {
  const mark = tokens[first - 1];
  if (mark === undefined || !(opensApposition(mark) || mark.lower === 'named' || mark.lower === 'called')) return NOTHING;
  for (let i = first - 2; i >= low && first - i < 14; i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:[,;:.()"“”]|--+|—|–)$/.test(token.text)) return [];
    // "At the town's hospital, Ann Lee said": where she spoke
    const placed = tagOf(tokens[low] ?? token, true) === 'preposition' && i - low <= LONGEST_PLACE;
    if (/^(?:'s|['’])$/.test(token.lower) && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? ''))
      return placed ? [] : tokens.slice(i + 1, first - 1);
    const tag = tagOf(token, false);
    if (
      /^(?:the|a|an|one|its|his|her|their)$/.test(token.lower) &&
      !/^(?:of|for|at|in|from|with|by|to|on)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return tokens.slice(i, first - 1);
    if (tag === 'auxiliary' || tag === 'pronoun' || token.lower === 'that') return [];
  }
  return [];
}

/** The heads of a description and of what "and" joins to it: "a cardiologist and the study's lead author". */
function headsOf(description: readonly Token[]): string[] {
  const and = description.findIndex(
    ({ lower }, i) => lower === 'and' && /^(?:the|a|an|its|his|her|their)$/.test(description[i + 1]?.lower ?? ''),
  );
  return and < 0 ? headOf(description) : [...headOf(description.slice(0, and)), ...headOf(description.slice(and + 1))];
}

/** A description up to its first preposition or relative pronoun, without what opens it. */
function headOf(description: readonly Token[]): string[] {
  // "who lost her son" tells of the son
  if (/^(?:who|which|whose)$/.test(description[0]?.lower ?? '') && !/^(?:is|was|are|were)$/.test(description[1]?.lower ?? '')) return [];
  const end = description.findIndex((token, i) => i > 0 && ['preposition', 'subordinator'].includes(tagOf(token, false)));
  const upTo = end < 0 ? description : description.slice(0, end);
  const head = upTo.slice(upTo.findLastIndex(({ lower }) => lower === "'s") + 1);
  return head
    .filter((token) => token.kind === 'word' && !/^(?:the|a|an|one|its|his|her|their|who|which|whose)$/.test(token.lower))
    .map(({ lower }) => lower);
}

const MALE = new Set(['mr', 'mr.', 'sir', 'lord', 'father', 'brother', ...MALE_NOUNS]);
const FEMALE = new Set(['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'sister', 'mother', ...FEMALE_NOUNS]);

/** What pronoun goes with somebody, by words that stand for the person. */
export function genderOf(words: readonly string[]): Gender | null {
  if (words.some((word) => MALE.has(word))) return 'he';
  return words.some((word) => FEMALE.has(word)) ? 'she' : null;
}

/** What pronoun goes with somebody, by the given name. */
export function genderOfName(name: readonly string[]): Gender | null {
  const given = (name.length > 1 ? name[0] : '')?.toLowerCase() ?? '';
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}
