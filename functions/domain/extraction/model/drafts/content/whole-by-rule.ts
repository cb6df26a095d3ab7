import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import { CONSEQUENCES, TELL_MORE } from '../../../lexicon/reports/around-reports.ts';
import { isRegion } from '../../../lexicon/names/regions.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { NUMBER_WORDS } from '../../../lexicon/numbers.ts';
import { TIME_UNITS } from '../../../lexicon/times.ts';
import { ATTRIBUTING_VERBS } from '../../../lexicon/reports/verbs.ts';
import { words } from '../../../lexicon/words.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE } from '../../token-facts.ts';
import { PAST_FORMS } from '../../../verbs/irregular.ts';
import { tellsSomething } from './tells-something.ts';

const SAYS_A_CLAUSE = /^(?:say|tell|add|report|claim|allege|state|argue|insist|warn|testify|note|explain|acknowledge|admit)$/;

/**
 * What the model cuts short, as far as the rules go: before its verb ("said the accused, aged 22 to 41, | were held") or a second clause ("said that it was
 * late, | and that nobody came").
 */
export function wholeByRule(passage: Passage, facts: TokenFacts, content: TokenRange[], known: Draft): TokenRange[] {
  const {
    lemma,
    cue: [cue],
    content: [ruled, ...rest],
  } = known;
  const [only, more] = content;
  if (more !== undefined) return lemma === 'charge' ? wholeCharge(passage, facts, content, rest) : content;
  if (only === undefined || ruled === undefined || cue === undefined) return content;
  // "the general, | according to two people, | shouted": its verb stands behind
  if (rest.length > 0 && only[1] < cue[0] && ruled[1] < cue[0] && !tellsSomething(facts, only[0], only[1])) return [ruled, ...rest];
  if (only[1] < cue[0] && ruled[1] === only[1] && ruled[0] < only[0] && isTail(passage, facts, only)) return [ruled];
  if (only[0] <= cue[1] || Math.abs(only[0] - ruled[0]) > 1 || ruled[1] <= only[1]) return content;
  const next = afterAside(passage, only[1] + 1);
  const comma = passage.tokens[only[1] + 1]?.text === ',';
  const beforeVerb = facts.edge[next] === FINITE && (!comma || (SAYS_A_CLAUSE.test(lemma) && !tellsSomething(facts, only[0], only[1])));
  const joint = passage.tokens[next];
  const then = passage.tokens[next + 1];
  const again =
    /^(?:and|but|or)$/.test(joint?.lower ?? '') &&
    (then?.text === 'that' || (then !== undefined && areDeeds(passage.tokens[only[0]], then)));
  // "said that they were taking on loans, | and could be caught out"
  const shifted = SAYS_A_CLAUSE.test(lemma) && comma && joint?.lower === 'and' && /^(?:could|might|would|had)$/.test(then?.lower ?? '');
  const goesOn = SAYS_A_CLAUSE.test(lemma) && isSeries(passage, facts, only, next, known);
  // "blamed “unforeseen liabilities” | and a fall in prices", "identified the dead as Hollis Beam, | 73, and his sister"
  const joined =
    /^(?:blame|cite|condemn|praise|allege|deny|promise|demand|admit)$/.test(lemma) &&
    joint?.lower === 'and' &&
    /^(?:an?|the)$/.test(then?.lower ?? '') &&
    isQuoted(passage, only);
  const named = /^(?:identify|name)$/.test(lemma);
  // "said while the road was open, | the bridge was shut", "said a man, | who had fled, was held"
  const halved =
    comma &&
    ((OPENS_ANOTHER.has(passage.tokens[only[0]]?.lower ?? '') && tellsSomething(facts, only[0], only[1])) ||
      isListed(joint, then) ||
      (RELATIVE.has(joint?.lower ?? '') && SAYS_A_CLAUSE.test(lemma) && !tellsSomething(facts, only[0], only[1])));
  // "said that divers, | fishermen as well as guards were out"
  const listed =
    comma && SAYS_A_CLAUSE.test(lemma) && !tellsSomething(facts, only[0], only[1]) && isListUpToVerb(passage, facts, next, ruled[1]);
  // "learned of it by phone, | some six hours before the first notice", "in Selby County, | Virginia a call came"
  const dated = comma && (isTimeBetween(passage, next) || isPlaceGoingOn(passage, next) || isNamedBetween(passage, next, ruled[1]));
  // "called on the union to end the strike | and take the offer"
  const asked = ASKS.has(lemma) && joint?.lower === 'and' && !comma && isAlsoAsked(then?.lower ?? '') && isToDo(passage, only);
  return halved || listed || dated || shifted || asked || beforeVerb || again || goesOn || joined || named
    ? [[only[0], ruled[1]]]
    : content;
}

const OPENS_ANOTHER = words('while although though if when as after because since unless once before despite');
const RELATIVE = words('which where whose who');
const ASKS = words('call urge ask order tell appeal promise vow pledge advise direct agree threaten');

/** "Take" as well, other than "took", "he". */
const isAlsoAsked = (word: string): boolean =>
  !ATTRIBUTING_VERBS.has(word) && !PRONOUN.test(word) && !AUXILIARY.test(word) && !PAST_FORMS.has(word) && !/(?:ed|s)$/.test(word);

/** "Three died in Orm, | one in Tell and two in Selby", "it ran aground, | killing two"; not "… , four days after the fire". */
function isListed(word: Token | undefined, next: Token | undefined): boolean {
  if (word === undefined || TIME_UNITS.has(next?.lower ?? '')) return false;
  return (word.kind === 'number' && !/^(?:19|20)\d\d$/.test(word.text)) || NUMBER_WORDS.has(word.lower) || CONSEQUENCES.has(word.lower);
}

/** "Fishermen as well as guards | were out": the rest of a list of those of whom it tells. */
function isListUpToVerb({ tokens }: Passage, { edge }: TokenFacts, from: number, to: number): boolean {
  let joined = false;
  for (let t = from; t <= Math.min(to, from + LONGEST_LIST); t++) {
    if (edge[t] === FINITE) return joined;
    joined ||= t > from && (edge[t] === COORDINATOR || (tokens[t]?.lower === 'well' && tokens[t + 1]?.lower === 'as'));
  }
  return false;
}

const LONGEST_LIST = 14;

/** "Some six hours before the first notice"; "four days after the fire" is the outlet's more often. */
function isTimeBetween({ tokens }: Passage, at: number): boolean {
  const t = /^(?:some|about|nearly|almost|just|only|roughly|around)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const counts = tokens[t]?.kind === 'number' || NUMBER_WORDS.has(tokens[t]?.lower ?? '');
  return counts && /^(?:seconds|minutes|hours)$/.test(tokens[t + 1]?.lower ?? '') && /^(?:before|after)$/.test(tokens[t + 2]?.lower ?? '');
}

/** "Virginia" behind "Selby County,", where no comma closes it. */
const isPlaceGoingOn = ({ tokens }: Passage, at: number): boolean =>
  tokens[at - 2]?.spelling.capital === true && isRegion(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word';

/** "Tunde Alade" behind "the party's chairman,", with a comma behind it and more of what was said. */
function isNamedBetween({ tokens }: Passage, at: number, last: number): boolean {
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
 * @param next the first word behind the content and a comma
 */
function isSeries(
  { tokens }: Passage,
  { edge }: TokenFacts,
  [first, last]: TokenRange,
  next: number,
  { source: [source], content: [ruled] }: Draft,
): boolean {
  const subject = tokens[first]?.lower === 'that' ? first + 1 : first;
  const pronoun = tokens[subject]?.lower ?? '';
  if (!PRONOUN.test(pronoun) || edge[subject + 1] !== FINITE || ruled === undefined) return false;
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

/** "Liquor flows into two lakes, | killing the carp, | farmers said", "… and injured nine, including | a boy, | the mayor said": a rest without a verb of its own. */
function isTail({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (before === ',' || before === 'including') && !tellsSomething(facts, first, last);
}

const isQuoted = ({ tokens }: Passage, [first, last]: TokenRange): boolean =>
  /^["“]$/.test(tokens[first]?.text ?? '') && /^["”]$/.test(tokens[last]?.text ?? '');

/** "Has been charged with murder, | attempted murder and robbery": the whole list. */
function wholeCharge({ tokens }: Passage, facts: TokenFacts, content: TokenRange[], ruled: readonly TokenRange[]): TokenRange[] {
  const last = content.at(-1);
  const whole = ruled.at(-1);
  if (last === undefined || whole === undefined || Math.abs(whole[0] - last[0]) > 1 || whole[1] <= last[1]) return content;
  if (tokens[last[1] + 1]?.text !== ',' || tellsSomething(facts, last[1] + 1, whole[1])) return content;
  return [...content.slice(0, -1), [last[0], whole[1]]];
}

/** "Denies killing two, | and attempting to kill a third". */
const areDeeds = (first: Token | undefined, then: Token): boolean => first?.lower.endsWith('ing') === true && then.lower.endsWith('ing');

/** Behind a comma, or what stands in brackets or between dashes ("111 of those cases (70%) | are linked"). */
function afterAside({ tokens }: Passage, at: number): number {
  const opening = tokens[at]?.text ?? '';
  if (opening === ',') return at + 1;
  const isClosing =
    opening === '(' || opening === '['
      ? (text: string): boolean => text === (opening === '(' ? ')' : ']')
      : DASH.test(opening)
        ? (text: string): boolean => DASH.test(text)
        : null;
  if (isClosing === null) return at;
  let close = at + 1;
  while (close - at < LONGEST_ASIDE && tokens[close] !== undefined && !isClosing(tokens[close]?.text ?? '')) close++;
  return isClosing(tokens[close]?.text ?? '') ? close + 1 : at;
}

const DASH = /^(?:[–—-]|--)$/;
const LONGEST_ASIDE = 14;
