import { group } from './counters.ts';
import type { Counters } from './counters.ts';

/** How far two reviewers who did not see each other's findings agreed. */
export interface Agreement {
  /** Claims that two reviewed so. */
  readonly pairs: number;
  /** Of those, with the same finding. */
  readonly agreed: number;
  /** Cohen's kappa: 1 for always, 0 for no more than chance would have it; null where chance alone explains all, or there is no pair. */
  readonly kappa: number | null;
}

/** The counter of a pair of findings. */
export const pairOf = (first: string, second: string): string => `pair:${first}:${second}`;

/**
 * Agreement, from the confusion matrix among the counters.
 * @see Cohen, J. (1960), A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20
 */
export function agreementIn(counters: Counters): Agreement {
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
  let [pairs, agreed] = [0, 0];
  for (const [pair, n] of Object.entries(group(counters, 'pair'))) {
    const [first = '', second = ''] = pair.split(':');
    rows.set(first, (rows.get(first) ?? 0) + n);
    columns.set(second, (columns.get(second) ?? 0) + n);
    pairs += n;
    if (first === second) agreed += n;
  }
  // Whole numbers as long as can be: of equal figures the difference must be exactly 0.
  const byChance = [...rows].reduce((sum, [finding, n]) => sum + n * (columns.get(finding) ?? 0), 0);
  const beyondChance = pairs * pairs - byChance;
  return { pairs, agreed, kappa: beyondChance === 0 ? null : (agreed * pairs - byChance) / beyondChance };
}
