import type { Basis, ClaimKind, Source, Verification } from '../claim.ts';

/** From so likely on a fact is queued: cross-validated over the corpus, that is where what it spares reviewers outweighs what it loses. */
const SURE_ENOUGH = 0.33;

/**
 * Whether a claim is one that a person must check: a fact on somebody's word, or told under reserve, that the outlet did not verify.
 * @param likely how likely it is that somebody claims this and that it is a fact, 0 to 1
 */
export function queueDecision(
  { source }: { readonly source: Source | null },
  kind: ClaimKind,
  basis: Basis,
  verification: Verification,
  likely = 1,
): { queued: boolean; reasons: string[] } {
  const hedged = source === null;
  if (kind !== 'fact')
    return { queued: false, reasons: [`${kind === 'opinion' ? 'an' : 'a'} ${kind}, which cannot be so or not so today`] };
  if (verification.status === 'done')
    return { queued: false, reasons: [verification.by === null ? 'the outlet verified it' : `verified by ${verification.by}`] };
  if (basis === 'observed') return { queued: false, reasons: ['the outlet saw it itself'] };
  if (basis === 'document') return { queued: false, reasons: ['rests on a document, not on somebody’s word'] };
  if (likely < SURE_ENOUGH) return { queued: false, reasons: ['the finder is not sure that anybody claims it as a fact'] };
  return {
    queued: true,
    reasons: [
      hedged ? 'the outlet tells it under reserve and names nobody' : `a fact on the word of ${source.name}`,
      verification.status === 'tried' ? 'the outlet could not confirm it' : 'not verified by the outlet',
    ],
  };
}
