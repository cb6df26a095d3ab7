import type { Claim } from '../../api/types.ts';

/** What else may be asked of a claim: only a fact can be so, and only somebody’s words can have been said. Undefined where nothing else can. */
export function otherQuestion({
  question,
  kind,
  attribution,
}: Pick<Claim, 'question' | 'kind' | 'attribution'>): Claim['question'] | undefined {
  if (question === 'is-it-so') return attribution.source === null ? undefined : 'was-it-said';
  return kind === 'fact' ? 'is-it-so' : undefined;
}
