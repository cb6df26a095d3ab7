import type { FeatureList } from '../features/feature-list.ts';
import { tagAt } from '../features/neighbours.ts';
import { addOpening, addPairs, OWN, sideTemplates, tripleOf } from '../features/side-features.ts';
import { LABELS } from '../field/labels.ts';
import type { SparseTable } from '../sparse-table.ts';
import type { TokenFacts } from '../token-facts.ts';
import { keptSumsOf } from './kept-sums.ts';
import type { TagSums } from './tag-sums.ts';
import { AFTER, AROUND, BEFORE } from './tag-sums.ts';
import type { WordSums } from './word-sums.ts';

/** What tells of a passage's tokens by the side of their head alone (`sideFeatures`), summed label by label. */
export class SideSums {
  readonly #facts: TokenFacts;
  readonly #words: WordSums;
  readonly #tags: TagSums;

  constructor(facts: TokenFacts, table: SparseTable) {
    this.#facts = facts;
    const { words, tags } = keptSumsOf(table);
    this.#words = words;
    this.#tags = tags;
  }

  /** Adds the sums of token `t` to `out` from `at` on; the features that nobody has summed before are left in `rest`. */
  add(t: number, side: number, out: Int32Array, at: number, rest: FeatureList): void {
    const f = this.#facts;
    const p = f.paragraph[t] ?? 0;
    const first = f.paragraphFirst[p] ?? 0;
    const last = f.paragraphLast[p] ?? 0;
    const words = this.#words.sums;
    const w0 = this.#wordAt(t - 2, side, 0, first, last);
    const w1 = this.#wordAt(t - 1, side, 1, first, last) + LABELS;
    const w2 = this.#wordAt(t, side, OWN, first, last) + 2 * LABELS;
    const w3 = this.#wordAt(t + 1, side, 3, first, last) + 3 * LABELS;
    const w4 = this.#wordAt(t + 2, side, 4, first, last) + 4 * LABELS;
    const tags = this.#tags.sums;
    const g0 = tagAt(f, t - 1, first, last);
    const g1 = f.tag[t] ?? 0;
    const g2 = tagAt(f, t + 1, first, last);
    const around = this.#tags.at(tripleOf(g0, g1, g2), side) + AROUND;
    const before = this.#tags.at(tripleOf(tagAt(f, t - 2, first, last), g0, g1), side) + BEFORE;
    const after = this.#tags.at(tripleOf(g1, g2, tagAt(f, t + 2, first, last)), side) + AFTER;
    for (let y = 0; y < LABELS; y++)
      out[at + y] =
        (out[at + y] ?? 0) +
        (words[w0 + y] ?? 0) +
        (words[w1 + y] ?? 0) +
        (words[w2 + y] ?? 0) +
        (words[w3 + y] ?? 0) +
        (words[w4 + y] ?? 0) +
        (tags[around + y] ?? 0) +
        (tags[before + y] ?? 0) +
        (tags[after + y] ?? 0);
    rest.clear(sideTemplates(side));
    addPairs(f, t, rest);
    addOpening(f, t, rest);
  }

  /** Where the sums of the word at `i` begin, of a paragraph from `first` to `last`. */
  #wordAt(i: number, side: number, place: number, first: number, last: number): number {
    return this.#words.at(
      i < first ? 0 : i > last ? 1 : (this.#facts.number[i] ?? -1),
      i < first ? 1 : i > last ? 2 : (this.#facts.word[i] ?? 0),
      this.#facts.lemma[i] ?? 0,
      this.#facts.verb[i] ?? 0,
      side,
      place,
    );
  }
}
