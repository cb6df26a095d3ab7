import { STAGES } from '../../../functions/domain/review/claim-record.ts';
import type { ClaimState, Stage } from '../../../functions/domain/review/claim-record.ts';
import type { Eyes, ModelClaim, Model, Request } from './types.ts';
import { keepWords, same, settle, withDraft } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LEASE = 30 * MINUTE;
const ASSIGNED = 4 * HOUR;
const CAP = 3;

/** How a request is answered: `ok`, or the name of a problem. */
export type Outcome = string;

/** What a request comes to: the model is never changed, only followed by another. */
export interface Step {
  readonly outcome: Outcome;
  readonly model: Model;
  /** What is done after the answer is certain: the words of a refused ruling are kept, and others may come in between. */
  readonly afterwards?: (model: Model) => Model;
}

const WAITS: ReadonlySet<string> = new Set(STAGES);
const ON_DOCKET: ReadonlySet<string> = new Set([...WAITS, 'held', 'parked']);

export const isRunning = (claim: ModelClaim, time: number): boolean => claim.lease !== null && claim.lease.expires > time;
const hasRuled = (claim: ModelClaim, who: string): boolean => claim.reviews.some((review) => review.by === who);
const holding = (model: Model, who: string, desk: string, time: number): number =>
  [...model.values()].filter((claim) => claim.desk === desk && claim.lease?.holder === who && isRunning(claim, time)).length;

/** True where anybody may have it who asks for that stage. */
export const isFree = (claim: ModelClaim, stage: Stage, time: number): boolean =>
  claim.stage === stage && (WAITS.has(claim.state) ? claim.assigned === null : claim.state === 'held' && !isRunning(claim, time));

/** The claim that a new one is, as the desk has it. */
export const newClaim = (id: string, desk: string, eyes: Eyes): ModelClaim => ({
  id,
  desk,
  eyes,
  state: 'waiting',
  stage: 'waiting',
  fence: 0,
  lease: null,
  assigned: null,
  parked: null,
  round: 1,
  cause: 'first',
  reviews: [],
  reviewed: 0,
  verdicts: 0,
  standing: null,
  recheckAt: null,
  notes: 0,
  drafts: {},
  kept: {},
});

/** The desk's rules once more, as simply as they can be said, for one request at one time. `chosen` is the claim that `next` was answered with. */
export function apply(model: Model, request: Request, time: number, chosen?: string): Step {
  const refuse = (outcome: Outcome): Step => ({ outcome, model });
  const become = (claim: ModelClaim): Step => ({ outcome: 'ok', model: new Map(model).set(claim.id, claim) });

  if (request.kind === 'next') {
    if (holding(model, request.who.id, request.desk, time) >= CAP) return refuse('cap-reached');
    // An index that lags may hide a claim, so nothing is always a fair answer; the last drain finds what was hidden.
    if (chosen === undefined) return refuse('nothing');
    const claim = model.get(chosen);
    if (claim === undefined || claim.desk !== request.desk) return refuse('a claim of nowhere');
    const free = WAITS.has(claim.state)
      ? claim.assigned === null || claim.assigned.to === request.who.id
      : claim.state === 'held' && !isRunning(claim, time);
    if (!free) return refuse('a claim that is not free');
    const theirs = claim.assigned?.to === request.who.id || claim.state === 'held';
    if (!theirs && claim.stage !== (request.stage ?? 'waiting')) return refuse('a claim at another stage');
    return apply(model, { kind: 'take', who: request.who, claim: chosen }, time);
  }

  const claim = model.get(request.claim);
  if (claim === undefined) return refuse('unknown-claim');
  const who = request.who.id;
  const isLead = request.who.role === 'lead';
  const underLease = (token: number): Outcome | null => {
    if (!ON_DOCKET.has(claim.state)) return 'not-on-docket';
    return claim.lease === null || claim.lease.token !== token || claim.lease.holder !== who ? 'stale-token' : null;
  };
  const freed = { ...claim, state: claim.stage as ClaimState, lease: null };

  switch (request.kind) {
    case 'take': {
      if (!ON_DOCKET.has(claim.state)) return refuse('not-on-docket');
      if (claim.lease !== null && claim.lease.holder !== who && isRunning(claim, time)) return refuse('already-held');
      if (claim.stage !== 'waiting' && hasRuled(claim, who)) return refuse('own-ruling');
      if (claim.stage === 'adjudication' && !isLead) return refuse('role-required');
      const mine = claim.lease?.holder === who && isRunning(claim, time);
      if (!mine && holding(model, who, claim.desk, time) >= CAP) return refuse('cap-reached');
      const fence = claim.fence + 1;
      const lease = { token: fence, holder: who, expires: time + LEASE };
      return become({ ...claim, state: 'held', fence, lease, assigned: null, parked: null });
    }
    case 'extend': {
      const wrong = underLease(request.token);
      if (wrong !== null || claim.lease === null) return refuse(wrong ?? 'stale-token');
      if (!isRunning(claim, time) && holding(model, who, claim.desk, time) >= CAP) return refuse('cap-reached');
      return become({ ...claim, lease: { ...claim.lease, expires: Math.max(claim.lease.expires, time + LEASE) } });
    }
    case 'release':
    case 'skip': {
      const wrong = underLease(request.token);
      return wrong === null ? become(freed) : refuse(wrong);
    }
    case 'handoff': {
      if (request.token === null) {
        if (!ON_DOCKET.has(claim.state)) return refuse('not-on-docket');
        if (!isLead) return refuse('role-required');
      } else {
        const wrong = underLease(request.token);
        if (wrong !== null) return refuse(wrong);
      }
      if (claim.stage !== 'waiting' && hasRuled(claim, request.to)) return refuse('own-ruling');
      return become({ ...freed, parked: null, assigned: { to: request.to, until: time + ASSIGNED } });
    }
    case 'park': {
      const wrong = underLease(request.token);
      return wrong === null
        ? become({ ...claim, state: 'parked', lease: null, parked: { by: who, until: Date.parse(request.until) } })
        : refuse(wrong);
    }
    case 'draft': {
      const before = claim.drafts[who];
      const version = before?.version ?? 0;
      if (request.version === version) return become(withDraft(claim, who, version + 1, request.content));
      const again = request.version === version - 1 && before !== undefined && same(before.content, request.content);
      return again ? { outcome: 'ok', model } : refuse('draft-moved');
    }
    case 'note':
      return become({ ...claim, notes: claim.notes + 1 });
    case 'review': {
      const wrong =
        underLease(request.token) ??
        (claim.stage === 'waiting' || claim.stage === 'second' ? null : 'wrong-stage') ??
        (request.revision === 1 ? null : 'revision-changed');
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      const settled = settle(claim, who, request.content);
      const number = claim.reviewed + 1;
      const review = { by: who, finding: request.content.finding, number, recheckAt: request.content.recheckAt };
      const ruled = { ...settled, reviewed: number, reviews: [...claim.reviews, review], lease: null };
      if (claim.stage === 'second') {
        const [first] = claim.reviews;
        if (first?.finding !== request.content.finding) return become({ ...ruled, state: 'adjudication', stage: 'adjudication' });
        const times = [first.recheckAt, request.content.recheckAt].filter((at) => at !== undefined).map((at) => Date.parse(at));
        return become(decided(ruled, times.length === 0 ? null : Math.min(...times)));
      }
      if (claim.eyes === 'none') return become(decided(ruled, toTime(request.content.recheckAt)));
      const stage: Stage = claim.eyes === 'blind' ? 'second' : 'sign-off';
      return become({ ...ruled, state: stage, stage });
    }
    case 'sign-off': {
      const wrong =
        underLease(request.token) ??
        (claim.stage === 'sign-off' ? null : 'wrong-stage') ??
        (hasRuled(claim, who) ? 'own-ruling' : null) ??
        (request.revision === 1 ? null : 'revision-changed');
      const [review] = claim.reviews;
      if (wrong !== null || review === undefined) return refuse(wrong ?? 'wrong-stage');
      if (request.decision === 'sign') return become(decided({ ...claim, lease: null }, toTime(review.recheckAt)));
      const assigned = { to: review.by, until: time + ASSIGNED };
      return become({ ...claim, state: 'waiting', stage: 'waiting', lease: null, assigned, round: claim.round + 1, reviews: [] });
    }
    case 'adjudication': {
      // The gateway of roles comes before any rule, so no words are kept.
      if (!isLead) return refuse('role-required');
      const wrong =
        underLease(request.token) ??
        (claim.stage === 'adjudication' ? null : 'wrong-stage') ??
        (hasRuled(claim, who) ? 'own-ruling' : null) ??
        (request.revision === 1 ? null : 'revision-changed');
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      return become(decided({ ...settle(claim, who, request.content), lease: null }, toTime(request.content.recheckAt)));
    }
    case 'update':
    case 'correction':
    case 'reopen':
    case 'withdrawal': {
      if (request.kind !== 'update' && !isLead) return refuse('role-required');
      if (claim.state !== 'decided' && !(request.kind === 'reopen' && claim.state === 'withdrawn')) return refuse('not-decided');
      if (claim.standing?.verdict !== request.verdict) return refuse('verdict-moved');
      if (request.kind === 'withdrawal') {
        return become({ ...claim, state: 'withdrawn', standing: { ...claim.standing, status: 'withdrawn' }, recheckAt: null });
      }
      const status = request.kind === 'correction' ? 'in-doubt' : claim.standing.status;
      const assigned = request.kind === 'update' ? { to: who, until: time + ASSIGNED } : null;
      return become({ ...anew(claim, request.kind), standing: { ...claim.standing, status }, assigned });
    }
    case 'refile':
    default: {
      if (!isLead) return refuse('role-required');
      const wrong = claim.state !== 'decided' ? 'not-decided' : claim.standing?.verdict !== request.verdict ? 'verdict-moved' : null;
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      return become({ ...decided(settle(claim, who, request.content), claim.recheckAt) });
    }
  }
}

const keeping =
  (id: string, who: string, content: Readonly<Record<string, unknown>>) =>
  (model: Model): Model => {
    const claim = model.get(id);
    return claim === undefined ? model : new Map(model).set(id, keepWords(claim, who, content));
  };

const toTime = (iso: string | undefined): number | null => (iso === undefined ? null : Date.parse(iso));

const decided = (claim: ModelClaim, recheckAt: number | null): ModelClaim => ({
  ...claim,
  state: 'decided',
  stage: 'waiting',
  verdicts: claim.verdicts + 1,
  standing: { verdict: claim.verdicts + 1, status: 'standing' },
  recheckAt,
});

const anew = (claim: ModelClaim, cause: string): ModelClaim => ({
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
    } else if (claim.assigned !== null && claim.assigned.until <= time) after.set(claim.id, { ...claim, assigned: null });
    else if (claim.state === 'decided' && claim.recheckAt !== null && claim.recheckAt <= time) after.set(claim.id, anew(claim, 'recheck'));
  }
  return after;
}
