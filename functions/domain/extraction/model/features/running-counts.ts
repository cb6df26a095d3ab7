import type { TokenFacts } from '../token-facts.ts';
import { OUTSIDE } from '../token-facts.ts';

/** Counts over the tokens before each position, for "how many between". */
export interface RunningCounts {
  readonly finite: Int32Array;
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  /** Heads of likely cues. */
  readonly heads: Int32Array;
}

/** @param heads by token, 1 where a cue is likely */
export function runningCounts(f: TokenFacts, heads: Uint8Array): RunningCounts {
  const counts = {
    finite: new Int32Array(f.length + 1),
    commas: new Int32Array(f.length + 1),
    marks: new Int32Array(f.length + 1),
    heads: new Int32Array(f.length + 1),
  };
  for (let i = 0; i < f.length; i++) {
    const edge = f.edge[i] ?? 0;
    counts.finite[i + 1] = (counts.finite[i] ?? 0) + (edge === 10 ? 1 : 0);
    counts.commas[i + 1] = (counts.commas[i] ?? 0) + (edge === 3 && f.quote[i] === OUTSIDE ? 1 : 0);
    counts.marks[i + 1] = (counts.marks[i] ?? 0) + (edge === 1 || edge === 2 ? 1 : 0);
    counts.heads[i + 1] = (counts.heads[i] ?? 0) + (heads[i] ?? 0);
  }
  return counts;
}
