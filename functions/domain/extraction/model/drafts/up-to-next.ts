import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';

/** A verb behind "and" may as well be another's in what is said ("he said he went home and told his wife"): it must be this likely. */
const SURE = 0.8;

const JOINT = /^(?:and|but|then|also|,|;)$/;

/**
 * A proposal up to where the same speaker is told to say more ("said the water was safe and urged people to drink it"), or where somebody else is, behind
 * a semicolon.
 * @param byHead all proposals by their heads
 */
export function upToNext({ tokens }: Passage, proposal: Proposal, byHead: ReadonlyMap<number, Proposal>): Proposal {
  const range = proposal.content.at(-1);
  if (range === undefined || range[0] < proposal.head) return proposal;
  const [first, last] = range;
  for (let t = first + 1; t <= last; t++) {
    const next = byHead.get(t);
    const cue = next?.cue[0]?.[0];
    const source = next?.source[0]?.[0];
    if (next === undefined || next === proposal || cue === undefined || source === undefined) continue;
    const inner = /^(?:had|would|was|were)$/.test(tokens[cue]?.lower ?? '');
    const more = !inner && next.score >= SURE && source === proposal.source[0]?.[0] && JOINT.test(tokens[cue - 1]?.lower ?? '');
    let end = more ? cue - 1 : source - 1;
    if (end <= first || !(more || tokens[end]?.text === ';')) continue;
    while (end > first && JOINT.test(tokens[end]?.lower ?? '')) end--;
    return { ...proposal, content: [...proposal.content.slice(0, -1), [first, end]] };
  }
  return proposal;
}
