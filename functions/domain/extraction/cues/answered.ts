import { ANSWERING, ASSERTIONS } from '../lexicon/reports/cue-words.ts';
import { SAID_NOUNS } from '../lexicon/reports/said-nouns.ts';
import type { Item } from '../text/sentences.ts';
import { lemmaOf } from '../verbs/lemma.ts';

/** ", claims the company called false": a noun for what was said before, with somebody's answer to it. */
export function isAnswered(items: readonly Item[], i: number): boolean {
  if (!ASSERTIONS.has(items[i]?.lower ?? '') || items[i - 1]?.text !== ',') return false;
  // ", claims the clerk, who asked to be called Yunis": beyond a mark nothing answers
  for (let at = i + 1; at < i + FARTHEST_ANSWER && items[at]?.tag !== 'mark'; at++)
    if (ANSWERING.has(lemmaOf(items[at]?.lower ?? ''))) return true;
  return false;
}

const FARTHEST_ANSWER = 9;

/** Whether something that somebody claims stands shortly before a verb, without the clause that tells what it was. */
export const isClaimed = (items: readonly Item[], verb: number): boolean => {
  const before = items.slice(Math.max(0, verb - FAR), verb);
  const noun = before.findLastIndex(
    ({ lower }) => SAID_NOUNS.has(lower) || ASSERTIONS.has(lower) || lower === 'version' || lower === 'account',
  );
  return noun >= 0 && before.slice(noun).every(({ lower }) => lower !== 'that');
};

/** How far back it is looked for what somebody claims. */
const FAR = 16;
