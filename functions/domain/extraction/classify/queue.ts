import type { Basis, ClaimKind, Source, Verification } from '../claim.ts';

/** Whether a claim is one that a person must check: a fact on somebody's word, or told under reserve, that the outlet did not verify. */
export function queueDecision(
  { source }: { readonly source: Source | null },
  kind: ClaimKind,
  basis: Basis,
  verification: Verification,
): { queued: boolean; reasons: string[] } {
  const hedged = source === null;
  if (kind !== 'fact')
    return { queued: false, reasons: [`${kind === 'opinion' ? 'an' : 'a'} ${kind}, which cannot be so or not so today`] };
  if (verification.status === 'done')
    return { queued: false, reasons: [verification.by === null ? 'the outlet verified it' : `verified by ${verification.by}`] };
  if (basis === 'observed') return { queued: false, reasons: ['the outlet saw it itself'] };
  if (basis === 'document') return { queued: false, reasons: ['rests on a document, not on somebody’s word'] };
  return {
    queued: true,
    reasons: [
      hedged ? 'the outlet tells it under reserve and names nobody' : `a fact on the word of ${source.name}`,
      verification.status === 'tried' ? 'the outlet could not confirm it' : 'not verified by the outlet',
    ],
  };
}
