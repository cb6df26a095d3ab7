import { FeatureList } from './features/feature-list.ts';
import type { Frame } from './features/frame.ts';
import { LONGEST_FRAME } from './features/frame.ts';
import type { RunningCounts } from './features/running-counts.ts';
import { moveTo, nowhere, spotFeatures } from './features/spot-features.ts';
import { wordFeatures } from './features/word-features.ts';
import { LABELS } from './field/labels.ts';
import type { RuleRoles } from './rule-roles.ts';
import { SideSums } from './sides/side-sums.ts';
import type { SparseTable } from './sparse-table.ts';
import { addRows } from './sparse-table.ts';
import type { TokenFacts } from './token-facts.ts';

/** What the features of a passage's tokens say of their labels, in respect of one cue after another. What two cues or two neighbours share is summed once. */
export class Emissions {
  readonly #facts: TokenFacts;
  readonly #rules: RuleRoles;
  readonly #running: RunningCounts;
  readonly #parts: SparseTable;
  readonly #list = new FeatureList();
  readonly #emissions = new Int32Array(LONGEST_FRAME * LABELS);
  readonly #sides: SideSums;
  readonly #spotSums = new Int32Array(LABELS);

  constructor(facts: TokenFacts, rules: RuleRoles, running: RunningCounts, parts: SparseTable) {
    this.#facts = facts;
    this.#rules = rules;
    this.#running = running;
    this.#parts = parts;
    this.#sides = new SideSums(facts, parts);
  }

  /** Label scores of a frame's tokens, one token after the other, in steps of the table's scale; there until the next call. */
  of(frame: Frame): Int32Array {
    const emissions = this.#emissions;
    const spot = nowhere();
    for (let t = frame.from; t < frame.to; t++) {
      if (moveTo(spot, this.#facts, this.#rules, this.#running, frame, t)) {
        spotFeatures(this.#facts, frame, spot, this.#list);
        this.#spotSums.fill(0);
        addRows(this.#parts, this.#list, this.#spotSums, 0);
      }
      wordFeatures(this.#facts, this.#running, frame, spot, t, this.#list);
      const at = (t - frame.from) * LABELS;
      for (let y = 0; y < LABELS; y++) emissions[at + y] = this.#spotSums[y] ?? 0;
      this.#sides.add(t, spot.side, emissions, at);
      addRows(this.#parts, this.#list, emissions, at);
    }
    return emissions;
  }
}
