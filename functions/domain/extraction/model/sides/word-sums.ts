import { FeatureList } from '../features/feature-list.ts';
import { SIDES } from '../features/frame.ts';
import { addOwn, addWord, OWN, PLACES } from '../features/side-features.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import { addRows } from '../sparse-table.ts';

/** Sums of one word and side are so far apart: as many as a cache line of 64 bytes holds. */
const STRIDE = 32;

/** Words of higher numbers are summed anew each time; the commonest come first. */
const MOST = 16_384;

/**
 * What each word tells of the tokens around it, by the side of their head and the word's place: label by label, the sum of its rows. They are summed when
 * a word is met first, and stand side by side, where in the table each would be fetched from somewhere else in memory, for every token anew.
 */
export class WordSums {
  /** What stands at `at(…)` and `place * LABELS` behind it. */
  readonly sums = new Int16Array((MOST * SIDES + PLACES) * STRIDE);
  readonly #known = new Uint8Array(MOST * SIDES);
  readonly #table: SparseTable;
  readonly #list = new FeatureList();
  readonly #row = new Int32Array(LABELS);

  constructor(table: SparseTable) {
    this.#table = table;
  }

  /** Where the sums of a word begin. @param number see `TokenFacts` @param place where it stands: the room for a word without sums of its own */
  at(number: number, word: number, lemma: number, verb: number, side: number, place: number): number {
    const kept = number >= 0 && number < MOST;
    const entry = kept ? number * SIDES + side : MOST * SIDES + place;
    if (!kept || this.#known[entry] === 0) this.#sum(entry, word, lemma, verb, side);
    return entry * STRIDE;
  }

  #sum(entry: number, word: number, lemma: number, verb: number, side: number): void {
    this.#known[entry] = 1;
    for (let k = 0; k < PLACES; k++) {
      this.#list.clear(side * 100);
      addWord(k, word, this.#list);
      if (k === OWN) addOwn(lemma, verb, this.#list);
      this.#row.fill(0);
      addRows(this.#table, this.#list, this.#row, 0);
      this.sums.set(this.#row, entry * STRIDE + k * LABELS);
    }
  }
}
