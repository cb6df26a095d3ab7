import { STAND_INS } from '../../../lexicon/sources/stand-ins.ts';
import { inOneRow } from '../../names/runs/found-runs.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** How many traces back the paper was told of. */
const REACH = 40;
const CAPITAL = /\p{Lu}/u;

/**
 * "The survey by the Reef Institute" behind "a report": the paper told of last, of which this tells more. It is called "report by the Reef Institute" from
 * then on, and where it was told of before. Null of other phrases, and where the paper told of last is called by a name already.
 */
export function toldMore(discourse: Discourse, { tokens, head, nucleus, end }: Phrase, at: number): Referent | null {
  if (tokens[0]?.lower !== 'the' || nucleus === end || sortOf(head) !== 'thing') return null;
  if (!/^(?:by|in|from|of)$/.test(tokens[nucleus]?.lower ?? '')) return null;
  const last = tokens.findLastIndex(({ spelling, kind }, i) => i > nucleus && i < end && kind === 'word' && spelling.capital);
  if (last < 0) return null;
  for (const referent of discourse.told.before(at, REACH)) {
    if (referent.entity !== undefined || referent.sort !== 'thing' || referent.many || referent.phrases.length === 0) continue;
    if (referent.head !== head && !STAND_INS.some((set) => set.has(head) && set.has(referent.head))) continue;
    if (CAPITAL.test(referent.name.slice(1))) return null;
    referent.name = `${referent.name} ${inOneRow(tokens, nucleus, last)}`;
    return referent;
  }
  return null;
}
