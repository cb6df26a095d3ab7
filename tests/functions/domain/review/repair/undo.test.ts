import { describe, expect, it } from 'vitest';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { AlreadyHeld, NothingToUndo, VerdictStands } from '../../../../../functions/domain/review/refusals.ts';
import { split } from '../../../../../functions/domain/review/repair/split.ts';
import { undo } from '../../../../../functions/domain/review/repair/undo.ts';
import { dismiss } from '../../../../../functions/domain/review/triage/dismiss.ts';
import { moveTo } from '../../../../../functions/domain/review/triage/reassign.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, NOON, waitingClaim } from '../claims.ts';
import { invented, MOMENT } from './wordings.ts';

const desk = inventedDesk({ id: 'world' });
const whole = invented({ text: 'Bridges and roads are gone.' });
const parts = [
  { id: 'article.01', wording: invented({ text: 'Bridges are gone.' }) },
  { id: 'article.s1', wording: invented({ text: 'Roads are gone.' }) },
];
const made = split(waitingClaim(), ANNA, { revision: 1 }, whole, parts, MOMENT);
const [off] = made.off;
const part = off!.claim;

describe('a splitting taken back', () => {
  it('has the claim say all again, and its part go with it; taken back again, the part goes by itself', () => {
    expect(part).toMatchObject({
      state: 'waiting',
      desk: 'world',
      dueBy: waitingClaim().dueBy,
      brought: { how: 'split', of: 'article.01' },
    });
    const back = undo(made.claim, BEN, { revision: 2 }, made.repair, [part], desk, MOMENT);
    expect(back).toMatchObject({ claim: { revision: 3, gathered: [part.id] }, wording: whole });
    expect(back.others[0]).toMatchObject({ claim: { state: 'joined', sameAs: 'article.01' }, events: [{ type: 'merged' }] });
    const again = undo(back.claim, BEN, { revision: 3 }, back.repair, [back.others[0]!.claim], desk, MOMENT);
    expect(again).toMatchObject({ claim: { revision: 4, gathered: [] }, wording: { text: 'Bridges are gone.' } });
    expect(again.others[0]?.claim).toEqual(part);
  });

  it('leaves a part where it is that somebody dismissed or moved, and stops where one is held or has a verdict', () => {
    const attempt = (other: typeof part) => undo(made.claim, BEN, { revision: 2 }, made.repair, [other], desk, MOMENT);
    const dismissed = dismiss(part, ANNA, 'old', NOON).claim;
    expect(attempt(dismissed)).toMatchObject({ claim: { gathered: [] }, others: [{ claim: dismissed, events: [] }] });
    const moved = moveTo(part, ANNA, inventedDesk({ id: 'health' }), NOON).claim;
    expect(attempt(moved)).toMatchObject({ claim: { gathered: [] }, others: [{ claim: moved, events: [] }] });
    expect(() => attempt(take(part, ANNA, NOON, desk).claim)).toThrow(AlreadyHeld);
    expect(() =>
      attempt({
        ...part,
        state: 'decided',
        standing: { verdict: 1, status: 'standing', finding: 'confirmed', advice: 'use', recheckAt: null },
      }),
    ).toThrow(VerdictStands);
  });
});

it('there is nothing to undo of a claim that nobody repaired', () => {
  expect(() => undo(waitingClaim(), ANNA, { revision: 1 }, undefined, [], desk, MOMENT)).toThrow(NothingToUndo);
});
