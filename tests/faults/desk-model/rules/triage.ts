import { refuse } from './asked.ts';
import type { Asked, Step } from './asked.ts';
import { deskOf } from '../../../../config/desks.ts';
import { STAGES } from '../../../../functions/domain/review/claim/states.ts';
import { ASSIGNED, hasRuled, isRunning, LAPSE } from './claims.ts';
import type { ModelClaim, Request } from '../types.ts';

export type TriageRequest = Extract<Request, { readonly kind: 'promote' | 'demote' | 'dismiss' | 'restore' | 'move' | 'assign' }>;

const FOR_SOMEBODY: ReadonlySet<string> = new Set([...STAGES, 'below']);

/** States of a claim that may be taken off the docket, or go with another. */
export const BEFORE_A_VERDICT: ReadonlySet<string> = new Set(['waiting', 'below', 'held', 'parked', 'lapsed']);

/** The claim on its side of the line again. */
export const backOnItsSide = (claim: ModelClaim, side: 'above' | 'below' | null, time: number): ModelClaim => ({
  ...claim,
  state: side === 'below' ? 'below' : 'waiting',
  lapsesAt: side === 'below' ? time + LAPSE : null,
});

/** On which side a claim stands, or stood before it was taken. */
export const sideOf = ({ state }: ModelClaim): 'above' | 'below' => (state === 'below' || state === 'lapsed' ? 'below' : 'above');

/** The claim in nobody's hands. */
export const putDown = (claim: ModelClaim): ModelClaim => ({ ...claim, lease: null, assigned: null, parked: null, lapsesAt: null });

/** What of somebody else's, or of a verdict, keeps a claim from being put away. */
export function inTheWay(claim: ModelClaim, who: string, time: number): string | null {
  if (claim.stage !== 'waiting') return 'wrong-stage';
  if (claim.lease !== null && claim.lease.holder !== who && isRunning(claim, time)) return 'already-held';
  return claim.standing === null ? null : 'verdict-on-record';
}

/** The rules of the line, of dismissing, and of whose a claim is. What is as asked for already is answered as done, and stays. */
export function applyTriage(asked: Asked<TriageRequest>): Step {
  const { model, request, claim, time } = asked;
  const already: Step = { outcome: 'ok', model };
  const become = (after: ModelClaim): Step => ({ outcome: 'ok', model: new Map(model).set(after.id, after) });
  if (claim.desk !== request.desk && !(request.kind === 'move' && claim.desk === request.to)) return refuse(asked, 'other-desk');
  switch (request.kind) {
    case 'promote':
      if (claim.state === 'waiting') return already;
      return claim.state === 'below' || claim.state === 'lapsed'
        ? become({ ...claim, state: 'waiting', lapsesAt: null })
        : refuse(asked, 'not-on-docket');
    case 'demote':
      if (claim.state === 'below') return already;
      if (claim.state !== 'waiting') return refuse(asked, 'not-on-docket');
      if (claim.standing !== null) return refuse(asked, 'verdict-on-record');
      return become({ ...claim, state: 'below', assigned: null, lapsesAt: time + LAPSE });
    case 'dismiss': {
      if (claim.state === 'dismissed') return already;
      if (!BEFORE_A_VERDICT.has(claim.state)) return refuse(asked, 'not-on-docket');
      const wrong = inTheWay(claim, request.who.id, time);
      return wrong === null ? become({ ...putDown(claim), state: 'dismissed', away: sideOf(claim) }) : refuse(asked, wrong);
    }
    case 'move': {
      if (claim.desk === request.to) return already;
      if (claim.state !== 'waiting' && claim.state !== 'below') return refuse(asked, 'not-on-docket');
      if (claim.stage !== 'waiting') return refuse(asked, 'wrong-stage');
      const lapsesAt = claim.state === 'below' ? time + LAPSE : null;
      return become({ ...claim, desk: request.to, eyes: deskOf(request.to)?.eyes ?? 'none', assigned: null, lapsesAt });
    }
    case 'assign': {
      const { to } = request;
      if ((claim.assigned?.to ?? null) === to) return already;
      if (!FOR_SOMEBODY.has(claim.state)) return refuse(asked, 'not-on-docket');
      if (to === null) return become({ ...claim, assigned: null });
      if (claim.stage !== 'waiting' && hasRuled(claim, to)) return refuse(asked, 'own-ruling');
      const above = claim.state === 'below' ? ({ ...claim, state: 'waiting', lapsesAt: null } as const) : claim;
      return become({ ...above, assigned: { to, until: time + ASSIGNED } });
    }
    case 'restore':
    default:
      if (claim.state === 'waiting' || claim.state === 'below') return already;
      if (claim.state !== 'dismissed') return refuse(asked, 'not-on-docket');
      return become({ ...backOnItsSide(claim, claim.away, time), away: null });
  }
}
