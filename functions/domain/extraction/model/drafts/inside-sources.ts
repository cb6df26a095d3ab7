import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { lowerBound } from '../../text/spans.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { tellsSomething } from './content/tells-something.ts';

/**
 * "According to a lawyer for Hale, who is accused of theft, | the safe was open": what is told of a source ends where the source does, if anything is.
 * @param rules in the order of their cues
 */
export function insideSources(facts: TokenFacts, proposals: readonly Proposal[], rules: readonly Draft[]): readonly Proposal[] {
  const sources: { readonly start: number; readonly last: number }[] = [];
  for (const { lemma, source } of rules)
    if (lemma === 'according' && source[0] !== undefined) sources.push({ start: source[0][0], last: source[0][1] });
  if (sources.length === 0) return proposals;
  return proposals.flatMap((proposal) => {
    const around = sources[lowerBound(sources, proposal.head) - 1];
    if (around === undefined || proposal.head > around.last) return [proposal];
    const content = upTo(proposal.content, around.last);
    return content.some(([first, last]) => tellsSomething(facts, first, last)) ? [{ ...proposal, content }] : [];
  });
}

const upTo = (content: readonly TokenRange[], end: number): TokenRange[] =>
  content.flatMap(([first, last]): TokenRange[] => (first > end ? [] : [[first, Math.min(last, end)]]));
