import { FeatureList } from '../features/feature-list.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import { addRows } from '../sparse-table.ts';

/** How many numbers an entry of one sum has room for, so that none lies across two cache lines. */
export const ROOM = 8;

/**
 * What several features tell of a label together, the sum of their rows, label by label: kept side by side in entries of one length, where in the table
 * each row would be fetched from somewhere else in memory, for every token anew.
 */
export class RowSums {
  /** What an entry tells stands from `entry * stride` on. */
  readonly sums: Int16Array;
  readonly #known: Uint8Array;
  readonly #table: SparseTable;
  readonly #list = new FeatureList();
  readonly #row = new Int32Array(LABELS);

  /** @param stride how many numbers an entry has room for */
  constructor(table: SparseTable, entries: number, stride: number) {
    this.#table = table;
    this.sums = new Int16Array(entries * stride);
    this.#known = new Uint8Array(entries);
  }

  /** Whether an entry was asked for before; from now on it was. */
  isKnown(entry: number): boolean {
    if (this.#known[entry] === 1) return true;
    this.#known[entry] = 1;
    return false;
  }

  /** Knows nothing any longer. */
  forget(): void {
    this.#known.fill(0);
  }

  /** An empty list for the features that `put` is to sum. @param templates see `FeatureList` */
  begin(templates: number): FeatureList {
    this.#list.clear(templates);
    return this.#list;
  }

  /** Puts the sum of the list's features to `at`. */
  put(at: number): void {
    this.#row.fill(0);
    addRows(this.#table, this.#list, this.#row, 0);
    this.sums.set(this.#row, at);
  }
}
