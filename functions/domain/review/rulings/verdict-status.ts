import type { Standing } from '../claim/rounds.ts';

/** What a verdict is now: what the desk says of its last one, or that another has followed. */
export type VerdictStatus = Standing['status'] | 'superseded';

/**
 * Where a verdict stands.
 * @param number of the verdict
 * @param standing the claim's, as it is now
 */
export const verdictStatus = (number: number, standing: Standing | null): VerdictStatus =>
  standing === null || standing.verdict !== number ? 'superseded' : standing.status;
