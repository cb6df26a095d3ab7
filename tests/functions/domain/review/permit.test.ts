import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../../../config/routes.ts';
import type { RouteKey } from '../../../../config/routes.ts';
import { ACTION_NAMES, ACTIONS } from '../../../../functions/domain/review/actions.ts';
import type { ActionName } from '../../../../functions/domain/review/actions.ts';
import { CLAIM_STATES, STAGES } from '../../../../functions/domain/review/claim/states.ts';
import { take } from '../../../../functions/domain/review/lease.ts';
import { actionsFor, permit, permitUnderLease } from '../../../../functions/domain/review/permit.ts';
import { NotDecided, NotOnDocket, Refusal, StaleToken, WrongStage } from '../../../../functions/domain/review/refusals.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { ANNA, BEN, LEA, minutesAfter, NOON, waitingClaim } from './claims.ts';

const held = take(waitingClaim(), ANNA, NOON, inventedDesk()).claim;

/** The route by which people do each thing. */
const ROUTE_OF: Partial<Record<ActionName, RouteKey>> = {
  redrive: 'POST /v1/stuck/{id}/redrive',
  'return-to-reporter': 'POST /v1/claims/{id}/asks',
  promote: 'POST /v1/desks/{desk}/triage',
  demote: 'POST /v1/desks/{desk}/triage',
  dismiss: 'POST /v1/desks/{desk}/triage',
  restore: 'POST /v1/desks/{desk}/triage',
  move: 'POST /v1/desks/{desk}/triage',
  assign: 'POST /v1/desks/{desk}/triage',
  add: 'POST /v1/articles/{id}/claims',
  raise: 'PATCH /v1/claims/{id}',
  restate: 'PATCH /v1/claims/{id}',
  split: 'POST /v1/claims/{id}/split',
  gather: 'POST /v1/claims/{id}/join',
  ungather: 'POST /v1/claims/{id}/separate',
  join: 'POST /v1/claims/{id}/join',
  separate: 'POST /v1/claims/{id}/separate',
  undo: 'POST /v1/claims/{id}/undo',
  take: 'POST /v1/claims/{id}/lease',
  extend: 'PATCH /v1/claims/{id}/lease',
  release: 'DELETE /v1/claims/{id}/lease',
  skip: 'DELETE /v1/claims/{id}/lease',
  handoff: 'POST /v1/claims/{id}/lease/handoff',
  park: 'POST /v1/claims/{id}/park',
  review: 'POST /v1/claims/{id}/reviews',
  'sign-off': 'POST /v1/claims/{id}/sign-off',
  return: 'POST /v1/claims/{id}/sign-off',
  adjudicate: 'POST /v1/claims/{id}/adjudication',
  update: 'POST /v1/claims/{id}/update',
  correct: 'POST /v1/claims/{id}/correction',
  reopen: 'POST /v1/claims/{id}/reopen',
  refile: 'POST /v1/claims/{id}/refile',
  withdraw: 'POST /v1/claims/{id}/withdrawal',
};

describe('permit', () => {
  it('keeps every action to the states and stages of the table', () => {
    for (const name of ACTION_NAMES) {
      const action: { from: readonly string[]; stages?: readonly string[] } = ACTIONS[name];
      for (const state of CLAIM_STATES) {
        for (const stage of STAGES) {
          const allowed = action.from.includes(state) && (action.stages?.includes(stage) ?? true);
          const attempt = (): void => permit(name, waitingClaim({ state, stage }), { ...LEA, role: 'admin' });
          if (allowed) expect(attempt).not.toThrow();
          else expect(attempt).toThrow(Refusal);
        }
      }
    }
  });

  it('asks each action’s route for the role that the action takes', () => {
    for (const name of ACTION_NAMES) {
      const { role } = ACTIONS[name];
      if (role === 'system') expect(ROUTE_OF[name]).toBeUndefined();
      else expect([name, ROUTES[ROUTE_OF[name]!]]).toEqual([name, role]);
    }
  });

  it('says what is wrong: no docket, no lease, another stage, no verdict', () => {
    expect(() => permitUnderLease('park', waitingClaim({ state: 'decided' }), ANNA, 1)).toThrow(NotOnDocket);
    expect(() => permitUnderLease('park', waitingClaim(), ANNA, 1)).toThrow(StaleToken);
    expect(() => permitUnderLease('sign-off', held, ANNA, 1)).toThrow(WrongStage);
    expect(() => permit('update', held, ANNA)).toThrow(NotDecided);
  });
});

describe('actionsFor', () => {
  it('offers a claim that waits to be taken, and what its holder can do with it', () => {
    const repair = ['restate', 'split', 'gather', 'join'];
    expect(actionsFor(waitingClaim(), ANNA, NOON)).toEqual([...repair, 'demote', 'dismiss', 'move', 'assign', 'take']);
    expect(actionsFor(waitingClaim({ state: 'below' }), ANNA, NOON)).toEqual([...repair, 'promote', 'dismiss', 'move', 'assign', 'take']);
    expect(actionsFor(held, ANNA, NOON)).toEqual([
      ...repair,
      'dismiss',
      'take',
      'extend',
      'release',
      'skip',
      'handoff',
      'park',
      'return-to-reporter',
      'review',
    ]);
  });

  it('offers to take back what was done, and no repair of words that somebody has ruled on', () => {
    const actions = (changes: Parameters<typeof waitingClaim>[0]) => actionsFor(waitingClaim(changes), ANNA, NOON);
    expect(actions({ revision: 2, gathered: ['article.02'] })).toEqual(expect.arrayContaining(['ungather', 'undo']));
    const joining = { by: ANNA, at: NOON.toISOString(), side: 'above' } as const;
    expect(actions({ state: 'joined', sameAs: 'article.02', joining })).toEqual(['separate']);
    expect(actions({ state: 'joined', sameAs: 'other.02' })).toEqual([]);
    expect(actions({ state: 'second', stage: 'second' })).toEqual(['assign', 'take']);
    expect(actions({ state: 'noted' })).toEqual(['raise', 'restate']);
  });

  it('offers nothing of what somebody else holds until their lease runs out, but to repair its words, and to a lead to hand it over or give it back', () => {
    expect(actionsFor(held, BEN, NOON)).toEqual(['restate', 'split', 'gather']);
    expect(actionsFor(held, LEA, NOON)).toEqual(['restate', 'split', 'gather', 'release', 'handoff']);
    expect(actionsFor(held, BEN, minutesAfter(NOON, 30))).toEqual(['restate', 'split', 'gather', 'join', 'dismiss', 'take']);
  });

  it('offers what follows a verdict by role, and viewers nothing', () => {
    const decided = waitingClaim({ state: 'decided' });
    expect(actionsFor(decided, ANNA, NOON)).toEqual(['update']);
    expect(actionsFor(decided, LEA, NOON)).toEqual(['update', 'correct', 'reopen', 'refile', 'withdraw']);
    for (const state of CLAIM_STATES) expect(actionsFor(waitingClaim({ state }), { ...BEN, role: 'viewer' }, NOON)).toEqual([]);
  });
});
