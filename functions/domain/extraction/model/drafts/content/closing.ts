import type { TokenRange } from '../../../clauses/attribution.ts';
import { withholds } from '../../../clauses/content.ts';
import { COMMENTS, STATEMENTS, TELL_MORE } from '../../../lexicon/reports/around-reports.ts';
import { PARTICIPLE_CUES } from '../../../lexicon/reports/cue-words.ts';
import { hashOf } from '../../features/hash.ts';
import type { Passage } from '../../../text/sentences.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE } from '../../token-facts.ts';

/** Where a part of a content stands. */
interface Place {
  /** The verb that says it. */
  readonly head: number;
  /** Whether it stands behind that verb. */
  readonly follows: boolean;
  /** Whether it is the first part. */
  readonly first: boolean;
}

/** A part of a content without what stands behind it and is none of it: what else was done or went on, where it was said and how little. */
export function closed(passage: Passage, facts: TokenFacts, part: TokenRange, { head, follows, first }: Place): TokenRange[] {
  const isPlea = /^plead(?:s|ed)?$/.test(passage.tokens[head]?.lower ?? '');
  const said = follows ? withoutMeanwhile(passage, facts, thingOnly(passage, facts, part)) : part;
  const alone = isPlea
    ? pleaOnly(facts, said)
    : withoutOccasion(passage, follows && first ? withoutTold(passage, facts, said, head) : said);
  return withoutAside(passage, facts, withoutWithheld(passage, facts, follows ? withoutComment(passage, facts, alone) : alone), first);
}

/** "…, the army estimated earlier this week": when it was said. */
export const isTime = ({ tokens }: Passage, [first, last]: TokenRange): boolean =>
  last - first < 4 &&
  tokens.slice(first, last + 1).every((token) => ['time', 'adverb'].includes(tagOf(token, false)) || TIME_WORDS.test(token.lower)) &&
  tokens.slice(first, last + 1).some((token) => tagOf(token, false) === 'time' || TIME_WORDS.test(token.lower));

const TIME_WORDS = /^(?:on|in|this|last|earlier|later|late|early|week|month|year|day|morning|afternoon|evening|night)$/;

const isTimeWord = (token: Token | undefined): boolean => token !== undefined && tagOf(token, false) === 'time';

/** "Denied the claims in a statement": what was denied, and not where. */
function withoutOccasion({ tokens }: Passage, [first, last]: TokenRange): TokenRange {
  let at = last;
  while (at > first && isTimeWord(tokens[at])) at--;
  if (tokens[at]?.lower === 'on') at--;
  const told =
    STATEMENTS.has(tokens[at]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'in';
  return told && at - 3 >= first ? [first, at - 3] : [first, last];
}

/** How many words a thing has that somebody confirms somewhere, or to somebody. */
const LONGEST_THING = 5;

/** "Confirmed the deaths | to the Harbour Post", "confirmed the incident | in a telephone chat with reporters": the thing only. */
function withoutTold({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange, head: number): TokenRange {
  if (
    !CONFIRMING.test(tokens[head]?.lower ?? '') ||
    first !== head + 1 ||
    !/^(?:the|this|his|her|their|responsibility)$/.test(tokens[first]?.lower ?? '')
  )
    return [first, last];
  for (let t = first + 2; t < last && t - first <= LONGEST_THING; t++) {
    if (facts.edge[t] === FINITE || facts.quote[t] !== OUTSIDE) break;
    const [next, after, third] = [tokens[t + 1], tokens[t + 2], tokens[t + 3]];
    const to =
      tokens[t]?.lower === 'to' && (next?.spelling.capital === true || (next?.lower === 'the' && after?.spelling.capital === true));
    const where = tokens[t]?.lower === 'in' && /^an?$/.test(next?.lower ?? '') && (isOccasion(after) || isOccasion(third));
    if (to || where || PARTICIPLE_CUES.has(tokens[t]?.lower ?? '')) return [first, t - 1];
  }
  return [first, last];
}

const CONFIRMING = /^(?:claimed|claims|claim|confirmed|confirms|confirming|denied|denies|denying|condemned|disclosed|announced)$/;
const isOccasion = (token: Token | undefined): boolean =>
  token !== undefined && (STATEMENTS.has(token.lower) || /^(?:chat|conversation|call|telephone|phone)$/.test(token.lower));

/** "Called it “fiction” as envoys met": behind what somebody said, what went on meanwhile. */
function withoutMeanwhile({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  for (let t = last - 2; t > first; t--) {
    if (quote[t] !== OUTSIDE) return [first, last];
    if (tokens[t]?.lower !== 'as' || !(quote[t - 1] !== OUTSIDE || isThing(tokens, edge, first, t))) continue;
    for (let v = t + 2; v <= last; v++) if (edge[v] === FINITE) return [first, t - 1];
  }
  return [first, last];
}

/** Whether no verb stands up to a place in what begins with "the", "a" or "plans": a thing that somebody announced or rejected. */
function isThing(tokens: Passage['tokens'], edge: Uint8Array, first: number, end: number): boolean {
  if (!/^(?:an?|the|its|his|her|their|plans)$/.test(tokens[first]?.lower ?? '')) return false;
  for (let t = first; t < end; t++) if (edge[t] === FINITE) return false;
  const next = tokens[end + 1];
  const opens = next !== undefined && (next.spelling.capital || /^(?:the|an?|its|his|her|their|he|she|it|they)$/.test(next.lower));
  return opens && !/^(?:such|well|same|as|far|long|soon|just|much)$/.test(tokens[end - 1]?.lower ?? '');
}

/** "Put the missing at “about 35”, a figure that rests on what relatives say": what the outlet says of it is none of it. */
function withoutComment({ tokens }: Passage, { quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  for (let t = first + 2; t + 3 <= last; t++) {
    if (tokens[t]?.text !== ',' || quote[t] !== OUTSIDE || !/^an?$/.test(tokens[t + 1]?.lower ?? '')) continue;
    const noun = COMMENTS.has(tokens[t + 2]?.lower ?? '') ? t + 2 : t + 3;
    if (COMMENTS.has(tokens[noun]?.lower ?? '') && /^(?:that|which|for|it|he|she|they|the)$/.test(tokens[noun + 1]?.lower ?? ''))
      return [first, t - 1];
  }
  return [first, last];
}

/** "Reported a drop in profit and missed its forecast": what somebody reported is a thing, and what else they did is none of it. */
function thingOnly({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  // "reported “dozens were freed”, and showed grainy pictures"
  if (quote[first] !== OUTSIDE) {
    let end = first;
    while (end < last && quote[end + 1] !== OUTSIDE) end++;
    const and = tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
    return tokens[and]?.lower === 'and' && edge[and + 1] === FINITE && /(?:ed|s)$/.test(tokens[and + 1]?.lower ?? '')
      ? [first, end]
      : [first, last];
  }
  if (!/^(?:an?|the|its|their|his|her)$/.test(tokens[first]?.lower ?? '')) return [first, last];
  for (let t = first + 1; t < last - 1; t++) {
    if (edge[t] === FINITE || quote[t] !== OUTSIDE || tokens[t]?.lower === 'that') break;
    if (edge[t] !== COORDINATOR || edge[t + 1] !== FINITE || !tokens[t + 1]?.lower.endsWith('ed')) continue;
    const takes = /^(?:an?|the|its|their|his|her|that|to)$/.test(tokens[t + 2]?.lower ?? '');
    return takes ? [first, tokens[t - 1]?.text === ',' ? t - 2 : t - 1] : [first, last];
  }
  return [first, last];
}

/** Content up to what the outlet adds on how little was told: "but he did not give details", "but declined to name them". */
function withoutWithheld({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  for (let t = first + 2; t < last; t++) {
    if (edge[t] !== COORDINATOR || quote[t] !== OUTSIDE) continue;
    const on = /^(?:he|she|it|they)$/.test(tokens[t + 1]?.lower ?? '') ? t + 2 : t + 1;
    const [verb, ...more] = tokens.slice(on, on + 3).map(({ lower }) => lower);
    if (verb !== undefined && isWithheld(verb, more) && (tokens[t]?.lower === 'but' || verb.startsWith('declin') || more[1] === 'comment'))
      return [first, tokens[t - 1]?.text === ',' ? t - 2 : t - 1];
  }
  return [first, last];
}

/** "Did not give", "declined to say", "gave no". */
const isWithheld = (verb: string, [second = '', third = '']: readonly string[]): boolean =>
  /^(?:did|would|could)$/.test(verb)
    ? /^(?:not|n't|n’t)$/.test(second) && TELL_MORE.has(third)
    : /^(?:declin|refus)(?:ed|es)$/.test(verb)
      ? second === 'to' && TELL_MORE.has(third)
      : /^(?:gave|gives|offered|provided)$/.test(verb) && second === 'no';

/** What opens an aside, as `TokenFacts` has words: contents are long, and their numbers stand side by side. */
const CITING = hashOf('citing');
const WITHOUT = hashOf('without');

/** Content up to what the outlet adds on where it comes from and how little it says: ", citing two diplomats", ", without giving details". */
function withoutAside({ tokens }: Passage, { quote, word: words }: TokenFacts, [first, last]: TokenRange, opens: boolean): TokenRange[] {
  for (let t = opens ? first + 2 : first; t <= last; t++) {
    if (words[t] !== CITING && words[t] !== WITHOUT) continue;
    const word = tokens[t]?.lower;
    if ((word !== 'citing' && !withholds(word, tokens[t + 1]?.lower)) || quote[t] !== OUTSIDE) continue;
    if (t === first || (t === first + 1 && tokens[first]?.text === ',')) return [];
    if (tokens[t - 1]?.text === ',') return [[first, t - 2]];
  }
  return [[first, last]];
}

/** "Pleaded guilty to fraud and testified for the prosecution": up to what else the same person did. */
function pleaOnly({ edge }: TokenFacts, [first, last]: TokenRange): TokenRange {
  for (let t = first + 1; t < last; t++) if (edge[t] === COORDINATOR && edge[t + 1] === FINITE) return [first, t - 1];
  return [first, last];
}
