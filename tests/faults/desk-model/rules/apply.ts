import { become, refuse } from './asked.ts';
import type { Step } from './asked.ts';
import { deskOf } from '../../../../config/desks.ts';
import { handsFull, isRunning, newClaim, WAITS } from './claims.ts';
import { applyLease } from './leases.ts';
import { applyRepair } from './repairs.ts';
import { applyWords } from './rulings.ts';
import { applyTriage } from './triage.ts';
import type { Model, Request } from '../types.ts';

/** The desk's rules once more, as simply as they can be said, for one request at one time. `chosen` is the claim that `next` was answered with, that was split off, or that was added. */
export function apply(model: Model, request: Request, time: number, chosen?: string): Step {
  if (request.kind === 'next') return applyNext(model, request, time, chosen);
  if (request.kind === 'add') {
    if (chosen === undefined) return refuse({ model }, 'a claim');
    const { desk, text } = request.sentence;
    return become({ model }, newClaim(chosen, desk, deskOf(desk)?.eyes ?? 'none', text));
  }
  const claim = model.get(request.claim);
  if (claim === undefined) return refuse({ model }, 'unknown-claim');
  const about = { model, claim, time };
  switch (request.kind) {
    case 'take':
    case 'extend':
    case 'release':
    case 'skip':
    case 'handoff':
    case 'park':
      return applyLease({ ...about, request });
    case 'promote':
    case 'demote':
    case 'dismiss':
    case 'restore':
    case 'move':
    case 'assign':
      return applyTriage({ ...about, request });
    case 'restate':
    case 'split':
    case 'join':
    case 'separate':
    case 'undo':
      return applyRepair({ ...about, request }, chosen);
    case 'draft':
    case 'note':
    case 'review':
    case 'sign-off':
    case 'adjudication':
    case 'update':
    case 'correction':
    case 'reopen':
    case 'withdrawal':
    case 'refile':
    default:
      return applyWords({ ...about, request });
  }
}

function applyNext(model: Model, request: Request & { readonly kind: 'next' }, time: number, chosen: string | undefined): Step {
  const at = { model };
  if (handsFull(model, request.who.id, request.desk, time)) return refuse(at, 'cap-reached');
  // An index that lags may hide a claim, so nothing is always a fair answer; the last drain finds what was hidden.
  if (chosen === undefined) return refuse(at, 'nothing');
  const claim = model.get(chosen);
  if (claim === undefined || claim.desk !== request.desk) return refuse(at, 'a claim of nowhere');
  const free = WAITS.has(claim.state)
    ? claim.assigned === null || claim.assigned.to === request.who.id
    : claim.state === 'held' && !isRunning(claim, time);
  if (!free) return refuse(at, 'a claim that is not free');
  const theirs = claim.assigned?.to === request.who.id || claim.state === 'held';
  if (!theirs && claim.stage !== (request.stage ?? 'waiting')) return refuse(at, 'a claim at another stage');
  return apply(model, { kind: 'take', who: request.who, claim: chosen }, time);
}
