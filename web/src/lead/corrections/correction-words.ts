import type { Correction } from '../../api/types.ts';
import { ADVICE_WORDS } from '../../parts/words/words.ts';

export type CorrectionOutcome = NonNullable<Correction['closed']>['outcome'];

export const OUTCOME_WORDS: Readonly<Record<CorrectionOutcome, string>> = {
  corrected: 'The article was corrected',
  'not-needed': 'Nothing need be corrected',
};

/** What the desk advises now: it may no longer be what raised the question. */
export const nowWords = ({ advice }: Pick<Correction, 'advice'>): string =>
  advice === null ? 'The verdict is in doubt or withdrawn' : `The desk says now: ${ADVICE_WORDS[advice].toLowerCase()}`;
