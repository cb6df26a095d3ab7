import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** What officials are introduced as who tell the papers of arrests and rescues. */
const RANKS = new Set(
  `superintendent inspector sub-inspector commissioner collector magistrate constable sergeant detective ssp dsp asp sp dcp acp dig tehsildar ppro spokesperson`.split(
    ' ',
  ),
);

/** What tells nothing of which official it is. */
const ANY = new Set(['police', 'senior', 'top', 'local', 'district']);

/**
 * "An official" in a lead, as agencies write: the one official who is named further down, by a rank. Null where nobody
 * or more than one is.
 */
export function officialAhead(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (!/^(?:official|officer)$/.test(head) || nucleus < end || !tokens.slice(from, nucleus - 1).every(({ lower }) => ANY.has(lower)))
    return null;
  const ranked = new Set<Referent>();
  for (const referent of discourse.after(at)) if (isRanked(referent)) ranked.add(referent);
  const [official, ...others] = ranked;
  return official === undefined || others.length > 0 ? null : official;
}

function isRanked({ entity }: Referent): boolean {
  if (entity?.kind !== 'person') return false;
  for (const word of entity.described) if (RANKS.has(word)) return true;
  return false;
}
