import type { FeatureList } from '../features/feature-list.ts';
import { SIDES } from '../features/frame.ts';
import { addTags, addTagsAfter, addTagsBefore, sideTemplates } from '../features/side-features.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import { RowSums } from './row-sums.ts';

/** What three tags tell of the token in their middle, of the one they begin with, of the one they end with: where each stands in the sums. */
export const AROUND = 0;
export const AFTER = LABELS;
export const BEFORE = 2 * LABELS;
const STRIDE = 3 * LABELS;
const TRIPLES = 2 ** 15;

/** What each three tags in a row tell of a token, by the side of its head, summed when they are met first. */
export class TagSums {
  readonly #rows: RowSums;
  /** What stands at `at(…)`. */
  readonly sums: Int16Array;

  constructor(table: SparseTable) {
    this.#rows = new RowSums(table, TRIPLES * SIDES, STRIDE);
    this.sums = this.#rows.sums;
  }

  /** Where the sums of three tags begin. */
  at(triple: number, side: number): number {
    const entry = side * TRIPLES + triple;
    const at = entry * STRIDE;
    if (this.#rows.isKnown(entry)) return at;
    this.#sum(addTags, triple, side, at + AROUND);
    this.#sum(addTagsAfter, triple, side, at + AFTER);
    this.#sum(addTagsBefore, triple, side, at + BEFORE);
    return at;
  }

  #sum(add: (triple: number, out: FeatureList) => void, triple: number, side: number, at: number): void {
    add(triple, this.#rows.begin(sideTemplates(side)));
    this.#rows.put(at);
  }
}
