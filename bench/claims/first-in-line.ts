import type { Claim } from '../../functions/domain/extraction/claim.ts';
import type { Comparison } from './compare.ts';

const FIRST = 5;

/** The first five queued claims by priority, and whether each is among those that an editor would check first. */
export function firstInLine({ found, pairs, lead }: Comparison): { readonly claim: Claim; readonly leads: boolean }[] {
  const leading = new Set(pairs.filter(({ marked }) => lead.includes(marked.number)).map((pair) => pair.found));
  return found
    .filter(({ queued }) => queued)
    .toSorted((a, b) => b.priority.score - a.priority.score)
    .slice(0, FIRST)
    .map((claim) => ({ claim, leads: leading.has(claim) }));
}
