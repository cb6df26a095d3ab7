import { CALLED_ALSO } from '../../lexicon/called-also.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { GROUP_NOUNS, TITLES } from '../../lexicon/roles.ts';
import { COMPANY_NOUNS } from '../../lexicon/stand-ins.ts';
import { ATTRIBUTING_VERBS } from '../../lexicon/verbs.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity, Gender } from './entities.ts';
import type { NameRun } from './name-runs.ts';

/** So many words of descriptions are kept of one entity. */
const LONGEST_CONTEXT = 60;

/** Notes what a mention says of its entity: title, words before the name, appositions before and after it. */
export function describe(tokens: readonly Token[], run: NameRun, low: number, high: number, entity: Entity): void {
  const before = attributes(tokens, run.first, low);
  const after = appositionAfter(tokens, run.last, high);
  const ahead = appositionBefore(tokens, run.first, low);
  for (const word of [...run.title, ...before, ...headsOf(after), ...headsOf(ahead)]) entity.described.add(word);
  for (const title of run.title) for (const word of CALLED_ALSO.get(title.replace('.', '')) ?? []) entity.described.add(word);
  entity.leaning += leaningOfDescription(headsOf(after));
  const age = ageAfter(tokens, run.last, high);
  if (age !== null) entity.described.add(`${age}-year-old`);
  const words = [...run.title, ...before, ...ahead.map(({ lower }) => lower), ...after.map(({ lower }) => lower)];
  if (entity.context.length < LONGEST_CONTEXT) entity.context.push(...words);
}

/** "Stavros, the Greek company": an apposition's noun tells a body from a person. */
function leaningOfDescription(words: readonly string[]): number {
  const noun = words.findLast((word) => PERSON_NOUNS.has(word) || GROUP_NOUNS.has(word) || COMPANY_NOUNS.has(word));
  if (noun === undefined) return 0;
  return PERSON_NOUNS.has(noun) ? 2 : -3;
}

/** "Ann Lee, 58,": an age in an apposition of its own. */
function ageAfter(tokens: readonly Token[], last: number, high: number): string | null {
  const [mark, age, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (mark === undefined || age === undefined || last + 2 > high || !/^(?:,|\()$/.test(mark.text) || !/^\d{1,3}$/.test(age.text))
    return null;
  return end === undefined || /^[,.;)]$/.test(end.text) ? age.text : null;
}

/** "the opposition Local Coordination Committees": lower-case words right before the name, back to the determiner. */
function attributes(tokens: readonly Token[], first: number, low: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= low && first - i < 5; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || (token.text !== token.lower && i > low)) break;
    const tag = tagOf(token, false);
    // "the judge sentenced Hale" says nothing of who Hale is
    if (i === first - 1 && tag === 'verb' && token.lower.endsWith('ed')) break;
    if (i > low && !(tag === 'noun' || tag === 'adverb' || (tag === 'verb' && /(?:ed|ing)$/.test(token.lower)))) break;
    out.push(token.lower);
  }
  return out;
}

const COMMA = /^(?:,|--+|—|–|\()$/;

/** ", the joint envoy of the league,", ", who runs a farm,": what stands between a name and the next comma. */
function appositionAfter(tokens: readonly Token[], last: number, high: number): readonly Token[] {
  const mark = tokens[last + 1];
  if (mark === undefined || !COMMA.test(mark.text) || last + 2 > high) return [];
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
  return isClause(words) ? [] : words;
}

/** ", the department said": no apposition but who speaks. */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex((token, i) => /^(?:said|says?|told|wrote)$/.test(token.lower) || (i > 0 && reports(token, words[i + 1])));
  return verb > 0 && !words.slice(0, verb).some(({ lower }) => /^(?:who|which|that|whose|whom)$/.test(lower));
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

/** "its director, Ann Lee,", "a chemist named Ann Lee": what stands before a name, back to its determiner. */
function appositionBefore(tokens: readonly Token[], first: number, low: number): readonly Token[] {
  const mark = tokens[first - 1];
  if (mark === undefined || !(COMMA.test(mark.text) || /^(?:named|called)$/.test(mark.lower))) return [];
  for (let i = first - 2; i >= low && first - i < 14; i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:[,;:.()"“”]|--+|—|–)$/.test(token.text)) return [];
    if (/^(?:'s|['’])$/.test(token.lower) && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) return tokens.slice(i + 1, first - 1);
    const tag = tagOf(token, false);
    if (
      /^(?:the|a|an|one|its|his|her|their)$/.test(token.lower) &&
      !/^(?:of|for|at|in|from|with|by|to|on)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return tokens.slice(i, first - 1);
    if (tag === 'auxiliary' || tag === 'pronoun') return [];
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
  const end = description.findIndex((token, i) => i > 0 && ['preposition', 'subordinator'].includes(tagOf(token, false)));
  const upTo = end < 0 ? description : description.slice(0, end);
  const head = upTo.slice(upTo.findLastIndex(({ lower }) => lower === "'s") + 1);
  return head
    .filter((token) => token.kind === 'word' && !/^(?:the|a|an|one|its|his|her|their|who|which|whose)$/.test(token.lower))
    .map(({ lower }) => lower);
}

/** What pronoun goes with somebody, by words that stand for the person and by the given name. */
export function genderOf(words: readonly string[], name: readonly string[]): Gender | null {
  if (words.some((word) => /^(?:mr\.?|sir|lord|father|brother)$/.test(word) || MALE_NOUNS.has(word))) return 'he';
  if (words.some((word) => /^(?:mrs\.?|ms\.?|miss|lady|dame|sister|mother)$/.test(word) || FEMALE_NOUNS.has(word))) return 'she';
  const given = (name.length > 1 ? name[0] : '')?.toLowerCase() ?? '';
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}
