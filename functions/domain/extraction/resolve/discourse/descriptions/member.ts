import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** How many traces back a member has spoken. */
const REACH = 30;

/** "The militia member" behind "a member of the Ridge Guards said": the one who was told of last by what they belong to. Null of other phrases. */
export function memberBefore(discourse: Discourse, { head, nucleus, from, tokens }: Phrase, at: number): Referent | null {
  if (head !== 'member' || nucleus - from !== 2 || tokens[from]?.spelling.capital === true) return null;
  for (const referent of discourse.told.before(at, REACH))
    if (referent.entity === undefined && referent.head === 'member' && !referent.many) return / of /.test(referent.name) ? referent : null;
  return null;
}
