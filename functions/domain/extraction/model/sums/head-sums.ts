import { sideOf } from '../features/frame.ts';
import { mix } from '../features/hash.ts';
import { addHead, NEAR, wordTemplates } from '../features/word-features.ts';
import type { SparseTable } from '../sparse-table.ts';
import { ROOM, RowSums } from './row-sums.ts';

/** Heads of cues that are remembered at once; then one begins anew. */
const MOST = 256;
const TAGS = 32;
const ENTRIES = (2 * NEAR + 1) * TAGS;

/** What a head tells of the tokens around it by their tags and how near they are: half of all cues are the same few words. */
export class HeadSums {
  readonly #rows: RowSums;
  /** What stands at `at(…)`. */
  readonly sums: Int16Array;
  readonly #numbers = new Map<number, number>();

  constructor(table: SparseTable) {
    this.#rows = new RowSums(table, MOST * ENTRIES, ROOM);
    this.sums = this.#rows.sums;
  }

  /** Where the entries of a head begin. */
  entriesOf(lemma: number, kind: number): number {
    const head = mix(lemma, kind);
    let number = this.#numbers.get(head);
    if (number === undefined) {
      if (this.#numbers.size === MOST) {
        this.#numbers.clear();
        this.#rows.forget();
      }
      number = this.#numbers.size;
      this.#numbers.set(head, number);
    }
    return number * ENTRIES;
  }

  /** Where the sums of a token begin, of a head whose entries begin at `entries`. */
  at(entries: number, lemma: number, kind: number, near: number, tag: number): number {
    const entry = entries + (near + NEAR) * TAGS + tag;
    if (!this.#rows.isKnown(entry)) {
      addHead(lemma, kind, near, tag, this.#rows.begin(wordTemplates(sideOf(near, 0))));
      this.#rows.put(entry * ROOM);
    }
    return entry * ROOM;
  }
}
