import type { Claim } from '../../../api/types.ts';

const OPEN: ReadonlySet<Claim['state']> = new Set(['waiting', 'below', 'parked', 'lapsed', 'held']);

/** The claims of the article that may go with this one: of its desk, in nobody’s hands, and before a verdict. */
export const joinable = (claim: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ id, desk, state, stage, standing, heldBy }) =>
      id !== claim.id &&
      desk === claim.desk &&
      OPEN.has(state) &&
      stage === 'waiting' &&
      standing === null &&
      (heldBy === null || heldBy === claim.heldBy),
  );
