import { AFTER, BEFORE, sideOf, SIDES } from '../features/frame.ts';
import { addAhead, addDistance, addRole, wordTemplates } from '../features/word-features.ts';
import type { SparseTable } from '../sparse-table.ts';
import { EDGES } from '../token-facts.ts';
import { ROOM, RowSums } from './row-sums.ts';

const DISTANCES = BEFORE + AFTER;
/** Two roles of the rules and a tag; two counts up to three, an edge and how a token stands to quotation marks. */
const ROLES = 8 * 8 * 32;
const AHEAD = 4 * 4 * EDGES * 4;

/** What a token's place tells of it, whatever its word and its head are: few places are there, and all are known soon. */
export class PlaceSums {
  readonly #rows: RowSums;
  /** What stands where the methods say. */
  readonly sums: Int16Array;

  constructor(table: SparseTable) {
    this.#rows = new RowSums(table, DISTANCES + SIDES * (ROLES + AHEAD), ROOM);
    this.sums = this.#rows.sums;
  }

  /** Where the sums of a distance from the head begin (`addDistance`). */
  distanceAt(distance: number): number {
    const entry = distance + BEFORE;
    if (!this.#rows.isKnown(entry)) {
      addDistance(distance, this.#rows.begin(wordTemplates(sideOf(distance, 0))));
      this.#rows.put(entry * ROOM);
    }
    return entry * ROOM;
  }

  /** Likewise those of `addRole`. */
  roleAt(side: number, role: number, before: number, tag: number): number {
    const entry = DISTANCES + ((side * 8 + role) * 8 + before) * 32 + tag;
    if (!this.#rows.isKnown(entry)) {
      addRole(role, before, tag, this.#rows.begin(wordTemplates(side)));
      this.#rows.put(entry * ROOM);
    }
    return entry * ROOM;
  }

  /** Likewise those of `addAhead`. */
  aheadAt(side: number, heads: number, ahead: number, edge: number, quote: number): number {
    const entry = DISTANCES + SIDES * ROLES + (((side * 4 + heads) * 4 + ahead) * EDGES + edge) * 4 + quote;
    if (!this.#rows.isKnown(entry)) {
      addAhead(heads, ahead, edge, quote, this.#rows.begin(wordTemplates(side)));
      this.#rows.put(entry * ROOM);
    }
    return entry * ROOM;
  }
}
