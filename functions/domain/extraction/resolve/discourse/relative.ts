import type { Passage } from '../../text/sentences.ts';
import type { Discourse } from './discourse.ts';
import { openingOf } from './opening.ts';
import { sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';

/** How far back the noun stands to which "who" belongs, in tokens. */
const REACH = 16;

/** Whom a relative pronoun at a token stands for: the name or the people right before it, or before the apposition it follows. */
export function antecedentOf({ tokens }: Passage, discourse: Discourse, at: number): Referent | null {
  const person = (tokens[at]?.lower ?? '').startsWith('who');
  const mentions = discourse.mentionsIn(at - REACH, at - 1).toReversed();
  const fitting = mentions.filter(
    ({ entity, last }) => discourse.of(entity).sort !== (person ? 'group' : 'person') && tokens[last + 1]?.lower !== "'s",
  );
  const nearest = fitting.find(({ entity }) => discourse.of(entity).sort === (person ? 'person' : 'group')) ?? fitting[0];
  let from = at - 1;
  while (from > at - REACH && from > 0 && tokens[from]?.kind === 'mark') from--;
  for (let i = from; i > Math.max(0, at - REACH) && tokens[i]?.text !== '.'; i--) {
    if (nearest !== undefined && i <= nearest.last) break;
    if (!/^(?:the|a|an|two|three|four|his|her|its|their|\d+)$/.test(tokens[i]?.lower ?? '')) continue;
    // an apposition speaks of the name before it
    if (tokens[i - 1]?.text === ',' && nearest !== undefined && nearest.last === i - 2) break;
    const described = openingOf(tokens, i)?.referent ?? null;
    if (described !== null && (person ? described.sort === 'person' : described.sort !== 'person')) return described;
    if (sortOf(tokens[from]?.lower ?? '') !== 'unknown') break;
  }
  return nearest === undefined ? null : discourse.of(nearest.entity);
}
