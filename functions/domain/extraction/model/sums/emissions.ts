import { FeatureList } from '../features/feature-list.ts';
import type { Frame } from '../features/frame.ts';
import { LONGEST_FRAME } from '../features/frame.ts';
import { clip } from '../features/numbers.ts';
import type { RunningCounts } from '../features/running-counts.ts';
import type { Spot } from '../features/spot-features.ts';
import { addPlace, addRoles, MOVED, moveTo, nowhere, spotTemplates, STAYED } from '../features/spot-features.ts';
import { addOwnWord, headsAhead, kindOf, NEAR, wordTemplates } from '../features/word-features.ts';
import { LABELS } from '../field/labels.ts';
import type { RuleRoles } from '../rule-roles.ts';
import type { SparseTable } from '../sparse-table.ts';
import { addRows } from '../sparse-table.ts';
import type { TokenFacts } from '../token-facts.ts';
import type { KeptSums } from './kept-sums.ts';
import { keptSumsOf } from './kept-sums.ts';
import { SideSums } from './side-sums.ts';

/**
 * What the features of a passage's tokens say of their labels (`sideFeatures`, `spotFeatures`, `wordFeatures`), in respect of one cue after another.
 * What two cues or two neighbours share is summed once.
 */
export class Emissions {
  readonly #facts: TokenFacts;
  readonly #rules: RuleRoles;
  readonly #running: RunningCounts;
  readonly #parts: SparseTable;
  readonly #kept: KeptSums;
  readonly #list = new FeatureList();
  readonly #emissions = new Int32Array(LONGEST_FRAME * LABELS);
  readonly #sides: SideSums;
  readonly #place = new Int32Array(LABELS);
  readonly #spot = new Int32Array(LABELS);

  constructor(facts: TokenFacts, rules: RuleRoles, running: RunningCounts, parts: SparseTable) {
    this.#facts = facts;
    this.#rules = rules;
    this.#running = running;
    this.#parts = parts;
    this.#kept = keptSumsOf(parts);
    this.#sides = new SideSums(facts, parts);
  }

  /** Label scores of a frame's tokens, one token after the other, in steps of the table's scale; there until the next call. */
  of(frame: Frame): Int32Array {
    const emissions = this.#emissions;
    const list = this.#list;
    const facts = this.#facts;
    const { heads, places } = this.#kept;
    const spot = nowhere();
    const lemma = facts.lemma[frame.head] ?? 0;
    const kind = kindOf(facts, frame.head);
    const entries = heads.entriesOf(lemma, kind);
    for (let t = frame.from; t < frame.to; t++) {
      const moved = moveTo(spot, facts, this.#rules, this.#running, frame, t);
      if (moved !== STAYED) this.#sumSpot(frame, spot, moved);
      const tag = facts.tag[t] ?? 0;
      const distance = t - frame.head;
      const byHead = heads.at(entries, lemma, kind, clip(distance, NEAR), tag);
      const byDistance = places.distanceAt(distance);
      const byRole = places.roleAt(spot.side, spot.role, spot.before, tag);
      const byAhead = places.aheadAt(spot.side, spot.heads, headsAhead(facts, this.#running, t), facts.edge[t] ?? 0, spot.quote);
      const at = (t - frame.from) * LABELS;
      for (let y = 0; y < LABELS; y++)
        emissions[at + y] =
          (this.#spot[y] ?? 0) +
          (heads.sums[byHead + y] ?? 0) +
          (places.sums[byDistance + y] ?? 0) +
          (places.sums[byRole + y] ?? 0) +
          (places.sums[byAhead + y] ?? 0);
      this.#sides.add(t, spot.side, emissions, at, list);
      list.goOn(wordTemplates(spot.side));
      addOwnWord(facts, frame.head, spot, t, list);
      addRows(this.#parts, list, emissions, at);
    }
    return emissions;
  }

  #sumSpot(frame: Frame, spot: Spot, moved: number): void {
    const list = this.#list;
    if (moved === MOVED) {
      list.clear(spotTemplates(spot.side));
      addPlace(this.#facts, frame, spot, list);
      clear(this.#place);
      addRows(this.#parts, list, this.#place, 0);
    }
    list.clear(spotTemplates(spot.side));
    addRoles(this.#facts, frame, spot, list);
    for (let y = 0; y < LABELS; y++) this.#spot[y] = this.#place[y] ?? 0;
    addRows(this.#parts, list, this.#spot, 0);
  }
}

/** Filled by hand: for six numbers a call takes longer. */
function clear(sums: Int32Array): void {
  for (let y = 0; y < LABELS; y++) sums[y] = 0;
}
