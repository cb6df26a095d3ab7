import { BE } from '../../lexicon/reports/cue-words.ts';
import type { Item } from '../../text/sentences.ts';
import type { ItemRange } from '../items.ts';
import { hasFinite, isStop } from '../items.ts';
import { sourceBefore } from '../source.ts';

const LONGEST = 14;

/** By what somebody hands on another's words. */
export const QUOTING = /^(?:quot(?:ed|es|ing)|cited|cites|reported|reports)$/;

/** Whose words are handed on, and the first item of who hands them on (or of the speaker, where nobody does). */
export interface Quoted {
  readonly speaker: ItemRange;
  readonly opens: number;
}

/** "The agency reported officials as saying": whether a verb hands on what somebody says, rather than telling something itself. */
export function handsOn(items: readonly Item[], i: number, lemma: string): boolean {
  if (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report') return false;
  const saying = sayingAfter(items, i);
  return saying !== null && (lemma !== 'report' || (items[i + 1]?.lower !== 'that' && !hasFinite(items, i + 1, saying)));
}

/** "As saying" of a verb of quoting at `i`, not far behind it: the item of "saying". */
function sayingAfter(items: readonly Item[], i: number): number | null {
  for (let j = i + 1; j < items.length - 1 && j - i < LONGEST; j++) {
    if (isStop(items[j])) return null;
    if (items[j]?.lower === 'as' && /^(?:saying|telling)$/.test(items[j + 1]?.lower ?? '')) return j + 1;
  }
  return null;
}

/** Who is quoted where "saying" stands at `i`: "Tass quoted the mayor as saying", "the mayor was quoted by Tass as saying". */
export function quotedAs(items: readonly Item[], i: number, low: number): Quoted | null {
  if (items[i - 1]?.lower !== 'as') return null;
  let verb = i - 2;
  while (verb > low && i - verb < LONGEST && !QUOTING.test(items[verb]?.lower ?? '') && !isStop(items[verb])) verb--;
  if (!QUOTING.test(items[verb]?.lower ?? '')) return null;
  let group = verb;
  while (
    group > low &&
    (items[group - 1]?.tag === 'adverb' || items[group - 1]?.tag === 'auxiliary' || BE.has(items[group - 1]?.lower ?? ''))
  )
    group--;
  const subject = sourceBefore(items, group, low);
  const passive = items.slice(group, verb).some(({ lower }) => BE.has(lower));
  if (passive) return subject === null ? null : { speaker: subject, opens: subject[0] };
  return verb + 1 > i - 2 ? null : { speaker: [verb + 1, i - 2], opens: subject?.[0] ?? group };
}
