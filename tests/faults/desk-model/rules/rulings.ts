import type { Stage } from '../../../../functions/domain/review/claim/states.ts';
import { become, refuse } from './asked.ts';
import type { Asked, Step } from './asked.ts';
import { anew, ASSIGNED, decided, hasRuled, written } from './claims.ts';
import { underLease } from './leases.ts';
import type { LeaseRequest } from './leases.ts';
import type { RepairRequest } from './repairs.ts';
import type { TriageRequest } from './triage.ts';
import type { Model, Request } from '../types.ts';
import { keepWords, same, settle, withDraft } from './words.ts';

type WordsRequest = Exclude<Request, LeaseRequest | TriageRequest | RepairRequest | { readonly kind: 'next' | 'add' }>;

/** The rules of drafts, notes, rulings and what follows them. */
export function applyWords(asked: Asked<WordsRequest>): Step {
  const { model, request, claim, time } = asked;
  const who = request.who.id;
  const isLead = request.who.role === 'lead';

  switch (request.kind) {
    case 'draft': {
      const before = claim.drafts[who];
      const version = before?.version ?? 0;
      if (request.version === version) return become(asked, withDraft(claim, who, version + 1, request.content));
      const again = request.version === version - 1 && before !== undefined && same(before.content, request.content);
      return again ? { outcome: 'ok', model } : refuse(asked, 'draft-moved');
    }
    case 'note':
      if (claim.sameAs !== null) return refuse(asked, 'repeats-another');
      return become(asked, { ...claim, notes: [...claim.notes, written(who, request.text)] });
    case 'review': {
      const wrong =
        underLease(asked, request.token) ??
        (claim.stage === 'waiting' || claim.stage === 'second' ? null : 'wrong-stage') ??
        (request.revision === claim.revision ? null : 'revision-changed');
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      const settled = settle(claim, who, request.content);
      const { finding, rationale, recheckAt } = request.content;
      const review = { by: who, finding, number: claim.reviewed.length + 1, rationale, recheckAt };
      const ruled = {
        ...settled,
        reviewed: [...claim.reviewed, written(who, rationale)],
        reviews: [...claim.reviews, review],
        lease: null,
      };
      if (claim.stage === 'second') {
        const [first] = claim.reviews;
        if (first?.finding !== finding) return become(asked, { ...ruled, state: 'adjudication', stage: 'adjudication' });
        const times = [first.recheckAt, recheckAt].filter((at) => at !== undefined).map((at) => Date.parse(at));
        return become(asked, decided(ruled, first.rationale, times.length === 0 ? null : Math.min(...times)));
      }
      if (claim.eyes === 'none') return become(asked, decided(ruled, rationale, toTime(recheckAt)));
      const stage: Stage = claim.eyes === 'blind' ? 'second' : 'sign-off';
      return become(asked, { ...ruled, state: stage, stage });
    }
    case 'sign-off': {
      const wrong =
        underLease(asked, request.token) ??
        (claim.stage === 'sign-off' ? null : 'wrong-stage') ??
        (hasRuled(claim, who) ? 'own-ruling' : null) ??
        (request.revision === claim.revision ? null : 'revision-changed');
      const [review] = claim.reviews;
      if (wrong !== null || review === undefined) return refuse(asked, wrong ?? 'wrong-stage');
      if (request.decision === 'sign') return become(asked, decided({ ...claim, lease: null }, review.rationale, toTime(review.recheckAt)));
      const assigned = { to: review.by, until: time + ASSIGNED };
      return become(asked, { ...claim, state: 'waiting', stage: 'waiting', lease: null, assigned, round: claim.round + 1, reviews: [] });
    }
    case 'adjudication': {
      // The gateway of roles comes before any rule, so no words are kept.
      if (!isLead) return refuse(asked, 'role-required');
      const wrong =
        underLease(asked, request.token) ??
        (claim.stage === 'adjudication' ? null : 'wrong-stage') ??
        (hasRuled(claim, who) ? 'own-ruling' : null) ??
        (request.revision === claim.revision ? null : 'revision-changed');
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      const { rationale, recheckAt } = request.content;
      return become(asked, decided({ ...settle(claim, who, request.content), lease: null }, rationale, toTime(recheckAt)));
    }
    case 'update':
    case 'correction':
    case 'reopen':
    case 'withdrawal': {
      if (request.kind !== 'update' && !isLead) return refuse(asked, 'role-required');
      if (claim.state !== 'decided' && !(request.kind === 'reopen' && claim.state === 'withdrawn')) return refuse(asked, 'not-decided');
      if (claim.standing?.verdict !== request.verdict) return refuse(asked, 'verdict-moved');
      if (request.kind === 'withdrawal') {
        return become(asked, { ...claim, state: 'withdrawn', standing: { ...claim.standing, status: 'withdrawn' }, recheckAt: null });
      }
      const status = request.kind === 'correction' ? 'in-doubt' : claim.standing.status;
      const assigned = request.kind === 'update' ? { to: who, until: time + ASSIGNED } : null;
      return become(asked, { ...anew(claim, request.kind), standing: { ...claim.standing, status }, assigned });
    }
    case 'refile':
    default: {
      if (!isLead) return refuse(asked, 'role-required');
      const wrong = claim.state !== 'decided' ? 'not-decided' : claim.standing?.verdict !== request.verdict ? 'verdict-moved' : null;
      if (wrong !== null) return { outcome: wrong, model, afterwards: keeping(claim.id, who, request.content) };
      return become(asked, decided(settle(claim, who, request.content), request.content.rationale, claim.recheckAt));
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
