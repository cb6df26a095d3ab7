import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { FINITE } from '../../token-facts.ts';

/** More words than this are a clause rather than whom a pronoun stands for. */
const LONGEST_ANTECEDENT = 6;

/** What opens a noun phrase. */
const OPENERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'these', 'those']);

const isRelative = ({ tokens }: Passage, t: number): boolean => /^(?:who|whom|which|that)$/.test(tokens[t]?.lower ?? '');

/**
 * "A tunnel which engineers said was safe", "31 men who a sergeant said had been shot": the rules know what the pronoun stands for, whether the model takes
 * it into the content or leaves it out.
 */
export function withAntecedent(
  passage: Passage,
  facts: TokenFacts,
  content: TokenRange[],
  known: Draft,
  source: readonly TokenRange[],
): TokenRange[] {
  const [first, ...rest] = content;
  if (first !== undefined && rest.length > 1 && isAlone(passage, rest[0])) return [nounAtEnd(passage, facts, first), ...rest.slice(1)];
  const [antecedent, more] = known.content;
  if (first === undefined || antecedent === undefined) return content;
  const brief = antecedent[1] - antecedent[0] < LONGEST_ANTECEDENT;
  if (isRelative(passage, first[0]) && antecedent[0] < first[0] && antecedent[1] >= first[0] - 1) {
    if (brief) return [[antecedent[0], first[1]], ...rest];
    return first[0] < first[1] ? [[first[0] + 1, first[1]], ...rest] : rest.length > 0 ? rest : content;
  }
  const speaker = known.source[0]?.[0] ?? -1;
  // "They closed | a tunnel which engineers said was safe"
  if (first[0] < antecedent[0] && first[1] === antecedent[1] && more !== undefined && isRelative(passage, first[1]))
    return [antecedent, ...rest];
  const behind = brief && more !== undefined && first[0] === more[0] && isRelative(passage, speaker - 1) && antecedent[1] < speaker;
  // "a driver who parks there, and who asked not to be named, said": who speaks stands before "who", too
  if (source.some(([from, to]) => from <= antecedent[0] && antecedent[0] <= to)) return content;
  return behind ? [antecedent, ...content] : content;
}

const isAlone = (passage: Passage, range: TokenRange | undefined): boolean =>
  range !== undefined && range[0] === range[1] && isRelative(passage, range[0]);

/** "The mayor apologised for | the delay, which she blamed on a contractor": what stands for the pronoun, where a clause stands before it. */
function nounAtEnd({ tokens }: Passage, { edge }: TokenFacts, [first, last]: TokenRange): TokenRange {
  for (let t = last; t > first && edge[t] !== FINITE; t--) {
    if (!OPENERS.has(tokens[t]?.lower ?? '')) continue;
    for (let v = first; v < t; v++) if (edge[v] === FINITE) return [t, last];
    break;
  }
  return [first, last];
}
