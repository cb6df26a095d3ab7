import { describe, expect, it } from 'vitest';
import {
  answerAsk,
  askMessage,
  askState,
  askReporter,
  returnToReporter,
  withdrawAsk,
} from '../../../../../functions/domain/review/contact/asks.ts';
import type { Ask } from '../../../../../functions/domain/review/contact/asks.ts';
import { take } from '../../../../../functions/domain/review/lease.ts';
import { personOf } from '../../../../../functions/domain/review/permit.ts';
import { AskClosed, NotYours, RepeatsAnother, StaleToken, TimeOutOfRange } from '../../../../../functions/domain/review/refusals.ts';
import { passTime } from '../../../../../functions/domain/review/set-aside.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const desk = inventedDesk();
const held = take(waitingClaim(), ANNA, NOON, desk).claim;
const ask = (number = 1, changes: Partial<Ask> = {}): Ask => ({
  question: {
    claimId: held.id,
    number,
    question: 'Who told you?',
    by: personOf(ANNA),
    at: NOON.toISOString(),
    channel: 'chat',
    address: '#desk',
    message: '',
    salt: 's',
  },
  answer: null,
  withdrawnAt: null,
  ...changes,
});
const ANSWER = { claimId: held.id, number: 1, text: 'The mayor.', from: 'Hanna Weil', by: BEN, at: NOON.toISOString(), salt: 's' };
const back = (until?: string) => returnToReporter(held, ANNA, { token: 1, until, digest: 'd' }, NOON, desk);

describe('a question to the reporter', () => {
  it('leaves the claim where it is, and is numbered', () => {
    const first = askReporter(held, BEN, 'd');
    expect(first).toEqual({
      claim: { ...held, contacts: { asks: 1, calls: 0, responses: 0 } },
      events: [{ type: 'asked', actor: BEN.id, facts: { number: 1, digest: 'd' } }],
    });
    expect(askReporter(first.claim, BEN, 'd').events[0]?.facts['number']).toBe(2);
    expect(() => askReporter({ ...held, sameAs: 'a.01' }, BEN, 'd')).toThrow(RepeatsAnother);
  });

  it('returns the claim to its reporter under the lease, for the desk’s hours or until a time', () => {
    const { claim, events } = back();
    expect(claim).toMatchObject({
      state: 'parked',
      lease: null,
      parked: { reason: 'reporter', ask: 1, until: '2026-03-02T12:00:00.000Z' },
    });
    expect(events.map(({ type }) => type)).toEqual(['asked', 'parked']);
    expect(back('2026-03-01T18:00:00Z').claim.parked?.until).toBe('2026-03-01T18:00:00.000Z');
    expect(() => back('2026-04-01T18:00:00Z')).toThrow(TimeOutOfRange);
    expect(() => returnToReporter(held, BEN, { token: 1, until: undefined, digest: 'd' }, NOON, desk)).toThrow(StaleToken);
  });

  it('wakes the claim that waits for it when it is answered, on top for whoever asked; no other', () => {
    const { claim } = back();
    const woken = answerAsk(claim, BEN, ask(), 'e', minutesAfter(NOON, 5), desk);
    expect(woken.claim).toMatchObject({ state: 'waiting', parked: null, assigned: { to: personOf(ANNA) } });
    expect(woken.events.map(({ type }) => type)).toEqual(['ask-answered', 'woken', 'assigned']);
    const other = answerAsk(claim, BEN, ask(2), 'e', NOON, desk);
    expect(other.claim).toEqual(claim);
    expect(answerAsk(held, BEN, ask(), 'e', NOON, desk).claim).toEqual(held);
    expect(passTime(claim, minutesAfter(NOON, 24 * 60), desk)?.claim).toMatchObject({ state: 'waiting', parked: null });
  });

  it('is answered once, and taken back by whoever asked or a lead', () => {
    const { claim } = back();
    const closed = [ask(1, { answer: ANSWER }), ask(1, { withdrawnAt: NOON.toISOString() })];
    expect([ask(), ...closed].map(askState)).toEqual(['open', 'answered', 'withdrawn']);
    for (const one of closed) {
      expect(() => answerAsk(claim, BEN, one, 'e', NOON, desk)).toThrow(AskClosed);
      expect(() => withdrawAsk(claim, ANNA, one, NOON, desk)).toThrow(AskClosed);
    }
    expect(() => withdrawAsk(claim, BEN, ask(), NOON, desk)).toThrow(NotYours);
    for (const actor of [ANNA, LEA]) expect(withdrawAsk(claim, actor, ask(), NOON, desk).claim.state).toBe('waiting');
  });

  it('goes out with claim, question and link', () => {
    expect(
      askMessage('a b.01', { headline: 'Bridges', text: 'it was closed', source: 'Mara Olen', denies: false }, 'Who told you?', ANNA, desk),
    ).toBe(
      `${ANNA.name} of A desk asks about “Bridges”:\n\n“it was closed” (Mara Olen)\n\nWho told you?\n\nAnswer at https://docket.example/claims/a%20b.01`,
    );
    expect(
      askMessage('a', { headline: null, text: 'it was closed', source: 'Mara Olen', denies: true }, 'Who told you?', ANNA, desk),
    ).toContain('“it was closed” (denied by Mara Olen)');
    expect(askMessage('a', { headline: null, text: 'x', source: null, denies: false }, 'Why?', ANNA, desk)).toContain(
      'your article:\n\n“x”\n\nWhy?',
    );
  });
});
