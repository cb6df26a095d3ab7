import type { ReportItem } from '../../api/types.ts';
import { ADVICE_WORDS, DISMISS_WORDS, findingWords } from '../../parts/words/words.ts';

type Unchecked = NonNullable<ReportItem['unchecked']>;

const whyUnchecked = (why: Unchecked): string =>
  why === 'below' ? 'Below the line' : why === 'lapsed' ? 'Lapsed below the line' : DISMISS_WORDS[why];

/** How an item stands, in words: `Refuted: cut`, `Denial confirmed: use`, `Not checked yet`. */
export function standingInWords({ status, denies, finding, advice, unchecked }: ReportItem): string {
  if (finding !== null && advice !== null) return `${findingWords(finding, denies)}: ${ADVICE_WORDS[advice].toLowerCase()}`;
  if (unchecked !== null) return whyUnchecked(unchecked);
  return status === 'withdrawn' ? 'The verdict was withdrawn' : 'Not checked yet';
}

/** In whose name a report was acknowledged. */
export const AS_WORDS = { author: 'as author', desk: 'for the desk' } as const;
