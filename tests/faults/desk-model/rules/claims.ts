import { STAGES } from '../../../../functions/domain/review/claim/states.ts';
import type { Stage } from '../../../../functions/domain/review/claim/states.ts';
import type { Eyes, Model, ModelClaim } from '../types.ts';

const MINUTE = 60_000;
/** How long a lease and an assignment last, in milliseconds. */
export const LEASE = 30 * MINUTE;
export const ASSIGNED = 240 * MINUTE;
/** How long a claim waits below the line, in milliseconds. */
export const LAPSE = 72 * 60 * MINUTE;

export const WAITS: ReadonlySet<string> = new Set(STAGES);
export const ON_DOCKET: ReadonlySet<string> = new Set([...WAITS, 'held', 'parked']);

export const isRunning = (claim: ModelClaim, time: number): boolean => claim.lease !== null && claim.lease.expires > time;
/** Words as they are on record, with their author. */
export const written = (who: string, words: string): string => `${who}: ${words}`;

export const hasRuled = (claim: ModelClaim, who: string): boolean => claim.reviews.some((review) => review.by === who);

/** True where anybody may have it who asks for that stage. */
export const isFree = (claim: ModelClaim, stage: Stage, time: number): boolean =>
  claim.stage === stage && (WAITS.has(claim.state) ? claim.assigned === null : claim.state === 'held' && !isRunning(claim, time));

const CAP = 3;

/** True where somebody holds as much of the desk's as they may. */
export const handsFull = (model: Model, who: string, desk: string, time: number): boolean =>
  [...model.values()].filter((claim) => claim.desk === desk && claim.lease?.holder === who && isRunning(claim, time)).length >= CAP;

/** The claim that a new one is, as the desk has it. */
export const newClaim = (id: string, desk: string, eyes: Eyes, text: string): ModelClaim => ({
  id,
  desk,
  eyes,
  state: 'waiting',
  stage: 'waiting',
  fence: 0,
  lease: null,
  assigned: null,
  parked: null,
  lapsesAt: null,
  away: null,
  sameAs: null,
  gathered: [],
  revision: 1,
  text,
  repairs: [],
  round: 1,
  cause: 'first',
  reviews: [],
  reviewed: [],
  verdicts: [],
  watched: [],
  standing: null,
  recheckAt: null,
  notes: [],
  drafts: {},
  kept: {},
});

/** The claim with its next verdict. */
export const decided = (claim: ModelClaim, rationale: string, recheckAt: number | null): ModelClaim => ({
  ...claim,
  state: 'decided',
  stage: 'waiting',
  verdicts: [...claim.verdicts, rationale],
  watched: [...claim.watched, claim.eyes],
  standing: { verdict: claim.verdicts.length + 1, status: 'standing' },
  recheckAt,
});

/** The claim before its desk again. */
export const anew = (claim: ModelClaim, cause: string): ModelClaim => ({
  ...claim,
  state: 'waiting',
  stage: 'waiting',
  round: claim.round + 1,
  cause,
  reviews: [],
  recheckAt: null,
});

/** What `tend` does, or time itself. */
export function passTime(model: Model, time: number): Model {
  const after = new Map(model);
  for (const claim of model.values()) {
    if (claim.state === 'parked' && claim.parked !== null && claim.parked.until <= time) {
      const assigned = { to: claim.parked.by, until: time + ASSIGNED };
      after.set(claim.id, { ...claim, state: claim.stage, parked: null, assigned });
    } else if (claim.state === 'below' && claim.lapsesAt !== null && claim.lapsesAt <= time)
      after.set(claim.id, { ...claim, state: 'lapsed' });
    else if (claim.assigned !== null && claim.assigned.until <= time) after.set(claim.id, { ...claim, assigned: null });
    else if (claim.state === 'decided' && claim.recheckAt !== null && claim.recheckAt <= time) after.set(claim.id, anew(claim, 'recheck'));
  }
  return after;
}
