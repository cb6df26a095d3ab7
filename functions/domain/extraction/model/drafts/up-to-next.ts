import { words } from '../../lexicon/words.ts';
import type { Passage } from '../../text/sentences.ts';
import { tagOf } from '../../text/tag.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { FINITE } from '../token-facts.ts';

/** A verb behind "and" may as well be another's in what is said ("he said he went home and told his wife"): it must be this likely. */
const SURE = 0.65;

const JOINT = /^(?:and|but|then|also|,|;|while|whereas)$/;

/** What people do and papers do not: "closed the road adding that", but "the report saying that". */
const OF_PEOPLE = words('adding insisting stressing explaining arguing maintaining lamenting reiterating');

/**
 * A proposal up to where the same speaker is told to say more ("said the water was safe and urged people to drink it", "said it was safe adding that it was
 * tested"), or where somebody else is, behind a semicolon or "while".
 * @param byHead all proposals by their heads
 */
export function upToNext({ tokens }: Passage, facts: TokenFacts, proposal: Proposal, byHead: ReadonlyMap<number, Proposal>): Proposal {
  const range = proposal.content.at(-1);
  if (range === undefined || range[0] < proposal.head) return proposal;
  const [first, last] = range;
  for (let t = first + 1; t <= last; t++) {
    const next = byHead.get(t);
    if (next === undefined || next === proposal) continue;
    let end = goesOn(tokens, proposal, next) ? t - 1 : (endBefore(tokens, facts, proposal, next) ?? first);
    if (end <= first) continue;
    while (end > first && JOINT.test(tokens[end]?.lower ?? '')) end--;
    return { ...proposal, content: [...proposal.content.slice(0, -1), [first, end]] };
  }
  return proposal;
}

/** Where a report ends before another with a source, or null where that one is part of what is said. */
function endBefore(tokens: Passage['tokens'], { edge }: TokenFacts, proposal: Proposal, next: Proposal): number | null {
  const cue = next.cue[0]?.[0];
  const source = next.source[0]?.[0];
  if (cue === undefined || source === undefined) return null;
  const inner = /^(?:had|would|was|were)$/.test(tokens[cue]?.lower ?? '');
  if (!inner && next.score >= SURE && source === proposal.source[0]?.[0] && JOINT.test(tokens[cue - 1]?.lower ?? '')) return cue - 1;
  const parting = tokens[source - 1];
  if (parting?.text === ';') return source - 1;
  const parts = (parting?.lower === 'while' || parting?.lower === 'whereas') && !/^[-—–]/.test(tokens[source - 2]?.text ?? '');
  return parts && tellsOf(tokens, edge, proposal.content.at(-1)?.[0] ?? source, source - 1) ? source - 1 : null;
}

/** Whether a verb stands in a stretch of tokens, so that "said that while polls show" is not cut behind "that". */
function tellsOf(tokens: Passage['tokens'], edge: Uint8Array, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (edge[t] === FINITE || tokens[t]?.lower.endsWith('ing') === true) return true;
  return false;
}

/** "Adding that", "saying that": with a clause behind it whoever speaks says it, and not whoever or whatever they speak of. */
function goesOn(tokens: Passage['tokens'], { source }: Proposal, next: Proposal): boolean {
  const [before, word, that] = [tokens[next.head - 1], tokens[next.head], tokens[next.head + 1]];
  if (word?.lower.endsWith('ing') !== true || that?.lower !== 'that' || before === undefined) return false;
  if (next.source.length > 0 && next.source[0]?.[0] !== source[0]?.[0]) return false;
  const tag = tagOf(before, false);
  return tag !== 'preposition' && (tag !== 'noun' || OF_PEOPLE.has(word.lower));
}
