import { OCCASIONS } from '../../../lexicon/reports/around-reports.ts';
import type { TokenRange } from '../../../clauses/attribution.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { FINITE, OUTSIDE, PREPOSITION } from '../../token-facts.ts';

/** A longer phrase opens nothing. */
const LONGEST_OPENING = 30;

/**
 * Content with the phrase of time or place that opens its sentence: "In Orm, a village near the border, a shell hit a house, the mayor said".
 * @param most how many commas that phrase may have, the one behind it included
 */
export function withOpening(
  { tokens }: Passage,
  { sentence, sentenceFirst, edge, quote }: TokenFacts,
  content: readonly TokenRange[],
  most = 4,
): TokenRange[] {
  const [opening, ...rest] = content;
  if (opening === undefined) return [];
  const start = sentenceFirst[sentence[opening[0]] ?? 0] ?? 0;
  const comma = opening[0] - 1;
  if (comma <= start || comma - start > LONGEST_OPENING || tokens[comma]?.text !== ',' || edge[start] !== PREPOSITION) return [...content];
  let commas = 0;
  for (let t = start; t <= comma; t++) {
    if (tokens[t]?.text === ',') commas++;
    // "in a statement" tells where it was said
    if (
      (edge[t] === FINITE && !isAbsolute(tokens[start], tokens[t])) ||
      quote[t] !== OUTSIDE ||
      commas > most ||
      OCCASIONS.has(tokens[t]?.lower ?? '')
    )
      return [...content];
  }
  return [[start, opening[1]], ...rest];
}

/** "With all votes counted": no verb of the clause. */
const isAbsolute = (opening: Token | undefined, verb: Token | undefined): boolean =>
  opening?.lower === 'with' && verb?.lower.endsWith('ed') === true;
