import type { TokenRange } from '../clauses/attribution.ts';
import { STATEMENTS } from '../lexicon/reports/around-reports.ts';
import { SAID_NOUNS } from '../lexicon/reports/said-nouns.ts';
import { OPENING_MARK } from '../text/marks.ts';
import type { Passage } from '../text/sentences.ts';

/** How many words may stand between the article and the colon. */
const LONGEST = 3;

/** What is said, without the word for it before a colon: "tweeted a warning: “We remember.”", "posted a short message: “I am safe.”" */
export function afterColon({ tokens }: Passage, content: readonly TokenRange[]): readonly TokenRange[] {
  const [first, ...rest] = content;
  if (first === undefined || !/^an?$/.test(tokens[first[0]]?.lower ?? '')) return content;
  let colon = first[0] + 2;
  while (colon - first[0] <= LONGEST && tokens[colon]?.kind === 'word') colon++;
  const noun = tokens[colon - 1]?.lower ?? '';
  if (tokens[colon]?.text !== ':' || !(SAID_NOUNS.has(noun) || STATEMENTS.has(noun))) return content;
  if (!OPENING_MARK.test(tokens[colon + 1]?.text ?? '')) return content;
  if (first[1] > colon) return [[colon + 1, first[1]], ...rest];
  return rest.length > 0 ? rest : content;
}
