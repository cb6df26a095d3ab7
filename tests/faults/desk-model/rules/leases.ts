import type { ClaimState } from '../../../../functions/domain/review/claim/states.ts';
import { become, refuse } from './asked.ts';
import type { Asked, Outcome, Step } from './asked.ts';
import { ASSIGNED, handsFull, hasRuled, isRunning, LEASE, ON_DOCKET } from './claims.ts';
import type { Request } from '../types.ts';

export type LeaseRequest = Extract<Request, { readonly kind: 'take' | 'extend' | 'release' | 'skip' | 'handoff' | 'park' }>;

/** What is wrong with a token, if anything is. */
export function underLease({ claim, request }: Asked<Request>, token: number): Outcome | null {
  if (!ON_DOCKET.has(claim.state) && claim.state !== 'below') return 'not-on-docket';
  return claim.lease === null || claim.lease.token !== token || claim.lease.holder !== request.who.id ? 'stale-token' : null;
}

/** The rules of taking, keeping and giving up. */
export function applyLease(asked: Asked<LeaseRequest>): Step {
  const { model, request, claim, time } = asked;
  const who = request.who.id;
  const isLead = request.who.role === 'lead';
  const freed = { ...claim, state: claim.stage as ClaimState, lease: null };

  switch (request.kind) {
    case 'take': {
      if (!ON_DOCKET.has(claim.state) && claim.state !== 'below') return refuse(asked, 'not-on-docket');
      if (claim.lease !== null && claim.lease.holder !== who && isRunning(claim, time)) return refuse(asked, 'already-held');
      if (claim.stage !== 'waiting' && hasRuled(claim, who)) return refuse(asked, 'own-ruling');
      if (claim.stage === 'adjudication' && !isLead) return refuse(asked, 'role-required');
      const mine = claim.lease?.holder === who && isRunning(claim, time);
      if (!mine && handsFull(model, who, claim.desk, time)) return refuse(asked, 'cap-reached');
      const fence = claim.fence + 1;
      const lease = { token: fence, holder: who, expires: time + LEASE };
      return become(asked, { ...claim, state: 'held', fence, lease, assigned: null, parked: null, lapsesAt: null });
    }
    case 'extend': {
      const wrong = underLease(asked, request.token);
      if (wrong !== null || claim.lease === null) return refuse(asked, wrong ?? 'stale-token');
      if (!isRunning(claim, time) && handsFull(model, who, claim.desk, time)) return refuse(asked, 'cap-reached');
      return become(asked, { ...claim, lease: { ...claim.lease, expires: Math.max(claim.lease.expires, time + LEASE) } });
    }
    case 'release':
    case 'skip': {
      const wrong = underLease(asked, request.token);
      return wrong === null ? become(asked, freed) : refuse(asked, wrong);
    }
    case 'handoff': {
      if (request.token === null) {
        if (!ON_DOCKET.has(claim.state)) return refuse(asked, 'not-on-docket');
        if (!isLead) return refuse(asked, 'role-required');
      } else {
        const wrong = underLease(asked, request.token);
        if (wrong !== null) return refuse(asked, wrong);
      }
      if (claim.stage !== 'waiting' && hasRuled(claim, request.to)) return refuse(asked, 'own-ruling');
      return become(asked, { ...freed, parked: null, assigned: { to: request.to, until: time + ASSIGNED } });
    }
    case 'park':
    default: {
      const wrong = underLease(asked, request.token);
      return wrong === null
        ? become(asked, { ...claim, state: 'parked', lease: null, parked: { by: who, until: Date.parse(request.until) } })
        : refuse(asked, wrong);
    }
  }
}
