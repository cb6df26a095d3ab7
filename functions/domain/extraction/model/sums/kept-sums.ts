import type { SparseTable } from '../sparse-table.ts';
import { HeadSums } from './head-sums.ts';
import { PlaceSums } from './place-sums.ts';
import { TagSums } from './tag-sums.ts';
import { WordSums } from './word-sums.ts';

/** What is remembered of a table from article to article. */
export interface KeptSums {
  readonly words: WordSums;
  readonly tags: TagSums;
  readonly heads: HeadSums;
  readonly places: PlaceSums;
}

const kept = new WeakMap<SparseTable, KeptSums>();

/** What is remembered of a table, nothing at first. */
export function keptSumsOf(table: SparseTable): KeptSums {
  const before = kept.get(table);
  if (before !== undefined) return before;
  const fresh = { words: new WordSums(table), tags: new TagSums(table), heads: new HeadSums(table), places: new PlaceSums(table) };
  kept.set(table, fresh);
  return fresh;
}
