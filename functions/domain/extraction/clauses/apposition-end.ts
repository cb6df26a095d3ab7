import { PERSON_NOUNS } from '../lexicon/sources/person-nouns.ts';
import type { Item } from '../text/sentences.ts';
import { isComma, isFinite, isStop } from './items.ts';

/** How many words an apposition has. */
const LONGEST = 25;

/**
 * Where what a source is told to be ends that a comma opens: at the comma behind it, or where the sentence ends: "according to Ann Lee, who runs the mill, …", "…, the
 * hospital’s director.", "the head of the union, Ann Lee, …". Null where no apposition follows.
 */
export function appositionEnd(items: readonly Item[], from: number, comma: number): number | null {
  const opening = items[comma + 1];
  if (opening === undefined) return null;
  const relative = /^(?:who|which|whose)$/.test(opening.lower);
  const named = items[comma - 1]?.tag === 'name';
  const described = named && (/^(?:the|an?|its|his|her|their)$/.test(opening.lower) || opening.tag === 'number');
  const names = opening.tag === 'name' && !named && items.slice(from, comma).some(({ lower }) => PERSON_NOUNS.has(lower));
  if (!relative && !described && !names) return null;
  for (let i = comma + 1; i <= items.length && i - comma <= LONGEST; i++) {
    const item = items[i];
    if (isStop(item) || isComma(item)) return i > comma + 1 ? i : null;
    if (item === undefined || item.tag === 'quotation' || item.tag === 'mark') return null;
    if (!relative && (isFinite(items, i) || item.tag === 'coordinator' || (names && item.tag !== 'name'))) return null;
  }
  return null;
}
