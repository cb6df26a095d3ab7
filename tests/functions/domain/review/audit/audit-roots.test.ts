import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastClosedDay, makeRoot, rootHash } from '../../../../../functions/domain/review/audit/audit-roots.ts';
import { dayAfter } from '../../../../../functions/domain/review/days.ts';
import type { DayTip } from '../../../../../functions/domain/review/audit/audit-roots.ts';

const tip = (chain: string, seq: number, hash = `${chain}-${seq}`): DayTip => ({ chain, seq, hash });
const tips = fc.uniqueArray(
  fc.record({ chain: fc.string({ maxLength: 4 }), seq: fc.integer({ min: 1, max: 99 }), hash: fc.stringMatching(/^[0-9a-f]{8}$/) }),
  {
    selector: ({ chain }) => chain,
  },
);

describe('a day', () => {
  it.each([
    ['2026-03-02T00:14:59.999Z', '2026-02-28'],
    ['2026-03-02T00:15:00.000Z', '2026-03-01'],
    ['2026-03-02T23:59:59.999Z', '2026-03-01'],
  ])('is closed a quarter of an hour after its end: at %s the last is %s', (now, day) => {
    expect(lastClosedDay(new Date(now))).toBe(day);
  });

  it('is followed by the next of the calendar', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  });
});

describe('a root', () => {
  it('is the same in whichever order the tips are read', () => {
    fc.assert(
      fc.property(
        tips.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(makeRoot('2026-03-01', undefined, one)).toEqual(makeRoot('2026-03-01', undefined, other));
        },
      ),
    );
  });

  it('is another for another day, another root before it, or any other tip', () => {
    const before = makeRoot('2026-03-01', undefined, [tip('a', 1)]);
    const hashes = [
      makeRoot('2026-03-02', before, [tip('b', 3)]),
      makeRoot('2026-03-03', before, [tip('b', 3)]),
      makeRoot('2026-03-02', undefined, [tip('b', 3)]),
      makeRoot('2026-03-02', before, [tip('b', 4, 'b-3')]),
      makeRoot('2026-03-02', before, [tip('c', 3, 'b-3')]),
      makeRoot('2026-03-02', before, [tip('b', 3, 'x')]),
      makeRoot('2026-03-02', before, []),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('carries the hash of all that it says', () => {
    const root = makeRoot('2026-03-01', undefined, [tip('a', 1)]);
    expect(root).toEqual({ schema: 1, day: '2026-03-01', previous: null, tips: [tip('a', 1)], hash: rootHash(root) });
  });

  it('takes up what came too late for the day before, and nothing that the day before knew', () => {
    const before = makeRoot('2026-03-01', undefined, [tip('a', 2), tip('b', 1)]);
    const late = [tip('a', 2), tip('b', 4), tip('c', 1), tip('d', 3)];
    expect(makeRoot('2026-03-02', before, [tip('c', 2), tip('e', 1)], late).tips).toEqual([
      tip('b', 4),
      tip('c', 2),
      tip('d', 3),
      tip('e', 1),
    ]);
  });
});
