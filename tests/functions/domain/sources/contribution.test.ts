import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../../config/verdicts.ts';
import { addUp } from '../../../../functions/domain/figures/counters.ts';
import type { Standing } from '../../../../functions/domain/review/claim/rounds.ts';
import { contributionOf, sourceChanges } from '../../../../functions/domain/sources/contribution.ts';
import type { Counted } from '../../../../functions/domain/sources/contribution.ts';
import { inventedClaim } from '../../../support/planted-claims.ts';
import { ANNA, NOON } from '../review/claims.ts';

const named = (name: string): Counted['found'] => {
  const found = inventedClaim('a', 1);
  return { ...found, attribution: { ...found.attribution, source: { text: name, spans: [], name, type: 'official' } } };
};
const found: Counted = { state: 'found', enlistedAt: null, dismissal: null, standing: null, found: named('Mara Olen') };
const waiting: Counted = { ...found, state: 'waiting', enlistedAt: NOON.toISOString() };
const standing = (finding: Standing['finding'], status: Standing['status'] = 'standing'): Standing => ({
  verdict: 1,
  status,
  finding,
  advice: 'use',
  recheckAt: null,
});
const dismissed = (reason: 'old' | 'finder-mistake'): Counted => ({
  ...waiting,
  state: 'dismissed',
  dismissal: { by: ANNA, at: NOON.toISOString(), reason, side: 'above' },
});

describe('what a claim adds to the record of its source', () => {
  it.each([
    ['before it is enlisted', found, {}],
    ['on the docket', waiting, { 'claims:made': 1, 'kind:fact': 1 }],
    [
      'decided',
      { ...waiting, state: 'decided', standing: standing('refuted') },
      { 'claims:made': 1, 'kind:fact': 1, 'finding:refuted': 1 },
    ],
    ['in doubt', { ...waiting, standing: standing('refuted', 'in-doubt') }, { 'claims:made': 1, 'kind:fact': 1 }],
    ['withdrawn', { ...waiting, state: 'withdrawn', standing: standing('refuted', 'withdrawn') }, { 'claims:made': 1, 'kind:fact': 1 }],
    ['a repeat', { ...found, state: 'joined' }, { 'claims:repeated': 1 }],
    ['dismissed as old', dismissed('old'), { 'claims:made': 1, 'kind:fact': 1 }],
    ['dismissed as the finder’s mistake', dismissed('finder-mistake'), {}],
  ] as const)('%s', (_, claim, counters) => {
    expect(contributionOf(claim)).toEqual(counters);
  });

  it('goes to one source from another where it is another’s after all, and to none where that is unnamed', () => {
    const other = { ...waiting, found: named('Joss Athanor') };
    expect(sourceChanges([{ before: waiting, after: other }])).toEqual([
      { source: { id: 'mara-olen', name: 'Mara Olen', type: 'official' }, counters: { 'claims:made': -1, 'kind:fact': -1 } },
      { source: { id: 'joss-athanor', name: 'Joss Athanor', type: 'official' }, counters: { 'claims:made': 1, 'kind:fact': 1 } },
    ]);
    expect(sourceChanges([{ before: found, after: { ...waiting, found: named('the mayor') } }])).toEqual([]);
    expect(sourceChanges([{ before: waiting, after: { ...waiting, state: 'held' } }])).toEqual([]);
  });

  it('adds up, along any way of a claim, to what it adds where it ends', () => {
    const states = fc.record({
      state: fc.constantFrom('found', 'waiting', 'held', 'decided', 'joined', 'dismissed'),
      enlistedAt: fc.constantFrom(null, NOON.toISOString()),
      name: fc.constantFrom('Mara Olen', 'Joss Athanor', 'residents'),
      finding: fc.option(fc.constantFrom(...FINDINGS)),
      status: fc.constantFrom('standing', 'in-doubt', 'withdrawn'),
    });
    const ways = fc.array(
      states.map(({ state, enlistedAt, name, finding, status }): Counted => ({
        state,
        enlistedAt,
        dismissal: null,
        standing: finding === null ? null : standing(finding, status),
        found: named(name),
      })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(ways, (way) => {
        const steps = [found, ...way];
        const moves = steps.slice(1).map((after, i) => ({ before: steps[i] ?? found, after }));
        const last = steps.at(-1) ?? found;
        const whole = sourceChanges([{ before: found, after: last }]);
        const all = moves.flatMap((move) => sourceChanges([move]));
        for (const id of ['mara-olen', 'joss-athanor']) {
          const sum = addUp(all.filter(({ source }) => source.id === id).map(({ counters }) => counters));
          expect(sum).toEqual(whole.find(({ source }) => source.id === id)?.counters ?? {});
        }
      }),
    );
  });
});
