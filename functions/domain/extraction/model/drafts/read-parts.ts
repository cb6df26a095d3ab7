import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { YEAR } from '../../clauses/setting/skip-opening.ts';
import { CONSEQUENCES } from '../../lexicon/reports/around-reports.ts';
import { SHARING } from '../../lexicon/reports/cue-words.ts';
import type { Passage } from '../../text/sentences.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import { withAntecedent } from './content/antecedent.ts';
import { edgedContent } from './content/content-edges.ts';
import { wholeByRule } from './content/whole-by-rule.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { FINITE, PREPOSITION, SPEECH } from '../token-facts.ts';
import { withoutMainClause } from './content/main-clause.ts';
import { withOpening } from './content/opening.ts';
import { isPauseMark, whoSpeaks } from './who-speaks.ts';
import { hedgedClause, heldClause, isHedge, isHeldBySomebody } from './under-reserve.ts';

/** A cue's words; a mark alone counts only where there is no word. */
export function wordsOnly(passage: Passage, ranges: readonly TokenRange[]): readonly TokenRange[] {
  const words = ranges.filter(([first, last]) => first !== last || !isPauseMark(passage, first));
  return words.length > 0 ? words : ranges;
}

/** The source and content of a proposal, in view of what the rules know of its cue. */
export function sourceAndContent(
  passage: Passage,
  facts: TokenFacts,
  proposal: Proposal,
  known: Draft | undefined,
): Pick<Draft, 'source' | 'content'> {
  const { source, proposal: own } = whoSpeaks(passage, facts, proposal);
  const said = edgedContent(passage, facts, own, known);
  const content = isBehind(facts, proposal) ? withOpening(passage, facts, said) : said;
  if (isHedge(passage, proposal.cue)) return { source: [], content: hedgedClause(passage, facts, source, content) };
  // "police are alleged to have …": the subject belongs to what is said
  const spokenOf =
    known !== undefined && known.passive && known.source.length === 0 && (isSubject(known, source) || isAccused(known, source));
  const held = isHeldBySomebody(passage, proposal, known) && (source.length === 0 || isRightBefore(proposal));
  if (spokenOf || held) {
    const clause = [...source, ...content];
    if (held) return { source: [], content: heldClause(passage, facts, known, clause) };
    return { source: [], content: withoutMainVerb(passage, facts, clause) };
  }
  if (known === undefined) return { source, content: withoutMainClause(passage, facts, own, content) };
  // "the plant, says Ms Holt, is safe", "the wall, which the mayor says is safe, was built in 1900"
  if (known.sure === true)
    return { source: known.source, content: withoutMainClause(passage, facts, { ...own, source: known.source }, known.content) };
  // "concerns have been raised by parents that"
  if (known.passive && known.byNoun === true) return { source: known.source, content: known.content };
  // "the two are accused by prosecutors of …"
  if (known.passive && /^(?:accuse|describe)$/.test(known.lemma) && source.length === 0 && known.source.length > 0)
    return { source: known.source, content: known.content };
  if (isEntangled(proposal, known) || isBehindScene(passage, facts, source, known)) return { source: known.source, content };
  const told = source.length === 0 || (known.source.length > 0 && passage.tokens[proposal.head - 1]?.lower === 'as');
  const whole = wholeByRule(passage, facts, withRest(passage, withAntecedent(passage, facts, content, known, source), known), known);
  if (!told || known.passive)
    return {
      source,
      content: withoutMainClause(passage, facts, own, source.length === 0 ? withoutMainVerb(passage, facts, whole) : whole),
    };
  return { source: known.source, content: withoutMainClause(passage, facts, own, beside(whole, known.source)) };
}

/** "The firm, which is said to want the plot, | did not reply": of a relative clause no more than that. */
function withoutMainVerb({ tokens }: Passage, { edge }: TokenFacts, clause: readonly TokenRange[]): TokenRange[] {
  const last = clause.at(-1);
  if (last === undefined || !/^(?:which|who)$/.test(tokens[clause[0]?.[0] ?? -1]?.lower ?? '')) return [...clause];
  for (let t = last[0] + 1; t < last[1]; t++)
    if (tokens[t]?.text === ',' && edge[t + 1] === FINITE) return [...clause.slice(0, -1), [last[0], t - 1]];
  return [...clause];
}

/** "Residents who had not fled said": whether the model takes a word of the source, as the rules read it, for one of the cue. */
export const isEntangled = ({ source: [source], cue: [cue], head }: Proposal, { source: [known], passive }: Draft): boolean =>
  !passive &&
  known !== undefined &&
  cue !== undefined &&
  cue[0] <= known[1] &&
  known[1] < head &&
  // "by nightfall each was accusing the other"
  (source?.[0] === known[0] || (source === undefined && known[0] === known[1] && known[0] === cue[0]));

/**
 * "The bridge was shut until | engineers said", "on Monday | Mayor Ann Lee said", "after the vote, | Ann Lee, the mayor, said": whether the model takes what stands before the
 * source for some of it.
 */
function isBehindScene(
  { tokens }: Passage,
  facts: TokenFacts,
  [source]: readonly TokenRange[],
  { source: [known], passive }: Draft,
): boolean {
  if (passive || source === undefined || known === undefined || source[0] >= known[0] || source[1] !== known[1]) return false;
  if (tellsWhen(tokens[known[0] - 1])) return true;
  const opening = facts.sentenceFirst[facts.sentence[known[0]] ?? 0] ?? 0;
  return tokens[known[0] - 1]?.text === ',' && facts.edge[opening] === PREPOSITION && source[0] - opening <= 1;
}

const tellsWhen = (token: Token | undefined): boolean =>
  token !== undefined && (tagOf(token, false) === 'time' || /^(?:after|before|until|since)$/.test(token.lower) || YEAR.test(token.lower));

/** Contents without the one that is the source by the rules: "…, confirmed | a mother of two". */
const beside = (content: readonly TokenRange[], [source]: readonly TokenRange[]): TokenRange[] =>
  content.filter(([first, last], i) => i === 0 || source === undefined || first > source[1] || last < source[0]);

/** Whether it is told who said it behind what is said. */
const isBehind = ({ verb }: TokenFacts, { head, source: [source], content: [content] }: Proposal): boolean =>
  verb[head] === SPEECH && source !== undefined && content !== undefined && content[1] < source[0] && content[1] < head;

/** Whether a source is what the rules take for a passive's subject, of whom something is said and who says nothing. */
const isSubject = ({ cue: [cue], content }: Draft, [source]: readonly TokenRange[]): boolean =>
  source !== undefined &&
  cue !== undefined &&
  source[1] < cue[0] &&
  content.some(([first, last]) => first <= source[1] && source[0] <= last);

const isRightBefore = ({ source, cue: [cue] }: Proposal): boolean => cue !== undefined && source.at(-1)?.[1] === cue[0] - 1;

/** "Contractors who are accused of …". */
const isAccused = ({ cue: [cue], lemma }: Draft, [source]: readonly TokenRange[]): boolean =>
  source !== undefined && cue !== undefined && source[1] < cue[0] && /^(?:accuse|charge|suspect|allege)$/.test(lemma);

/** What came of what was told, or is told of the same subject, and stands behind the attribution ("…, police said, killing two", "…, the firm said, but will close in May"), where the model sees only what stands before it. */
function withRest({ tokens }: Passage, content: TokenRange[], known: Draft): TokenRange[] {
  const [left, right] = known.content;
  const [only, more] = content;
  const cue = known.cue[0];
  if (left === undefined || right === undefined || only === undefined || more !== undefined || cue === undefined) return content;
  const next = tokens[right[0]]?.lower ?? '';
  const goesOn =
    left[1] < cue[0] &&
    right[0] > cue[1] &&
    (CONSEQUENCES.has(next) ||
      (next === 'and' && known.lemma !== 'according') ||
      (/^(?:and|but)$/.test(next) && SHARING.has(tokens[right[0] + 1]?.lower ?? '')));
  return goesOn && only[0] === left[0] && Math.abs(only[1] - left[1]) <= 1 ? [only, right] : content;
}
