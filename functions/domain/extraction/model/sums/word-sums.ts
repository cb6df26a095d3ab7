import { SIDES } from '../features/frame.ts';
import { addOwn, addWord, OWN, PLACES, sideTemplates } from '../features/side-features.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import { RowSums } from './row-sums.ts';

/** Sums of one word and side are so far apart: as many as a cache line of 64 bytes holds. */
const STRIDE = 32;

/** Words of higher numbers are summed anew each time; the commonest come first. */
const MOST = 16_384;

/** What each word tells of the tokens around it, by the side of their head and the word's place, summed when a word is met first. */
export class WordSums {
  readonly #rows: RowSums;
  /** What stands at `at(…)` and `place * LABELS` behind it. */
  readonly sums: Int16Array;

  constructor(table: SparseTable) {
    this.#rows = new RowSums(table, MOST * SIDES + PLACES, STRIDE);
    this.sums = this.#rows.sums;
  }

  /** Where the sums of a word begin. @param number see `TokenFacts` @param place where it stands: the room for a word without sums of its own */
  at(number: number, word: number, lemma: number, verb: number, side: number, place: number): number {
    const kept = number >= 0 && number < MOST;
    const entry = kept ? number * SIDES + side : MOST * SIDES + place;
    if (!kept || !this.#rows.isKnown(entry)) this.#sum(entry * STRIDE, word, lemma, verb, side);
    return entry * STRIDE;
  }

  #sum(at: number, word: number, lemma: number, verb: number, side: number): void {
    for (let k = 0; k < PLACES; k++) {
      const list = this.#rows.begin(sideTemplates(side));
      addWord(k, word, list);
      if (k === OWN) addOwn(lemma, verb, list);
      this.#rows.put(at + k * LABELS);
    }
  }
}
