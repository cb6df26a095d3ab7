import { describe, expect, it } from 'vitest';
import { deskFigures, ownFigures } from '../../../../functions/domain/figures/figures.ts';
import { bucketOf } from '../../../../functions/domain/figures/histogram.ts';

describe('a desk’s figures', () => {
  it('are none of a time in which nothing happened', () => {
    const none = { timed: 0, medianSeconds: null, p90Seconds: null };
    expect(deskFigures({})).toEqual({
      enlisted: 0,
      line: {},
      lapsed: 0,
      decided: 0,
      timeToVerdict: none,
      agreement: { pairs: 0, agreed: 0, kappa: null },
      findings: {},
      skips: {},
      parkings: {},
      dismissals: {},
      finder: { right: 0, mistakes: 0, missed: 0, precision: null, recall: null },
      events: {},
    });
  });

  it('come out of the counters', () => {
    const hour = bucketOf(3600);
    const figures = deskFigures({
      'event:enlisted': 40,
      'event:decided': 9,
      'event:skipped': 3,
      'skipped:no-time': 2,
      'skipped:language': 1,
      'parked:call-back': 4,
      'finding:refuted': 9,
      'dismissed:finder-mistake': 4,
      'dismissed:old': 7,
      'restored:old': 1,
      'dismissed:duplicate': 2,
      'restored:duplicate': 2,
      'judged:right': 38,
      'unjudged:right': 2,
      'judged:mistake': 4,
      'judged:missed': 13,
      'unjudged:missed': 1,
      [hour]: 8,
      [bucketOf(36_000)]: 1,
      'pair:refuted:refuted': 2,
      'pair:refuted:confirmed': 1,
    });
    expect(figures).toMatchObject({
      enlisted: 40,
      decided: 9,
      timeToVerdict: { timed: 9 },
      agreement: { pairs: 3, agreed: 2, kappa: 0 },
      findings: { refuted: 9 },
      skips: { 'no-time': 2, language: 1 },
      parkings: { 'call-back': 4 },
      dismissals: { 'finder-mistake': 4, old: 6 },
      finder: { right: 36, mistakes: 4, missed: 12, precision: 0.9, recall: 0.75 },
      events: { enlisted: 40, decided: 9, skipped: 3 },
    });
    expect(figures.timeToVerdict.medianSeconds).toBeGreaterThan(3600 / 1.1);
    expect(figures.timeToVerdict.medianSeconds).toBeLessThan(3600 * 1.1);
    expect(figures.timeToVerdict.p90Seconds).toBeGreaterThan(36_000 / 1.1);
  });
});

it('a person’s figures come out of theirs', () => {
  const counters = { 'event:reviewed': 3, 'event:signed-off': 2, 'event:taken': 6, [bucketOf(600)]: 3, 'pair:refuted:refuted': 1 };
  expect(ownFigures(counters)).toMatchObject({
    reviewed: 3,
    signedOff: 2,
    adjudicated: 0,
    timeAtWork: { timed: 3 },
    agreement: { pairs: 1, agreed: 1 },
    events: { taken: 6 },
  });
});
