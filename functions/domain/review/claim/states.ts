/**
 * Where a claim stands on its desk's docket while nobody holds it: what it waits for.
 * - `waiting`: for a ruling
 * - `second`: ruled once; for a second review by somebody who has not seen the first
 * - `sign-off`: ruled; for somebody else's sign-off
 * - `adjudication`: two reviews disagree; for a lead who decides between them
 */
export const STAGES = ['waiting', 'second', 'sign-off', 'adjudication'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where a claim stands.
 * - `noted`: found, kept with its article, not for checking
 * - `found`: an unverified claim that has yet to be enlisted
 * - `held`: under a lease
 * - `below`: enlisted, and below the line: the desk’s budget goes to claims of higher priority
 * - `lapsed`: was below the line for as long as a claim may wait there
 * - `dismissed`: taken off the docket without a ruling, for a reason
 * - `parked`: set aside until a time, for an answer to come
 * - `decided`: has a verdict
 * - `withdrawn`: had a verdict, by which the desk stands no more
 * - `joined`: goes with another claim, whose ruling is its ruling: it repeats that one word for word, or somebody joined it
 * - `stuck`: could not be enlisted; waits for a person
 */
export const CLAIM_STATES = [
  'noted',
  'found',
  ...STAGES,
  'below',
  'held',
  'parked',
  'decided',
  'withdrawn',
  'lapsed',
  'dismissed',
  'joined',
  'stuck',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
