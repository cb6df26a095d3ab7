import { words } from '../../lexicon/words.ts';
import type { Phrase } from '../phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** What bodies are to whoever heads them or works there. */
const BODIES = words(
  'group organisation organization party company firm business union charity ngo agency ministry movement institute campaign network paper newspaper',
);

/** "Benfadel's group": the one body that Benfadel was said to be of. Null of other phrases. */
export function ownedGroup(discourse: Discourse, { tokens, head }: Phrase, at: number): Referent | null {
  const noun = tokens.length - 1;
  if (!BODIES.has(head) || tokens[noun]?.lower !== head || tokens[noun - 1]?.lower !== "'s") return null;
  const [owner, ...others] = discourse.mentionsIn(at, at + noun - 2);
  if (owner?.last !== at + noun - 2 || others.length > 0) return null;
  const [body, ...more] = [...discourse.referents.of(owner.entity).related].filter(({ kind }) => kind === 'organisation');
  return body === undefined || more.length > 0 || body === owner.entity ? null : discourse.referents.of(body);
}
