import { words } from '../../../lexicon/words.ts';
import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** What several bodies together are called. */
const BODIES = words(
  `groups organisations organizations bodies unions charities companies firms parties ministries agencies associations federations campaigners lenders banks
  carriers airlines ngos outfits factions networks watchdogs regulators`,
);
/** What several people together are called. */
const PEOPLE = words(
  `men women pair couple duo trio brothers sisters siblings defendants suspects accused leaders lawyers activists convicts teenagers two
  three four`,
);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
]);

/** "The groups", "the two men", "the pair": those whose names were joined last ("the Front and the Union"), where none were told of by that noun since. */
export function joinedOnes(discourse: Discourse, { tokens, head, from, nucleus, end }: Phrase, at: number): Referent | null {
  const sort = BODIES.has(head) ? 'group' : PEOPLE.has(head) ? 'person' : null;
  if (sort === null || nucleus < end) return null;
  let wanted = COUNTS.get(head);
  for (const { lower } of tokens.slice(from, nucleus - 1)) {
    if (!COUNTS.has(lower)) return null;
    wanted = COUNTS.get(lower);
  }
  for (const referent of discourse.told.before(at)) {
    if (referent.entity === undefined && referent.head === head) return null;
    const { joined } = referent;
    if (joined !== undefined && referent.sort === sort && (wanted === undefined || joined.length === wanted)) return referent;
  }
  return null;
}
