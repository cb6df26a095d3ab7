import type { VerbCue } from '../../cues/verb-cues.ts';
import { words } from '../../lexicon/words.ts';
import type { Item } from '../../text/sentences.ts';

/** What one looks for in a study or an inquiry. */
const SOUGHT = words(
  `evidence proof sign signs indication indications trace traces link links association correlation connection difference differences effect effects benefit benefits
  increase rise decline reduction risk wrongdoing fault faults violation violations breach breaches grounds basis irregularities fraud bias`,
);

/** How many words stand before what was looked for: "no such", "no statistically significant". */
const LONGEST = 3;

/** "It found no such effect", "they have found no evidence": that a pronoun's study or inquiry came upon nothing. */
export function findsNone(items: readonly Item[], { entry, first, last }: VerbCue): boolean {
  if (entry.verb.lemma !== 'find' || !/^(?:it|they)$/.test(items[first - 1]?.lower ?? '') || items[last + 1]?.lower !== 'no') return false;
  return items.slice(last + 2, last + 2 + LONGEST).some(({ lower }) => SOUGHT.has(lower));
}
