import type { Question } from '../../../../config/verdicts.ts';
import type { Claim } from '../../extraction/claim.ts';

/** What a repair may change about a claim: what it says, who says it, what it is and rests on, and what is asked of it. */
export type Wording = Pick<
  Claim,
  'text' | 'spans' | 'attribution' | 'kind' | 'basis' | 'verification' | 'hedges' | 'quantities' | 'times' | 'appearances'
> & { readonly question: Question };

/** The wording of a claim as it stands. */
export const wordingOf = (
  { text, spans, attribution, kind, basis, verification, hedges, quantities, times, appearances }: Omit<Wording, 'question'>,
  question: Question,
): Wording => ({ text, spans, attribution, kind, basis, verification, hedges, quantities, times, appearances, question });

/** The claim in that wording. */
export function reworded<Found extends Omit<Wording, 'question'>>(found: Found, { question: _question, ...wording }: Wording): Found {
  return { ...found, ...wording };
}
