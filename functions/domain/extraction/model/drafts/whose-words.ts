import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import type { Passage } from '../../text/sentences.ts';
import { tagOf } from '../../text/tag.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { FINITE, OUTSIDE } from '../token-facts.ts';

/** So many words stand between a semicolon, or whoever speaks, and the verb that says it. */
const LONGEST = 20;

/** A source of which only words beside it were found ("on its part", "staff at | first said"), by the words that are its own. */
export function ownWords(passage: Passage, facts: TokenFacts, { cue: [cue] }: Proposal, source: TokenRange[]): TokenRange[] {
  if (cue === undefined) return source;
  const behind = behindSemicolon(passage, facts, cue[0], source);
  if (behind !== null) return [behind];
  const last = source.at(-1);
  if (last === undefined || last[1] >= cue[0]) return source;
  const whole = beforePart(passage, facts, last) ?? beforeAtFirst(passage, facts, last) ?? behindClaim(passage, last);
  return whole === null ? source : [...source.slice(0, -1), whole];
}

/** "The mayor denied it; | the clerk, Ann Lee, | urged calm": who stands behind the semicolon, and nobody before it. */
function behindSemicolon({ tokens }: Passage, { edge, quote }: TokenFacts, cue: number, source: readonly TokenRange[]): TokenRange | null {
  if (source[0] === undefined) return null;
  const last = tokens[cue - 1]?.text === ',' ? cue - 2 : cue - 1;
  let first = last + 1;
  for (; first > source[0][0] && last - first < LONGEST && tokens[first - 1]?.text !== ';'; first--)
    if (quote[first - 1] !== OUTSIDE || (edge[first - 1] === FINITE && !isTold(tokens, first - 1))) return null;
  if (tokens[first - 1]?.text !== ';' || first > last || first - 1 <= source[0][0]) return null;
  const opener = tokens[first];
  const tag = opener === undefined ? 'mark' : tagOf(opener, false);
  return opener?.spelling.capital === true || tag === 'determiner' || tag === 'possessive' || tag === 'noun' ? [first, last] : null;
}

/** "Who gave only her name": told of whoever speaks. */
const isTold = (tokens: Passage['tokens'], verb: number): boolean => /^(?:who|which|that)$/.test(tokens[verb - 1]?.lower ?? '');

/** "The family, on its part, demands": those before "on its part". */
function beforePart({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange): TokenRange | null {
  const [on, its, part] = tokens.slice(last - 2, last + 1);
  if (last - first < 2 || part?.lower !== 'part' || !/^(?:on|for)$/.test(on?.lower ?? '')) return null;
  if (!/^(?:his|her|its|their)$/.test(its?.lower ?? '')) return null;
  const end = tokens[last - 3]?.text === ',' ? last - 4 : last - 3;
  if (end >= first) return [first, end];
  const start = facts.sentenceFirst[facts.sentence[first] ?? 0] ?? first;
  if (end < start || end - start > LONGEST) return null;
  for (let t = start; t <= end; t++) if (facts.edge[t] === FINITE || facts.quote[t] !== OUTSIDE) return null;
  return [start, end];
}

/** "Staff at | first said": whoever stands before "at first". */
function beforeAtFirst({ tokens }: Passage, { sentence, edge }: TokenFacts, [first, last]: TokenRange): TokenRange | null {
  if (!/^at$/.test(tokens[last]?.lower ?? '') || !/^(?:first|last|least)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  if (first < last) return [first, last - 1];
  let from = last;
  while (sentence[from - 1] === sentence[last] && edge[from - 1] !== FINITE && isNominal(tokens, from - 1) && last - from < 4) from--;
  return from < last ? [from, last - 1] : null;
}

function isNominal(tokens: Passage['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && token.kind === 'word' && ['noun', 'name', 'determiner', 'possessive', 'pronoun'].includes(tagOf(token, false))
  );
}

const CLAIMS = /^(?:claim|allegation|accusation|suggestion|assertion|charge|rumou?r)s?$/;

/** "A claim | her spokesman | dismissed as nonsense": who speaks of it. */
function behindClaim({ tokens }: Passage, [first, last]: TokenRange): TokenRange | null {
  const [article, noun, who] = tokens.slice(first, first + 3);
  if (who === undefined || last < first + 2 || !/^(?:an?|the)$/.test(article?.lower ?? '') || !CLAIMS.test(noun?.lower ?? '')) return null;
  return ['possessive', 'determiner', 'pronoun'].includes(tagOf(who, false)) ? [first + 2, last] : null;
}

/** "With residents | told | to leave": nobody says it, and whoever is told belongs to what they are told. */
export function withAddressee(
  { tokens }: Passage,
  { cue: [cue] }: Proposal,
  parts: Pick<Draft, 'source' | 'content'>,
): Pick<Draft, 'source' | 'content'> {
  const [source] = parts.source;
  const [said, ...rest] = parts.content;
  if (cue === undefined || source === undefined || said === undefined || cue[0] !== cue[1] || source[1] !== cue[0] - 1) return parts;
  const from = tokens[source[0]]?.lower === 'with' ? source[0] + 1 : source[0];
  const addressed = tokens[from - 1]?.lower === 'with' && tokens[cue[1] + 1]?.lower === 'to' && said[0] === cue[1] + 1;
  return addressed && source[1] >= from ? { source: [], content: [[from, said[1]], ...rest] } : parts;
}
