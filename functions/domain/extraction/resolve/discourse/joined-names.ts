import type { Token } from '../../text/tokens.ts';
import type { Phrase } from '../phrases.ts';
import { isPlural } from '../../nouns/number.ts';
import { sortOf } from '../phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** "Lee and Cho", "Lee (Ky.) and Cho (Fla.)": several, by their full names. Null where the phrase is no such list. */
export function joinedNames(discourse: Discourse, { tokens, from, end }: Phrase, at: number): Referent | null {
  if (!tokens.some(({ lower }) => lower === 'and')) return null;
  const bracketed = inBrackets(tokens);
  const listed = tokens.every((token, i) => bracketed.has(i) || JOINT.test(token.lower) || /^\p{Lu}/u.test(token.text));
  const to = listed ? lastOutside(bracketed, tokens.length) + 1 : end;
  const and = tokens.findIndex(({ lower }, i) => i > from && i < to - 1 && lower === 'and');
  if (and < 0) return null;
  const mentions = discourse.mentionsIn(at, at + to - 1).filter(({ first }) => !bracketed.has(first - at));
  const left = mentions.filter(({ last }) => last - at < and);
  const right = mentions.filter(({ first }) => first - at > and);
  const whole =
    left[0]?.first === at + from &&
    left.at(-1)?.last === at + lastOutside(bracketed, and) &&
    right[0] !== undefined &&
    tokens.slice(and + 1, right[0].first - at).every(({ lower }) => lower === 'the' || (sortOf(lower) === 'person' && !isPlural(lower))) &&
    right.at(-1)?.last === at + to - 1 &&
    left.length + right.length === mentions.length;
  if (!whole) return null;
  const named = mentions.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const between =
    tokens.slice(from, to).filter(({ lower }, i) => bracketed.has(from + i) || /^(?:,|and|the)$/.test(lower)).length +
    (right[0]?.first ?? 0) -
    at -
    and -
    1;
  if (named + between < to - from) return null;
  return discourse.referents.joint(mentions.map(({ entity }) => entity));
}

/** What else stands in names, before them and between them. */
const JOINT = /^(?:,|and|&|the|of|for|['’]s?)$/;

/** The places of tokens in brackets, brackets included. */
function inBrackets(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  let open = false;
  for (const [i, { text }] of tokens.entries()) {
    open ||= text === '(';
    if (open) places.add(i);
    if (text === ')') open = false;
  }
  return places;
}

/** The last place before another that is not in brackets. */
function lastOutside(bracketed: ReadonlySet<number>, before: number): number {
  let at = before - 1;
  while (bracketed.has(at)) at--;
  return at;
}
