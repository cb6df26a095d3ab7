import { ORGANISATION_WORDS } from '../../../lexicon/sources/roles.ts';
import { words } from '../../../lexicon/words.ts';
import { singular } from '../../../nouns/number.ts';
import type { Phrase } from '../../phrases.ts';
import { isBody } from '../referent.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** What bodies are called by what they do. */
const KINDS = words(
  'regulator watchdog agency inspectorate authority ministry department office commission body bureau council federation union charity',
);

/** What many bodies have in their names. */
const COMMON = words(
  'national federal state local public central independent general new united world international government country city',
);

/** So many names ahead are looked at, where a headline or lead tells of a body before it names it. */
const SOON = 8;

/** "The state's roads regulator": the body with that in its name ("the Office of Road Licensing"), before or soon behind it. Null of other phrases. */
export function bodyOfField(discourse: Discourse, { tokens, head, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (!KINDS.has(head) || nucleus < end) return null;
  const owner = tokens.findLastIndex(({ lower }, i) => i < nucleus && lower === "'s");
  const fields = tokens
    .slice(Math.max(from, owner + 1), nucleus - 1)
    .flatMap(({ lower, text }) => (text === lower && !COMMON.has(lower) ? [singular(lower)] : []));
  if (fields.length === 0) return null;
  const fits = (referent: Referent): boolean =>
    isBody(referent) &&
    referent.entity?.located === 0 &&
    referent.entity.words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) &&
    referent.entity.words.some((word) => fields.includes(singular(word.toLowerCase())));
  for (const referent of discourse.told.before(at)) if (fits(referent)) return referent;
  for (const referent of discourse.after(at, SOON)) if (fits(referent)) return referent;
  return null;
}
