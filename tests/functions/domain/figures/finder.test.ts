import { describe, expect, it } from 'vitest';
import { addUp } from '../../../../functions/domain/figures/counters.ts';
import { finderCounters, finderFigures } from '../../../../functions/domain/figures/finder.ts';
import type { WayBrought } from '../../../../functions/domain/review/claim/brought.ts';
import type { EventDraft } from '../../../../functions/domain/review/transition.ts';

type Told = readonly [WayBrought, EventDraft['type'], EventDraft['facts']?];

const figures = (...told: readonly Told[]) =>
  finderFigures(addUp(told.map(([how, type, facts = {}]) => finderCounters(how, { type, facts }))));
const MISTAKE = { reason: 'finder-mistake' };
const OLD = { reason: 'old' };

describe('what people say of the finder', () => {
  it('counts each claim once: by a dismissal that stands, or its first verdict', () => {
    expect(
      figures(['found', 'dismissed', OLD], ['found', 'decided', { as: 'first' }], ['found', 'decided', { as: 'update' }]),
    ).toMatchObject({
      right: 2,
      mistakes: 0,
      precision: 1,
    });
    expect(figures(['found', 'dismissed', MISTAKE], ['found', 'restored', MISTAKE], ['found', 'dismissed', OLD])).toMatchObject({
      right: 1,
      mistakes: 0,
    });
    expect(figures(['found', 'dismissed', MISTAKE], ['found', 'dismissed', OLD])).toMatchObject({ precision: 0.5, recall: null });
  });

  it('counts as missed what people added, until it is dismissed, and neither what nobody seeks nor what they split off', () => {
    expect(figures(['added', 'added'], ['raised', 'raised'], ['found', 'decided', { as: 'first' }])).toMatchObject({
      missed: 2,
      recall: 1 / 3,
    });
    expect(figures(['added', 'added'], ['added', 'dismissed', OLD])).toMatchObject({ missed: 0, recall: null });
    expect(
      figures(['added', 'added'], ['added', 'dismissed', OLD], ['added', 'restored', OLD], ['added', 'decided', { as: 'first' }]),
    ).toMatchObject({
      missed: 1,
      right: 0,
    });
    expect(figures(['added-flat', 'added'], ['asked', 'raised'], ['split', 'split-off'], ['split', 'dismissed', MISTAKE])).toEqual(
      figures(),
    );
  });
});
