import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { TITLES } from '../../../lexicon/sources/roles.ts';
import { ATTRIBUTING_VERBS } from '../../../lexicon/reports/verbs.ts';
import type { Tag } from '../../../text/tag.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { sortOf } from '../../phrases.ts';
import type { NameRun } from '../runs/name-runs.ts';

const COMMAS = new Set([',', '—', '–', '(']);
const opensApposition = ({ kind, text }: Token): boolean => kind === 'mark' && (COMMAS.has(text) || text.startsWith('--'));

/** ", the joint envoy of the league,", ", who runs a farm,": what stands between a name and the next comma. */
export function appositionAfter(tokens: readonly Token[], { first, last }: NameRun, low: number, high: number): readonly Token[] {
  const mark = tokens[last + 1];
  if (mark === undefined || !opensApposition(mark) || last + 2 > high) return [];
  let from = last + 2;
  // an age stands first
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  const next = tokens[from];
  if (next === undefined || from > high) return [];
  const opens =
    /^(?:the|a|an|its|his|her|their|who|which|whose|one|of|head|chief|leader)$/.test(next.lower) ||
    next.kind === 'number' ||
    TITLES.has(next.lower) ||
    TITLES.has(next.lower.slice(0, next.lower.indexOf('-'))) ||
    // "Ann Lee, head of the union, accused the ministry"
    (PERSON_NOUNS.has(next.lower) && !governs(next, tokens[from + 1], false)) ||
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
  return (!entry.verb.alsoNoun || lower.endsWith('ed')) && (next.lower === 'on' || tagOf(next, false) === 'time');
}

function upToMark(tokens: readonly Token[], from: number, high: number): readonly Token[] {
  let to = from;
  while (to <= high && to - from < 16 && !/^(?:[,;:.()"“”]|--+|—|–)$/.test(tokens[to]?.text ?? '')) to++;
  return tokens.slice(from, to);
}

/** How many words from a preposition to whose place it is. */
const LONGEST_PLACE = 4;

/** "its director, Ann Lee,", "a chemist named Ann Lee": what stands before a name, back to its determiner. */
export function appositionBefore(tokens: readonly Token[], named: number, low: number): readonly Token[] {
  // "the resin supplier, Germany's Kemora,"
  const owned = tokens[named - 1]?.lower === "'s" && tokens[named - 2]?.spelling.capital === true && tokens[named - 3]?.text === ',';
  const first = owned ? named - 2 : named;
  const mark = tokens[first - 1];
  if (mark === undefined || !(opensApposition(mark) || mark.lower === 'named' || mark.lower === 'called')) return [];
  const from = beforeBracket(tokens, first - 2);
  for (let i = from; i >= low && from - i < 12; i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:[,;:.()"“”]|--+|—|–)$/.test(token.text)) return [];
    // "At the town's hospital, Ann Lee said": where she spoke
    const placed = tagOf(tokens[low] ?? token, true) === 'preposition' && i - low <= LONGEST_PLACE;
    if (/^(?:'s|['’])$/.test(token.lower) && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && !isOfOwner(tokens, i - 1))
      return placed ? [] : tokens.slice(i + 1, first - 1);
    const tag = tagOf(token, false);
    if (
      /^(?:the|a|an|one|another|its|his|her|their)$/.test(token.lower) &&
      (!/^(?:of|for|at|in|from|with|by|to|on)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower === 'according')
    ) {
      // "In the north, the commission said, Peric led": who tells it
      const words = tokens.slice(i, first - 1);
      return opensApposition(mark) && isClause(words, false) ? [] : words;
    }
    if (
      tag === 'auxiliary' ||
      (tag === 'pronoun' && (token.lower !== 'one' || tokens.slice(i, first - 1).some(({ lower }) => sortOf(lower) === 'person'))) ||
      token.lower === 'that'
    )
      return [];
  }
  return [];
}

/** Before the bracket of "the director of the Harbour Office (HO)" where it ends at a token; else that token. */
const beforeBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ')' && tokens[at - 2]?.text === '(' ? at - 3 : at;

/** "The chairman of the Dealers' Association, Ann Lee": an owner behind "of", whose association she is not. */
function isOfOwner(tokens: readonly Token[], owner: number): boolean {
  let before = owner;
  while (tokens[before]?.spelling.capital === true) before--;
  if (tokens[before]?.lower === 'the') before--;
  return tokens[before]?.lower === 'of';
}

/** The heads of a description and of what "and" joins to it: "a cardiologist and the study's lead author". */
export function headsOf(description: readonly Token[]): string[] {
  if (tellsOfOthers(description)) return [];
  const and = description.findIndex(
    ({ lower }, i) => lower === 'and' && /^(?:the|a|an|its|his|her|their)$/.test(description[i + 1]?.lower ?? ''),
  );
  return and < 0 ? headOf(description) : [...headOf(description.slice(0, and)), ...headOf(description.slice(and + 1))];
}

/** "Who lost her son and her brother": not what somebody is. */
const tellsOfOthers = ([opener, verb]: readonly Token[]): boolean =>
  /^(?:who|which|whose)$/.test(opener?.lower ?? '') && !/^(?:is|was|are|were)$/.test(verb?.lower ?? '');

/** A description up to its first preposition or relative pronoun, without what opens it. */
function headOf(description: readonly Token[]): string[] {
  const end = description.findIndex((token, i) => i > 0 && ['preposition', 'subordinator'].includes(tagOf(token, false)));
  const upTo = end < 0 ? description : description.slice(0, end);
  const head = upTo.slice(upTo.findLastIndex(({ lower }) => lower === "'s") + 1);
  return head
    .filter((token) => token.kind === 'word' && !/^(?:the|a|an|one|another|its|his|her|their|who|which|whose)$/.test(token.lower))
    .map(({ lower }) => lower);
}
