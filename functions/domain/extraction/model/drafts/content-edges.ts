import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { withholds } from '../../clauses/content.ts';
import { OCCASIONS, STATEMENTS, TELL_MORE } from '../../lexicon/around-reports.ts';
import { DENIALS } from '../../lexicon/cue-words.ts';
import { hashOf } from '../features/hash.ts';
import type { Passage } from '../../text/sentences.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE, PREPOSITION, SPEECH } from '../token-facts.ts';

/** A proposal's content without what opens it ("that") and what is none of it behind: the outlet's aside, what else the speaker did. */
export function edgedContent(passage: Passage, facts: TokenFacts, { head, content }: Proposal, known: Draft | undefined): TokenRange[] {
  const isPlea = /^plead(?:s|ed)?$/.test(passage.tokens[head]?.lower ?? '');
  return content.flatMap((range, i) => {
    if (i > 0 && range[0] > head && facts.verb[head] === SPEECH && isTime(passage, range)) return [];
    const clause = i === 0 ? withoutThat(passage, facts, range[0] > head ? behindSetting(passage, facts, range) : range, known) : range;
    const thing = range[0] > head ? thingOnly(passage, facts, clause) : clause;
    return withoutAside(
      passage,
      facts,
      withoutWithheld(passage, facts, isPlea ? pleaOnly(facts, thing) : withoutOccasion(passage, thing)),
      i,
    );
  });
}

/** "…, the army estimated earlier this week": when it was said. */
const isTime = ({ tokens }: Passage, [first, last]: TokenRange): boolean =>
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

/** How many words of "based on early counts" stand before "that". */
const LONGEST_SETTING = 12;

/** "Said based on early counts that five million voted", "said in one of several tweets that": from "that" on. */
function behindSetting({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  const opening = tokens[first]?.lower;
  if (opening !== 'based' && opening !== 'in') return [first, last];
  let occasion = opening === 'based';
  for (let t = first + 1; t < last && t - first < LONGEST_SETTING; t++) {
    const word = tokens[t];
    if (word === undefined || edge[t] === FINITE || quote[t] !== OUTSIDE || word.kind === 'mark') break;
    if (word.lower === 'that' && tagOf(tokens[t + 1] ?? word, false) !== 'time') return occasion ? [t, last] : [first, last];
    occasion ||= OCCASIONS.has(word.lower);
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
    if (verb !== undefined && isWithheld(verb, more) && (tokens[t]?.lower === 'but' || verb.startsWith('declin')))
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

/** A clause without the "that" that opens it; a demonstrative ("that man", "that was so", "denied that on the call") stays. */
function withoutThat({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange, known: Draft | undefined): TokenRange {
  const [word, next] = [tokens[first], tokens[first + 1]];
  const isThat = word?.text === 'that' && next !== undefined && first + 1 < last;
  const on = isThat ? first + 1 : first;
  if (
    tokens[on - 1]?.text === 'that' &&
    DENIALS.has(known?.lemma ?? '') &&
    facts.edge[on] === PREPOSITION &&
    !tellsSomething(facts, on, last)
  )
    return [on - 1, on - 1];
  if (!isThat) return [first, last];
  return /^(?:is|are|was|were|has|had|would|will|could|can|may|might|'s|'d|one|same)$/.test(next.lower) ? [first, last] : [first + 1, last];
}

/** What opens an aside, as `TokenFacts` has words: contents are long, and their numbers stand side by side. */
const CITING = hashOf('citing');
const WITHOUT = hashOf('without');

/** Content up to what the outlet adds on where it comes from and how little it says: ", citing two diplomats", ", without giving details". */
function withoutAside({ tokens }: Passage, { quote, word: words }: TokenFacts, [first, last]: TokenRange, at: number): TokenRange[] {
  for (let t = at === 0 ? first + 2 : first; t <= last; t++) {
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

const SAYS_A_CLAUSE = /^(?:say|tell|add|report|claim|allege|state|argue|insist|warn|testify|note|explain|acknowledge|admit)$/;

/**
 * What the model cuts short, as far as the rules go: before its verb ("said the accused, aged 22 to 41, | were held") or a second clause ("said that it was
 * late, | and that nobody came").
 */
export function wholeByRule(
  passage: Passage,
  facts: TokenFacts,
  content: TokenRange[],
  { lemma, cue: [cue], content: [ruled] }: Draft,
): TokenRange[] {
  const [only, more] = content;
  if (only === undefined || more !== undefined || ruled === undefined || cue === undefined) return content;
  if (only[0] <= cue[1] || Math.abs(only[0] - ruled[0]) > 1 || ruled[1] <= only[1]) return content;
  const next = afterAside(passage, only[1] + 1);
  const comma = passage.tokens[only[1] + 1]?.text === ',';
  const beforeVerb = facts.edge[next] === FINITE && (!comma || (SAYS_A_CLAUSE.test(lemma) && !tellsSomething(facts, only[0], only[1])));
  const joint = passage.tokens[next];
  const then = passage.tokens[next + 1];
  const again =
    /^(?:and|but|or)$/.test(joint?.lower ?? '') &&
    (then?.text === 'that' || (then !== undefined && areDeeds(passage.tokens[only[0]], then)));
  return beforeVerb || again ? [[only[0], ruled[1]]] : content;
}

/** "Denies killing two, | and attempting to kill a third". */
const areDeeds = (first: Token | undefined, then: Token): boolean => first?.lower.endsWith('ing') === true && then.lower.endsWith('ing');

/** Behind a comma, or what stands in brackets ("111 of those cases (70%) | are linked"). */
function afterAside({ tokens }: Passage, at: number): number {
  if (tokens[at]?.text === ',') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  let close = at;
  while (close - at < LONGEST_BRACKETS && tokens[close] !== undefined && tokens[close]?.text !== ')') close++;
  return tokens[close]?.text === ')' ? close + 1 : at;
}

const LONGEST_BRACKETS = 12;

/** Whether a finite verb or a quotation stands in a range of tokens. */
export function tellsSomething({ edge, quote }: TokenFacts, first: number, last: number): boolean {
  for (let t = first; t <= last; t++) if (edge[t] === FINITE || quote[t] !== OUTSIDE) return true;
  return false;
}
