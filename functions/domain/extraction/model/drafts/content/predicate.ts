import type { TokenRange } from '../../../clauses/attribution.ts';
import { TOLD_OF_CLAIMS, TOLD_OF_CLAIMS_BY_ONE } from '../../../lexicon/reports/around-reports.ts';
import type { Passage } from '../../../text/sentences.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { FINITE, OUTSIDE } from '../../token-facts.ts';

/** So many words may stand between "could" and "verified". */
const LONGEST = 5;

/**
 * What somebody's claim was, without what is told of the claim: "the rebels' claim that they had shot it down *could not be verified*", "the finding that the
 * levees were low *angered residents*". @param head the noun
 */
export function withoutPredicate({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange, head: number): TokenRange {
  if (tokens[head + 1]?.lower !== 'that' || first > head + 2 || !standsAsNoun(tokens, head)) return [first, last];
  let clause = false;
  for (let t = first; t <= last; t++) {
    if (edge[t] !== FINITE || quote[t] !== OUTSIDE) continue;
    if (clause && toldOfClaims(tokens, t, last)) return [first, tokens[t - 1]?.text === ',' ? t - 2 : t - 1];
    clause = true;
  }
  return [first, last];
}

/** "His claims that", "unproven claims that"; not "he claims that". */
export const standsAsNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined || /^(?:[.!?:;]|['’]s|s['’]|['’])$/.test(before.text)) return true;
  const tag = tagOf(before, false);
  return tag === 'determiner' || tag === 'possessive' || tag === 'preposition' || /(?:ed|less|able|ing|ful|ous)$/.test(before.lower);
};

/** Whether the verb group at `at` tells what came of a claim: "has been denied", "could not be verified", "went unanswered". */
function toldOfClaims(tokens: readonly Token[], at: number, last: number): boolean {
  if (TOLD_OF_CLAIMS_BY_ONE.has(tokens[at]?.lower ?? '')) return true;
  for (let t = at + 1; t <= last && t - at <= LONGEST; t++) {
    const word = tokens[t];
    if (word === undefined || word.kind === 'mark') return false;
    if (TOLD_OF_CLAIMS.has(word.lower)) return true;
    const tag = tagOf(word, false);
    if (
      tag !== 'auxiliary' &&
      tag !== 'adverb' &&
      tag !== 'negation' &&
      tag !== 'nonfinite' &&
      !/^(?:be|been|not|yet|widely)$/.test(word.lower)
    )
      return false;
  }
  return false;
}
