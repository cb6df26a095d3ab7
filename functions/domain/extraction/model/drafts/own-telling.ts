import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { ANSWERING } from '../../lexicon/reports/cue-words.ts';
import { lemmaOf } from '../../verbs/lemma.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { FINITE, OUTSIDE, SPEECH } from '../token-facts.ts';

/** Nouns for what was said, where somebody answers to it: ", a claim the company denies". */
const SAID = /^(?:allegation|claim|charge|accusation|assertion|suggestion|figure|number|theory|account|version|estimate)s?$/;

const PRONOUN = /^(?:i|he|she|it|we|you|they|this|that|there|if|though)$/;

/**
 * A proposal without what is the outlet's own, or somebody else's, behind the attribution: "S, officials said, as rescuers searched the ruins"; "S, he
 * added, a claim her union called a lie"; "S, it added, asking drivers to stay away".
 * @param byHead all proposals by their heads
 */
export function withoutOwnTelling(
  passage: Passage,
  facts: TokenFacts,
  proposal: Proposal,
  byHead: ReadonlyMap<number, Proposal>,
): Proposal {
  const [left, ...rest] = proposal.content;
  if (left === undefined) return proposal;
  if (left[0] > proposal.head) return rest.length > 0 ? proposal : withoutAnswer(passage, facts, proposal, left);
  if (rest.length === 0) return proposal;
  if (facts.verb[proposal.head] !== SPEECH && passage.tokens[proposal.head]?.lower !== 'according') return proposal;
  const kept = rest.filter((range) => range[0] < proposal.head || !isOwnTelling(passage, facts, range, byHead));
  return kept.length === rest.length ? proposal : { ...proposal, content: [left, ...kept] };
}

/** "Accused the firm of fraud, | something it has called “a lie”". */
function withoutAnswer({ tokens }: Passage, { quote }: TokenFacts, proposal: Proposal, [first, last]: TokenRange): Proposal {
  for (let t = first + 2; t + 2 < last; t++) {
    if (tokens[t]?.lower !== 'something' || tokens[t - 1]?.text !== ',' || quote[t] !== OUTSIDE) continue;
    for (let v = t + 2; v <= last; v++)
      if (ANSWERING.has(lemmaOf(tokens[v]?.lower ?? ''))) return { ...proposal, content: [[first, t - 2]] };
  }
  return proposal;
}

function isOwnTelling(
  { tokens }: Passage,
  { quote, edge }: TokenFacts,
  [first, last]: TokenRange,
  byHead: ReadonlyMap<number, Proposal>,
): boolean {
  const comma = tokens[first]?.text === ',' ? first + 1 : first;
  const from = tokens[comma]?.lower === 'even' ? comma + 1 : comma;
  const opening = tokens[from]?.lower ?? '';
  const next = tokens[from + 1]?.lower ?? '';
  // "…, according to the army, though the group says", "according to Lee, who says"
  const turns = /^(?:though|although|but|while)$/.test(tokens[comma - 1]?.lower ?? '') && tokens[comma - 2]?.text === ',';
  if (turns || (opening === 'who' && tokens[comma - 1]?.text === ','))
    return [...byHead.keys()].some((head) => from < head && head <= last);
  if (tokens[comma - 1]?.text !== ',' || quote[from] !== OUTSIDE) return false;
  if (opening.endsWith('ing')) return byHead.has(from);
  // "as he left a bar" and "as a driver" tell of what was said
  if (opening === 'as' || opening === 'while') return !PRONOUN.test(next) && hasFinite(edge, from + 2, last);
  const noun = /^(?:an?|the)$/.test(opening) ? next : opening;
  return SAID.test(noun) && hasFinite(edge, from + 2, last);
}

function hasFinite(edge: Uint8Array, from: number, to: number): boolean {
  for (let t = from; t <= to; t++) if (edge[t] === FINITE) return true;
  return false;
}

/** What the rules see of ", a claim her union called a lie", told apart: who answers, and what the answer is about. Null where it is no answer. */
export function answerIn({ tokens }: Passage, { lemma, source: [source], content }: Draft): Pick<Draft, 'source' | 'content'> | null {
  if (source === undefined || content.length === 0 || !ANSWERING.has(lemma)) return null;
  const [first, last] = source;
  if (tokens[first - 1]?.lower === 'something' && tokens[first - 2]?.text === ',')
    return { source: [[first, last]], content: [...content] };
  if (last < first + 2) return null;
  const isSaid = /^an?$/.test(tokens[first]?.lower ?? '') && SAID.test(tokens[first + 1]?.lower ?? '') && tokens[first - 1]?.text === ',';
  return isSaid ? { source: [[first + 2, last]], content: [[first, first + 1], ...content] } : null;
}
