import { OCCASIONS, PUBLISHED } from '../../lexicon/reports/around-reports.ts';
import type { Item } from '../../text/sentences.ts';
import { opensAmount, opensSubject } from './clause-opening.ts';
import { isFinite, isNominal } from '../items.ts';
import { endBeforeClause } from './phrase-behind.ts';
import { skipTime } from './time-phrase.ts';

/** Skips one prepositional phrase at `i`; returns where it ends, or `i` when there is none. */
export function skipPrepositional(items: readonly Item[], i: number): number {
  if (items[i]?.tag !== 'preposition' && items[i]?.lower !== 'to' && items[i]?.lower !== 'as') return i;
  if (items[i]?.lower === 'to' && items[i + 1]?.tag === 'noun' && !/[^u]s$/.test(items[i + 1]?.lower ?? '')) return i;
  let j = i + 1;
  while (['determiner', 'possessive'].includes(items[j]?.tag ?? '')) j++;
  const begin = j;
  while (
    (isNominal(items[j]) && !(j > begin && opensAmount(items, j))) ||
    // "at a briefing" is no verb
    OCCASIONS.has(items[j]?.lower ?? '') ||
    items[j]?.tag === 'possessive-s' ||
    items[j]?.tag === 'object-pronoun' ||
    items[j]?.tag === 'time' ||
    (j === begin && /ed$|^(?:written|sworn)$/.test(items[j]?.lower ?? ''))
  )
    j++;
  return j > begin ? j : i;
}

/** "Seen by Kesh Wire | police had fled": a phrase behind how a statement came, up to where a clause begins. */
function skipWhere(items: readonly Item[], i: number): number {
  const end = skipPrepositional(items, i);
  if (end === i || !isFinite(items, end)) return end;
  const clear = endBeforeClause(items, i + 1);
  return clear > i + 1 ? clear : i;
}

/** Skips a participle at `i` that tells how a statement was made or came to the outlet, with what follows it; returns where that ends. */
export function skipPublished(items: readonly Item[], i: number): number {
  if (!PUBLISHED.has(items[i]?.lower ?? '')) return i;
  for (let j = i + 1; ;) {
    if (/^(?:out|aloud)$/.test(items[j]?.lower ?? '') && !opensSubject(items, j)) j++;
    if (items[j]?.tag === 'adverb' && !opensSubject(items, j)) j++;
    if (opensSubject(items, j)) return j;
    const time = skipTime(items, j);
    const next = time > j ? time : skipWhere(items, j);
    if (next === j) return j;
    j = next;
  }
}
