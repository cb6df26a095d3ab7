import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEvents, GENESIS } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import { makeRoot } from '../../../../../functions/domain/review/audit/audit-roots.ts';
import { dayAfter, dayOf } from '../../../../../functions/domain/review/days.ts';
import { verifyAgainstRoots, verifyRoots } from '../../../../../functions/domain/review/audit/verify-roots.ts';
import type { StoredRoot } from '../../../../../functions/domain/review/audit/verify-roots.ts';

const FIRST = '2026-03-01';
const at = (day: number): Date => new Date(`${dayAfter(FIRST, day)}T12:00:00Z`);

/** A chain with one event on each of those days (0 is the first). */
function chain(id: string, days: readonly number[], type: 'taken' | 'extended' = 'taken'): AuditEvent[] {
  const events: AuditEvent[] = [];
  let tip = GENESIS;
  for (const day of days) {
    const next = chainEvents(id, tip, [{ type, actor: 'p-anna', facts: { token: day } }], at(day));
    events.push(...next.events);
    tip = next.tip;
  }
  return events;
}

/** The roots of that many days, as `tend` would have written them. */
function rootsOf(events: readonly AuditEvent[], days: number): StoredRoot[] {
  const roots: StoredRoot[] = [];
  for (let n = 0; n < days; n++) {
    const day = dayAfter(FIRST, n);
    const root = makeRoot(
      day,
      roots.at(-1)?.root ?? undefined,
      events.filter((event) => dayOf(event.at) === day),
    );
    roots.push({ day, root, versions: 1 });
  }
  return roots;
}

const byChain = (events: readonly AuditEvent[]): Map<string, Map<number, AuditEvent>> => {
  const chains = new Map<string, Map<number, AuditEvent>>();
  for (const event of events) chains.set(event.chain, (chains.get(event.chain) ?? new Map<number, AuditEvent>()).set(event.seq, event));
  return chains;
};

const named = (roots: readonly StoredRoot[], events: readonly AuditEvent[]): string[] =>
  verifyAgainstRoots(roots, byChain(events)).map(({ chain: id, seq, problem }) => `${id} ${seq} ${problem}`);

const A = chain('a', [0, 0, 1, 3]);
const B = chain('b', [1, 2]);
const ROOTS = rootsOf([...A, ...B], 4);

describe('chains held against the roots', () => {
  it('are as the roots know them, whatever was done since', () => {
    expect(named(ROOTS, [...A, ...B, ...chain('c', [4])])).toEqual([]);
    expect(named([], A)).toEqual([]);
  });

  it('are named when they are gone, cut short or written anew', () => {
    expect(named(ROOTS, A)).toEqual(['b 0 deleted']);
    expect(named(ROOTS, [...A.slice(0, 3), ...B])).toEqual(['a 4 missing']);
    expect(named(ROOTS, [...chain('a', [0, 0, 1, 3], 'extended'), ...B])).toEqual(['a 2 overwritten']);
  });

  it('are named when an event was put on a day that was over', () => {
    expect(named(ROOTS, [...A, ...B, ...chain('c', [1])])).toEqual(['c 1 unknown']);
    // Of the last day it may yet be taken up by the next root.
    expect(named(ROOTS, [...A, ...B, ...chain('c', [3])])).toEqual([]);
  });

  it('may have an event that came too late for its day, which the day after takes up', () => {
    const late = chain('c', [1]);
    const [first, second] = ROOTS;
    const third = makeRoot(dayAfter(FIRST, 2), second?.root ?? undefined, [B[1]!], [...late, A[2]!, B[0]!]);
    const roots = [first!, second!, { day: third.day, root: third, versions: 1 }, { ...rootsOf([], 4)[3]!, root: null }];
    expect(named(roots, [...A, ...B, ...late])).toEqual([]);
  });

  it('show every single event that is gone or another, however the days fall', () => {
    const days = fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(days, fc.nat(), (all, pick) => {
        const events = chain('x', all);
        const roots = rootsOf(events, 7);
        const victim = pick % events.length;
        // Cut off there, and written on anew with as many events: whole by itself.
        const forged = [...events.slice(0, victim), ...chain('x', all, 'extended').slice(victim)];
        expect(named(roots, events.slice(0, victim))).toHaveLength(1);
        expect(named(roots, forged)).toHaveLength(1);
        expect(named(roots, events)).toEqual([]);
      }),
    );
  });
});

describe('the roots', () => {
  const problems = (roots: readonly StoredRoot[]): string[] =>
    verifyRoots(roots, at(4)).map(({ day, problem }) => `${day.slice(-2)} ${problem}`);
  const changed = (place: number, change: (root: StoredRoot) => StoredRoot) => ROOTS.map((root, n) => (n === place ? change(root) : root));

  it('are whole as they were written', () => {
    expect(problems(ROOTS)).toEqual([]);
    expect(problems([])).toEqual([]);
  });

  it.each<[what: string, roots: readonly StoredRoot[], names: string[]]>([
    ['that is not there', ROOTS.filter((_, n) => n !== 1), ['02 missing']],
    ['that was written twice', changed(2, (stored) => ({ ...stored, versions: 2 })), ['03 overwritten']],
    ['that nobody can read', changed(1, (stored) => ({ ...stored, root: null })), ['02 changed']],
    ['that lost a tip', changed(1, (stored) => ({ ...stored, root: { ...stored.root!, tips: [] } })), ['02 changed']],
    ['of another day', changed(1, (stored) => ({ ...stored, root: ROOTS[2]!.root })), ['02 changed', '03 changed']],
    ['that was made anew', changed(1, (stored) => ({ ...stored, root: makeRoot(stored.day, ROOTS[0]!.root!, []) })), ['03 changed']],
    [
      'that follows another',
      changed(1, (stored) => ({ ...stored, root: makeRoot(stored.day, undefined, []) })),
      ['02 changed', '03 changed'],
    ],
  ])('are named: one %s', (_what, roots, names) => {
    expect(problems(roots)).toEqual(names);
  });

  it('are missed when none was written for more than a day', () => {
    const missed = (day: number) => verifyRoots(ROOTS, at(day)).map(({ day: missing, problem }) => `${missing.slice(-2)} ${problem}`);
    expect([missed(4), missed(5), missed(6), missed(7)]).toEqual([[], [], ['05 missing'], ['05 missing', '06 missing']]);
    expect(verifyRoots([], at(9))).toEqual([]);
  });

  it('vouch for nothing where they are unsound', () => {
    const forged = changed(1, (stored) => ({ ...stored, root: { ...stored.root!, tips: [{ chain: 'x', seq: 1, hash: 'y' }] } }));
    expect(named(forged, [...A, ...B])).toEqual([]);
  });
});
