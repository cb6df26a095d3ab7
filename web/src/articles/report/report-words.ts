import type { ReportItem } from '../../api/types.ts';
import { ADVICE_WORDS, DISMISS_WORDS, FINDING_WORDS } from '../../parts/words/words.ts';

type Unchecked = NonNullable<ReportItem['unchecked']>;

const whyUnchecked = (why: Unchecked): string =>
  why === 'below' ? 'Below the line' : why === 'lapsed' ? 'Lapsed below the line' : DISMISS_WORDS[why];

/** How an item stands, in words: `Refuted: cut`, `Not checked yet`. */
export function standingInWords({ status, finding, advice, unchecked }: ReportItem): string {
  if (finding !== null && advice !== null) return `${FINDING_WORDS[finding]}: ${ADVICE_WORDS[advice].toLowerCase()}`;
  if (unchecked !== null) return whyUnchecked(unchecked);
  return status === 'withdrawn' ? 'The verdict was withdrawn' : 'Not checked yet';
}

/** In whose name a report was acknowledged. */
export const AS_WORDS = { author: 'as author', desk: 'for the desk' } as const;
