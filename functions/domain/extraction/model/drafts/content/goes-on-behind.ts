import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import { CONSEQUENCES, TELL_MORE } from '../../../lexicon/reports/around-reports.ts';
import { isRegion } from '../../../lexicon/names/regions.ts';
import { NUMBER_WORDS } from '../../../lexicon/numbers.ts';
import { ATTRIBUTING_VERBS } from '../../../lexicon/reports/verbs.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { TIME_UNITS } from '../../../lexicon/times.ts';
import { words } from '../../../lexicon/words.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import { PAST_FORMS } from '../../../verbs/irregular.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE } from '../../token-facts.ts';
import { tellsSomething } from './tells-something.ts';

/** Where the model ends a content before the rules do. */
interface Cut {
  readonly passage: Passage;
  readonly facts: TokenFacts;
  /** What the rules make of the report. */
  readonly known: Draft;
  /** What the model takes. */
  readonly kept: TokenRange;
  /** What the rules take. */
  readonly ruled: TokenRange;
  /** The first word behind what the model takes, a comma or an aside left out. */
  readonly next: number;
}

/** A cut with the words around it. */
interface Around extends Cut {
  readonly comma: boolean;
  /** Whether the verb takes a clause. */
  readonly says: boolean;
  readonly joint: Token | undefined;
  readonly after: Token | undefined;
}

/** Whether what is said goes on behind a cut. */
export function goesOnBehind(cut: Cut): boolean {
  const { passage, known, kept, next } = cut;
  const says = SAYS_A_CLAUSE.test(known.lemma) || (MAY_SAY_A_CLAUSE.test(known.lemma) && passage.tokens[kept[0] - 1]?.lower === 'that');
  const comma = passage.tokens[kept[1] + 1]?.text === ',';
  const around: Around = { ...cut, comma, says, joint: passage.tokens[next], after: passage.tokens[next + 1] };
  return WAYS.some((goesOn) => goesOn(around));
}

const SAYS_A_CLAUSE = /^(?:say|tell|add|report|claim|allege|state|argue|insist|warn|testify|note|explain|acknowledge|admit)$/;
/** These do so behind "that"; else they take a thing. */
const MAY_SAY_A_CLAUSE = /^(?:confirm|write|reveal|announce|disclose|conclude|maintain|assert|contend|stress|concede|recall|complain)$/;

/** Whether the model takes a clause. */
const isTold = ({ facts, kept }: Around): boolean => tellsSomething(facts, kept[0], kept[1]);

const WAYS: readonly ((cut: Around) => boolean)[] = [
  // "said the accused, aged 22 to 41, | were held"
  (cut) => cut.facts.edge[cut.next] === FINITE && (!cut.comma || (cut.says && !isTold(cut))),
  // "said that it was late, | and that nobody came"
  ({ passage, kept, joint, after }) =>
    /^(?:and|but|or)$/.test(joint?.lower ?? '') &&
    (after?.text === 'that' || (after !== undefined && areDeeds(passage.tokens[kept[0]], after))),
  // "said that they were taking on loans, | and could be caught out"
  ({ says, comma, joint, after }) => says && comma && joint?.lower === 'and' && /^(?:could|might|would|had)$/.test(after?.lower ?? ''),
  // "said they went in, | took the money and were walking home"
  (cut) => cut.says && isSeries(cut),
  // "blamed “unforeseen liabilities” | and a fall in prices"
  ({ passage, known, kept, joint, after }) =>
    BLAMES.has(known.lemma) && joint?.lower === 'and' && /^(?:an?|the)$/.test(after?.lower ?? '') && isQuoted(passage, kept),
  // "identified the dead as Hollis Beam, | 73, and his sister"
  ({ known }) => known.lemma === 'identify' || known.lemma === 'name',
  // "said while the road was open, | the bridge was shut"
  (cut) => cut.comma && OPENS_ANOTHER.has(cut.passage.tokens[cut.kept[0]]?.lower ?? '') && isTold(cut),
  // "three died in Orm, | one in Tell and two in Selby"
  ({ comma, joint, after }) => comma && isListed(joint, after),
  // "said a man, | who had fled, was held"
  (cut) => cut.comma && cut.says && RELATIVE.has(cut.joint?.lower ?? '') && !isTold(cut),
  // "said that divers, | fishermen as well as guards were out"
  (cut) => cut.comma && cut.says && !isTold(cut) && isListUpToVerb(cut),
  // "learned of it by phone, | some six hours before the first notice", "in Selby County, | Virginia a call came"
  (cut) => cut.comma && (isTimeBetween(cut) || isPlaceGoingOn(cut) || isNamedBetween(cut)),
  // "said the wells were dry, | the roads were cut and the school was closed"
  (cut) => cut.comma && cut.says && isTold(cut) && areClauses(cut),
  // "called on the union to end the strike | and take the offer"
  ({ passage, known, kept, comma, joint, after }) =>
    ASKS.has(known.lemma) && joint?.lower === 'and' && !comma && isAlsoAsked(after?.lower ?? '') && isToDo(passage, kept),
];

const BLAMES = words('blame cite condemn praise allege deny promise demand admit');
const OPENS_ANOTHER = words('while although though if when as after because since unless once before despite');
const RELATIVE = words('which where whose who');
const ASKS = words('call urge ask order tell appeal promise vow pledge advise direct agree threaten');

/** "Take" as well, other than "took", "he". */
const isAlsoAsked = (word: string): boolean =>
  !ATTRIBUTING_VERBS.has(word) && !PRONOUN.test(word) && !AUXILIARY.test(word) && !PAST_FORMS.has(word) && !/(?:ed|s)$/.test(word);

/** "Denies killing two, | and attempting to kill a third". */
const areDeeds = (first: Token | undefined, after: Token): boolean => first?.lower.endsWith('ing') === true && after.lower.endsWith('ing');

const isQuoted = ({ tokens }: Passage, [first, last]: TokenRange): boolean =>
  /^["“]$/.test(tokens[first]?.text ?? '') && /^["”]$/.test(tokens[last]?.text ?? '');

/** "Three died in Orm, | one in Tell and two in Selby", "it ran aground, | killing two"; not "… , four days after the fire". */
function isListed(word: Token | undefined, next: Token | undefined): boolean {
  if (word === undefined || TIME_UNITS.has(next?.lower ?? '')) return false;
  return (word.kind === 'number' && !/^(?:19|20)\d\d$/.test(word.text)) || NUMBER_WORDS.has(word.lower) || CONSEQUENCES.has(word.lower);
}

/** "Fishermen as well as guards | were out": the rest of a list of those of whom it tells. */
function isListUpToVerb({ passage: { tokens }, facts: { edge }, next: from, ruled: [, to] }: Cut): boolean {
  let joined = false;
  for (let t = from; t <= Math.min(to, from + LONGEST_LIST); t++) {
    if (edge[t] === FINITE) return joined;
    joined ||= t > from && (edge[t] === COORDINATOR || (tokens[t]?.lower === 'well' && tokens[t + 1]?.lower === 'as'));
  }
  return false;
}

const LONGEST_LIST = 14;

/** Whether a clause stands behind the comma, and another one behind "and". */
function areClauses({ passage: { tokens }, facts, next: from, ruled: [, to] }: Cut): boolean {
  const opens = tokens[from];
  if (opens === undefined || facts.edge[from] !== 0 || /^(?:wh\p{L}+|that)$/u.test(opens.lower)) return false;
  let verbs = 0;
  for (let t = from + 1; t <= Math.min(to, from + LONGEST_LIST); t++) {
    if (facts.quote[t] !== OUTSIDE || facts.verb[t] !== 0) return false;
    if (facts.edge[t] === FINITE) verbs++;
    if (facts.edge[t] === COORDINATOR) return verbs > 0 && tellsSomething(facts, t + 1, to);
    if (tokens[t]?.text === ',' && verbs === 0) return false;
  }
  return false;
}

/** "Some six hours before the first notice"; "four days after the fire" is the outlet's more often. */
function isTimeBetween({ passage: { tokens }, next: at }: Cut): boolean {
  const t = /^(?:some|about|nearly|almost|just|only|roughly|around)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const counts = tokens[t]?.kind === 'number' || NUMBER_WORDS.has(tokens[t]?.lower ?? '');
  return counts && /^(?:seconds|minutes|hours)$/.test(tokens[t + 1]?.lower ?? '') && /^(?:before|after)$/.test(tokens[t + 2]?.lower ?? '');
}

/** "Virginia" behind "Selby County,", where no comma closes it. */
const isPlaceGoingOn = ({ passage: { tokens }, next: at }: Cut): boolean =>
  tokens[at - 2]?.spelling.capital === true && isRegion(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word';

/** "Tunde Alade" behind "the party's chairman,", with a comma behind it and more of what was said. */
function isNamedBetween({ passage: { tokens }, next: at, ruled: [, last] }: Cut): boolean {
  let t = at;
  while (t - at < LONGEST_NAME && tokens[t]?.kind === 'word' && tokens[t]?.spelling.capital === true) t++;
  const goesOn = /^(?:as|before|after|until|from|by|at|in|on|for|to|with)$/.test(tokens[t + 1]?.lower ?? '');
  return t > at && tokens[t]?.text === ',' && goesOn && t + 1 < last && PERSON_NOUNS.has(tokens[at - 2]?.lower ?? '');
}

const LONGEST_NAME = 4;

/** "The union to end the strike". */
const isToDo = ({ tokens }: Passage, [first, last]: TokenRange): boolean => tokens.slice(first, last).some(({ lower }) => lower === 'to');

const PRONOUN = /^(?:he|she|it|they|we|i)$/;
const AUXILIARY = /^(?:was|were|is|are|had|has|have|did|does|do|could|would|can|will)$/;

/**
 * "They said they went in and took the money, | put it in a sack and were walking home", "police say he was armed | and did not stop": what else is told
 * of a content's pronoun.
 */
function isSeries({ passage: { tokens }, facts: { edge }, kept: [first, last], ruled, next, known }: Cut): boolean {
  const [source] = known.source;
  const subject = tokens[first]?.lower === 'that' ? first + 1 : first;
  const pronoun = tokens[subject]?.lower ?? '';
  if (!PRONOUN.test(pronoun) || edge[subject + 1] !== FINITE) return false;
  if (next === last + 1)
    return tokens[next]?.lower === 'and' && AUXILIARY.test(tokens[next + 1]?.lower ?? '') && !isKeptBack(tokens.slice(next + 2, next + 4));
  const verb = tokens[next]?.lower ?? '';
  // "they were moved, | suspended or dismissed"
  if (
    next === last + 2 &&
    verb.endsWith('ed') &&
    tokens[last]?.lower.endsWith('ed') === true &&
    AUXILIARY.test(tokens[subject + 1]?.lower ?? '')
  )
    return true;
  const same = source !== undefined && source[0] === source[1] && tokens[source[0]]?.lower === pronoun;
  if (!same || next !== last + 2 || (edge[next] !== FINITE && !PAST_FORMS.has(verb))) return false;
  for (let t = next + 1; t < ruled[1]; t++) if (edge[t] === COORDINATOR && edge[t + 1] === FINITE) return true;
  return false;
}

/** "And did not | say whether". */
const isKeptBack = ([not, verb]: readonly Token[]): boolean =>
  /^(?:not|n't|never)$/.test(not?.lower ?? '') && TELL_MORE.has(verb?.lower ?? '');
