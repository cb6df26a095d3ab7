import { describe, expect, it } from 'vitest';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { canGiveWay, demote } from '../../../../../functions/domain/review/line/cross-line.ts';
import { NotOnDocket, OwnRuling } from '../../../../../functions/domain/review/refusals.ts';
import { assignTo, moveTo, unassign } from '../../../../../functions/domain/review/triage/reassign.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const [desk, other] = [inventedDesk(), inventedDesk({ id: 'health', line: { perArticle: 1, perHour: 1, lapseHours: 5 } })];
const below = demote(waitingClaim(), ANNA, NOON, desk).claim;

describe('moveTo', () => {
  it('gives a claim to another desk on the same side of the line, and nobody overtakes it there', () => {
    const { claim, events } = moveTo(waitingClaim({ assigned: { to: BEN, until: NOON.toISOString() } }), ANNA, other, NOON);
    expect(claim).toMatchObject({ state: 'waiting', desk: 'health', assigned: null, line: { reason: 'moved', lapsesAt: null } });
    expect(events).toEqual([{ type: 'moved', actor: ANNA.id, facts: { from: 'world', to: 'health' } }]);
    expect(canGiveWay(claim)).toBe(false);
    expect(moveTo(below, ANNA, other, NOON).claim).toMatchObject({
      state: 'below',
      line: { reason: 'moved', lapsesAt: minutesAfter(NOON, 300).toISOString() },
    });
    expect(() => moveTo(take(waitingClaim(), ANNA, NOON, desk).claim, ANNA, other, NOON)).toThrow(NotOnDocket);
  });
});

describe('assignTo', () => {
  it('gives a claim to a colleague, from below the line too, and back to the desk', () => {
    const { claim, events } = assignTo(below, ANNA, BEN, NOON, desk);
    expect(claim).toMatchObject({ state: 'waiting', assigned: { to: { id: BEN.id } }, line: { reason: 'promoted' } });
    expect(events.map(({ type, actor }) => [type, actor])).toEqual([
      ['promoted', ANNA.id],
      ['assigned', ANNA.id],
    ]);
    expect(unassign(claim, BEN)).toMatchObject({ claim: { assigned: null }, events: [{ type: 'unassigned', facts: { to: BEN.id } }] });
  });

  it('gives nobody their own ruling to review', () => {
    const round = { number: 1, cause: 'first', reviews: [{ number: 1, by: BEN, finding: 'confirmed', advice: 'use' }] } as const;
    expect(() => assignTo(waitingClaim({ state: 'second', stage: 'second', round }), ANNA, BEN, NOON, desk)).toThrow(OwnRuling);
  });
});
