import { DAYS, TIME_MODIFIERS, TIME_NOUNS } from '../../lexicon/function-words.ts';
import type { Item } from '../../text/sentences.ts';

/** Skips one phrase of time at `i` ("late Saturday", "on Friday night", "last week", "Dec. 29"); returns where it ends. */
export function skipTime(items: readonly Item[], i: number): number {
  let j = i;
  const at = items[j];
  if (at === undefined) return i;
  // "late on Saturday", "earlier in the week"
  if (/^(?:late|early|earlier|later)$/.test(at.lower) && /^(?:on|in)$/.test(items[j + 1]?.lower ?? '')) j++;
  if (['on', 'in', 'by', 'at', 'since', 'during', 'earlier', 'late', 'early', 'later', 'before', 'after'].includes(items[j]?.lower ?? ''))
    j++;
  if (items[j]?.lower === 'the' && TIME_NOUNS.has(items[j + 1]?.lower ?? '')) j++;
  const begin = j;
  while (j < items.length && j - i < 8) {
    const item = items[j];
    if (item === undefined) break;
    if (item.tag === 'time' || TIME_NOUNS.has(item.lower)) j++;
    else if (
      TIME_MODIFIERS.has(item.lower) &&
      (items[j + 1]?.tag === 'time' || TIME_NOUNS.has(items[j + 1]?.lower ?? '') || TIME_MODIFIERS.has(items[j + 1]?.lower ?? ''))
    )
      j++;
    else if (j > begin && isOfDate(items, i, j)) j++;
    else break;
  }
  // "said | Friday's raid failed"
  return j > begin && items[j]?.tag !== 'possessive-s' ? j : i;
}

/** "On May 3", "in May 2019", and not "on Tuesday | 10 men were shot", "in May | ten". */
function isOfDate(items: readonly Item[], i: number, at: number): boolean {
  const { tag = 'mark', lower = '' } = items[at] ?? {};
  const month = items[at - 1];
  if (tag !== 'number' || !/^\d/.test(lower) || month?.tag !== 'time' || DAYS.has(month.lower)) return false;
  return (
    /^\d{4}$/.test(lower) ||
    items[at + 1]?.tag !== 'noun' ||
    (/^\d{1,2}$/.test(lower) && !/^(?:in|since|during)$/.test(items[i]?.lower ?? ''))
  );
}
