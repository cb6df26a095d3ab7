import { FeatureList } from '../features/feature-list.ts';
import { SIDES } from '../features/frame.ts';
import { addTags, addTagsAfter, addTagsBefore } from '../features/side-features.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import { addRows } from '../sparse-table.ts';

/** What three tags tell of the token in their middle, of the one they begin with, of the one they end with: where each stands in the sums. */
export const AROUND = 0;
export const AFTER = LABELS;
export const BEFORE = 2 * LABELS;
const STRIDE = 3 * LABELS;
const TRIPLES = 2 ** 15;

/** What each three tags in a row tell of a token, by the side of its head: label by label, the sum of their rows, summed when they are met first. */
export class TagSums {
  /** What stands at `at(…)`. */
  readonly sums = new Int16Array(TRIPLES * SIDES * STRIDE);
  readonly #known = new Uint8Array(TRIPLES * SIDES);
  readonly #table: SparseTable;
  readonly #list = new FeatureList();
  readonly #row = new Int32Array(LABELS);

  constructor(table: SparseTable) {
    this.#table = table;
  }

  /** Where the sums of three tags begin. */
  at(triple: number, side: number): number {
    const entry = side * TRIPLES + triple;
    const at = entry * STRIDE;
    if (this.#known[entry] === 1) return at;
    this.#known[entry] = 1;
    this.#sum(addTags, triple, side, at + AROUND);
    this.#sum(addTagsAfter, triple, side, at + AFTER);
    this.#sum(addTagsBefore, triple, side, at + BEFORE);
    return at;
  }

  #sum(add: (triple: number, out: FeatureList) => void, triple: number, side: number, at: number): void {
    this.#list.clear(side * 100);
    add(triple, this.#list);
    this.#row.fill(0);
    addRows(this.#table, this.#list, this.#row, 0);
    this.sums.set(this.#row, at);
  }
}
