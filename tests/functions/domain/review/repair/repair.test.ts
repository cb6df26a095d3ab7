import { describe, expect, it } from 'vitest';
import { take } from '../../../../../functions/domain/review/lease.ts';
import {
  NoSuchRepair,
  NotOnDocket,
  RepeatsAnother,
  RevisionChanged,
  RoleNeeded,
  VerdictStands,
  WrongStage,
} from '../../../../../functions/domain/review/refusals.ts';
import { raise } from '../../../../../functions/domain/review/repair/raise.ts';
import { restate } from '../../../../../functions/domain/review/repair/repair.ts';
import { digestOf } from '../../../../../functions/domain/review/rulings/records.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, NOON, waitingClaim } from '../claims.ts';
import { invented, MOMENT } from './wordings.ts';

const desk = inventedDesk();
const before = invented();
const after = invented({ text: 'The bridge over the Senn was closed.' });
const about = { revision: 1 };

describe('other words', () => {
  it('are the next revision, with a record of both; whoever holds the claim goes on holding it', () => {
    const held = take(waitingClaim(), BEN, NOON, desk).claim;
    const { claim, events, repair } = restate(held, ANNA, about, before, after, MOMENT);
    expect(claim).toEqual({ ...held, revision: 2 });
    expect(repair).toMatchObject({ revision: 2, action: 'restate', by: { id: ANNA.id }, before, after, joins: [], frees: [] });
    expect(events).toEqual([{ type: 'restated', actor: ANNA.id, facts: { revision: 2, digest: digestOf(repair) } }]);
  });

  it('are for the revision that was read', () => {
    expect(() => restate(waitingClaim({ revision: 3 }), ANNA, about, before, after, MOMENT)).toThrow(RevisionChanged);
  });

  it('are not for words that were ruled on, nor for a claim that goes with another', () => {
    const attempt =
      (changes: Parameters<typeof waitingClaim>[0], actor = ANNA) =>
      () =>
        restate(waitingClaim(changes), actor, about, before, after, MOMENT);
    const standing = { verdict: 1, status: 'standing', finding: 'confirmed', advice: 'use', recheckAt: null } as const;
    expect(attempt({ state: 'decided', standing })).toThrow(VerdictStands);
    expect(attempt({ state: 'sign-off', stage: 'sign-off' })).toThrow(NotOnDocket);
    expect(attempt({ state: 'held', stage: 'second' })).toThrow(WrongStage);
    expect(attempt({ state: 'joined', sameAs: 'article.02' })).toThrow(RepeatsAnother);
    expect(attempt({ state: 'dismissed' })).toThrow(NotOnDocket);
    expect(attempt({}, { ...ANNA, role: 'viewer' })).toThrow(RoleNeeded);
    // A claim that came back has a verdict, and is before the desk again.
    expect(attempt({ standing })).not.toThrow();
  });

  it('ask of a claim only what it can answer', () => {
    const opinion = invented({ kind: 'opinion' });
    expect(() => restate(waitingClaim(), ANNA, about, before, opinion, MOMENT)).toThrow(NoSuchRepair);
    expect(restate(waitingClaim(), ANNA, about, before, { ...opinion, question: 'was-it-said' }, MOMENT).claim.question).toBe(
      'was-it-said',
    );
    const unsaid = invented({ attribution: { ...before.attribution, source: null }, question: 'was-it-said' });
    expect(() => restate(waitingClaim(), ANNA, about, before, unsaid, MOMENT)).toThrow(NoSuchRepair);
    // What is on no docket is asked nothing.
    expect(restate(waitingClaim({ state: 'noted' }), ANNA, about, before, opinion, MOMENT).claim.state).toBe('noted');
  });
});

describe('a claim that was not for checking', () => {
  const noted = waitingClaim({ state: 'noted', desk: null, enlistedAt: null, deadline: null, dueBy: null });

  it('comes above the line of the desk, due as if it had been found now', () => {
    const { claim, events } = raise(noted, ANNA, about, { before, after }, desk, MOMENT);
    expect(claim).toMatchObject({
      state: 'waiting',
      desk: desk.id,
      enlistedAt: NOON.toISOString(),
      dueBy: expect.any(String),
      line: { reason: 'raised', by: { id: ANNA.id }, lapsesAt: null },
      brought: { how: 'raised' },
    });
    expect(events).toMatchObject([{ type: 'raised', facts: { desk: desk.id, how: 'raised', revision: 2 } }]);
    const opinion = invented({ kind: 'opinion', question: 'was-it-said' });
    expect(raise(noted, ANNA, about, { before, after: opinion }, desk, MOMENT).claim.brought.how).toBe('asked');
    expect(() => raise(noted, ANNA, about, { before, after: invented({ kind: 'opinion' }) }, desk, MOMENT)).toThrow(NoSuchRepair);
    expect(() => raise(waitingClaim(), ANNA, about, { before, after }, desk, MOMENT)).toThrow(NotOnDocket);
  });
});
