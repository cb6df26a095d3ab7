import { words } from '../../lexicon/words.ts';
import type { Phrase } from '../phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** What has authors. */
const STUDIES = words('study report paper review analysis survey research audit article assessment preprint');

/** "The authors", "its authors": of the study or report that spoke last. Null of other phrases, and where none did. */
export function authorsOf(discourse: Discourse, { tokens, head, end }: Phrase, at: number): Referent | null {
  if (head !== 'authors' || end !== 2 || !/^(?:the|its|their)$/.test(tokens[0]?.lower ?? '')) return null;
  for (const referent of discourse.told.before(at)) {
    if (referent.head === 'authors') return referent;
    if (referent.entity === undefined && !referent.many && STUDIES.has(referent.head))
      return nameless(`authors of the ${referent.name}`, head);
  }
  return null;
}
