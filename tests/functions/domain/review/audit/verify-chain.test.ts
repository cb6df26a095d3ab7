import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEvents, eventHash, GENESIS } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import { verifyChain } from '../../../../../functions/domain/review/audit/verify-chain.ts';
import type { EventDraft } from '../../../../../functions/domain/review/transition.ts';
import { NOON } from '../claims.ts';

const draft = (token: number): EventDraft => ({ type: 'taken', actor: 'p-anna', facts: { token } });
const chainOf = (length: number) =>
  chainEvents(
    'article.01',
    GENESIS,
    Array.from({ length }, (_, i) => draft(i)),
    NOON,
  );
const lengthAndPlace = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 0, max: length - 1 })));
const names = (events: readonly AuditEvent[], tip: { seq: number; hash: string } | undefined): string[] =>
  verifyChain('article.01', events, tip).map(({ seq, problem }) => `${seq} ${problem}`);

describe('verifyChain', () => {
  it('finds nothing wrong with a chain as it was written, in any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (length) => {
        const { events, tip } = chainOf(length);
        expect(names(events.toReversed(), tip)).toEqual([]);
      }),
    );
  });

  it('names the event that was changed by hand', () => {
    fc.assert(
      fc.property(lengthAndPlace, ([length, place]) => {
        const { events, tip } = chainOf(length);
        const tampered = events.map((event, i) => (i === place ? { ...event, facts: { token: 99 } } : event));
        expect(names(tampered, tip)).toEqual([`${place + 1} changed`]);
      }),
    );
  });

  it('names the event that was overwritten with a well-formed one, even the last', () => {
    fc.assert(
      fc.property(lengthAndPlace, ([length, place]) => {
        const { events, tip } = chainOf(length);
        const tampered = events.map((event, i) => {
          const other = { ...event, facts: { token: 99 } };
          return i === place ? { ...other, hash: eventHash(other) } : event;
        });
        expect(names(tampered, tip)).toEqual([`${place + 1} overwritten`]);
      }),
    );
  });

  it('names what is missing, a whole chain too', () => {
    const { events, tip } = chainOf(3);
    expect(names([], tip)).toEqual(['1 missing', '2 missing', '3 missing']);
    expect(names(events.slice(0, 2), tip)).toEqual(['3 missing']);
    expect(
      names(
        events.filter((event) => event.seq !== 2),
        tip,
      ),
    ).toEqual(['2 missing']);
  });

  it('names events that the ledger knows nothing of', () => {
    const { events } = chainOf(2);
    const [first] = events;
    expect(names(events, first === undefined ? undefined : { seq: 1, hash: first.hash })).toEqual(['2 unknown']);
    expect(names(events, undefined)).toEqual(['1 unknown', '2 unknown']);
  });
});
