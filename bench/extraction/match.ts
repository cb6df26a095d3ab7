import { iou, type Words } from './words.ts';

/** Contents that share fewer of their words are different ones. */
const LEAST_IOU = 0.5;

/** Which gold content each found one is: indexes into the two lists. */
export type Matches = ReadonlyMap<number, number>;

/** Pairs the contents found with the marked ones, best pair first, each in one pair at most; of equally good pairs the later ones go first. */
export function match(gold: readonly Words[], found: readonly Words[]): Matches {
  return matchAny(
    gold.map((words) => [words]),
    found,
  );
}

/** The same where a marked content stands in several places, any of which will do. */
export function matchAny(gold: readonly (readonly Words[])[], found: readonly Words[]): Matches {
  const pairs = gold.flatMap((places, goldAt) =>
    found.map((words, foundAt) => ({ goldAt, foundAt, iou: Math.max(...places.map((marked) => iou(marked, words))) })),
  );
  const best = pairs
    .filter((pair) => pair.iou >= LEAST_IOU)
    .toSorted((a, b) => b.iou - a.iou || b.goldAt - a.goldAt || b.foundAt - a.foundAt);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { goldAt, foundAt } of best) {
    if (taken.has(goldAt) || matches.has(foundAt)) continue;
    taken.add(goldAt);
    matches.set(foundAt, goldAt);
  }
  return matches;
}
