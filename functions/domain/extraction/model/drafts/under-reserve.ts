import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { joined } from '../../clauses/attribution.ts';
import type { Passage } from '../../text/sentences.ts';
import { BE, CHARGES, FACING } from '../../lexicon/reports/cue-words.ts';
import { DOCUMENTS, PICTURES } from '../../lexicon/sources/documents.ts';
import { withOpening } from './content/opening.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { PREPOSITION } from '../token-facts.ts';

/** "Allegedly", "reportedly": the outlet keeps its distance from the whole clause, and nobody says it. */
export const isHedge = ({ tokens }: Passage, cue: readonly TokenRange[]): boolean =>
  cue.length > 0 && cue.every(([first, last]) => first === last && HEDGES_CLAUSE.test(tokens[first]?.lower ?? ''));

const HEDGES_CLAUSE = /^(?:allegedly|reportedly|purportedly|supposedly)$/;

/** The clause around a hedge, from its subject on, with a time or place that opens it. */
export function hedgedClause(
  passage: Passage,
  facts: TokenFacts,
  subject: readonly TokenRange[],
  content: readonly TokenRange[],
): TokenRange[] {
  return withOpening(passage, facts, upToMark(passage, facts, joined([...subject, ...content])), 1);
}

/** "Was killed allegedly | after being beaten in a shed": to the next mark. */
function upToMark({ tokens }: Passage, { sentence, sentenceLast }: TokenFacts, clause: TokenRange[]): TokenRange[] {
  const last = clause.at(-1);
  if (last === undefined || !HEDGES_CLAUSE.test(tokens[last[1]]?.lower ?? '')) return clause;
  const end = sentenceLast[sentence[last[1]] ?? 0] ?? last[1];
  let to = last[1];
  while (to < end && tokens[to + 1]?.kind !== 'mark') to++;
  return [...clause.slice(0, -1), [last[0], to]];
}

const HELD = /^(?:believed|thought|expected|understood|feared|suspected|presumed|assumed)$/;

/** "Is expected to", "are feared to": somebody holds it to be so, and nobody says who. */
export const isHeldBySomebody = ({ tokens }: Passage, { head }: Pick<Proposal, 'head'>, known: Draft | undefined): boolean =>
  HELD.test(tokens[head]?.lower ?? '') && (known?.passive ?? tokens.slice(Math.max(0, head - 2), head).some(({ lower }) => BE.has(lower)));

/** What somebody holds to be so, from the subject to the end of the clause. @param known what the rules make of it */
export function heldClause(passage: Passage, facts: TokenFacts, known: Draft | undefined, content: readonly TokenRange[]): TokenRange[] {
  const [first] = content;
  const subject = known?.content[0];
  const cue = known?.cue[0];
  const bare = first !== undefined && subject !== undefined && cue !== undefined && first[0] > cue[0] && subject[1] < cue[0];
  return toClauseEnd(passage, facts, bare ? [fromName(passage, facts, subject), ...content] : content);
}

/** "The minister's son, Bato, who heads the mint": a name that only tells who the sentence opens with, with that. */
function fromName({ tokens }: Passage, { sentence, sentenceFirst, edge }: TokenFacts, [first, last]: TokenRange): TokenRange {
  const start = sentenceFirst[sentence[first] ?? 0] ?? first;
  if (tokens[first - 1]?.text !== ',' || edge[start] === PREPOSITION) return [first, last];
  for (let t = start; t < first - 1; t++) if (edge[t] !== 0) return [first, last];
  return [start, last];
}

/** Joins a clause to what is told: "were feared to be inside when it burned down"; behind a comma: "is thought to be higher, as some stay silent". */
const JOINS = /^(?:when|if|unless|because)$/;
const JOINS_BEHIND_COMMA = /^(?:because|as|since)$/;

/** Content up to the end of its clause, with why and when it was so. */
function toClauseEnd({ tokens }: Passage, { sentence, sentenceLast }: TokenFacts, content: readonly TokenRange[]): TokenRange[] {
  const last = content.at(-1);
  if (last === undefined) return [];
  const end = sentenceLast[sentence[last[1]] ?? 0] ?? last[1];
  // "… kitchen table.” If convicted": another sentence's, which may stand in another paragraph
  if (last[1] >= end) return [...content];
  const behindComma = tokens[last[1] + 1]?.text === ',';
  const joint = tokens[last[1] + (behindComma ? 2 : 1)]?.lower ?? '';
  if (!(behindComma ? JOINS_BEHIND_COMMA : JOINS).test(joint)) return [...content];
  let to = last[1] + 2;
  while (to < end && !/^(?:[,;:.!?"“”)]|--+|—|–)$/.test(tokens[to + 1]?.text ?? '')) to++;
  return [...content.slice(0, -1), [last[0], to]];
}

/** "Footage appeared to show two men": who looked at it is not sure, and yet the footage is the source. Any other draft as it is. */
export function asShown({ tokens }: Passage, draft: Draft): Draft {
  const { lemma, cue, source, content } = draft;
  const verb = cue.at(-1);
  const said = content.at(-1);
  const shows = tokens.slice((verb?.[1] ?? 0) + 1, (verb?.[1] ?? 0) + 3);
  if (verb === undefined || said === undefined || !/^(?:appear|seem)$/.test(lemma)) return draft;
  if (shows[0]?.lower !== 'to' || !/^(?:show|depict|confirm|indicate)$/.test(shows[1]?.lower ?? '') || said[1] < verb[1] + 3) return draft;
  const subject = source[0] ?? content[0];
  if (subject === undefined || subject[1] >= verb[0] || !names(tokens, subject)) return draft;
  return { ...draft, source: [subject], cue: [[verb[0], verb[1] + 2]], content: [[verb[1] + 3, said[1]]], lemma: 'show', class: 'finding' };
}

const names = (tokens: Passage['tokens'], [first, last]: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ lower }) => PICTURES.has(lower) || DOCUMENTS.has(lower));

/** "Faces 12 counts of fraud", "was held on charges of theft": told of the accused, by nobody; `outletHedges` finds it. */
export function isAccusation({ tokens }: Passage, { head }: Pick<Proposal, 'head'>): boolean {
  if (!CHARGES.has(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of') return false;
  const before = tokens.slice(Math.max(0, head - LONGEST_CHARGE), head).map(({ lower }) => lower);
  return before.at(-1) === 'on' || (before.at(-1) === 'a' && before.at(-2) === 'on') || before.some((word) => FACING.has(word));
}

/** Words from "faces" to "charges" at most. */
const LONGEST_CHARGE = 5;
