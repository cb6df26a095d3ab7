import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlarmState, MissingData } from '../../../local/alarms/definition.ts';
import { judge, periodsLookedAt } from '../../../local/alarms/judge.ts';
import type { Datapoint } from '../../../local/alarms/judge.ts';

const rule = { comparison: 'GreaterThanOrEqualToThreshold', threshold: 5, evaluationPeriods: 3, datapointsToAlarm: 3 } as const;
const TREATMENTS: readonly MissingData[] = ['missing', 'ignore', 'breaching', 'notBreaching'];

/** Five periods, the newest last: `X` breaches, `0` does not, `-` has no figure, `?` was not watched. */
const points = (drawn: string): Datapoint[] => {
  const meaning: Readonly<Record<string, Datapoint>> = { X: 7, 0: 1, '-': 'missing', '?': 'unwatched' };
  return drawn
    .replaceAll(' ', '')
    .split('')
    .map((one) => meaning[one] ?? 'missing')
    .toReversed();
};

describe('three periods of three', () => {
  // The examples of CloudWatch's own page on missing data; `kept` is the state before.
  it.each([
    ['0 - X - X', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - 0', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - -', ['INSUFFICIENT_DATA', 'kept', 'ALARM', 'OK']],
    ['0 X X - X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['- - X - -', ['ALARM', 'kept', 'ALARM', 'OK']],
  ] as const)('%s', (drawn, expected) => {
    const states = TREATMENTS.map((missingData) => judge({ ...rule, missingData }, points(drawn), 'kept' as AlarmState));
    expect(states).toEqual(expected);
  });

  it('waits for what was not watched yet', () => {
    const breaching = { ...rule, missingData: 'breaching' } as const;
    expect(judge(breaching, points('? ? ? ? ?'), 'INSUFFICIENT_DATA')).toBe('INSUFFICIENT_DATA');
    expect(judge(breaching, points('? ? ? ? X'), 'INSUFFICIENT_DATA')).toBe('OK');
    expect(judge(breaching, points('? ? - - -'), 'OK')).toBe('ALARM');
  });
});

it.each([
  ['GreaterThanOrEqualToThreshold', [false, true, true]],
  ['GreaterThanThreshold', [false, false, true]],
  ['LessThanThreshold', [true, false, false]],
  ['LessThanOrEqualToThreshold', [true, true, false]],
] as const)('%s is what it says', (comparison, expected) => {
  const one = { comparison, threshold: 5, evaluationPeriods: 1, datapointsToAlarm: 1, missingData: 'missing' } as const;
  expect([4, 5, 6].map((value) => judge(one, [value, 'missing', 'missing'], 'OK') === 'ALARM')).toEqual(expected);
});

it('counts the figures that breach where all are there: some of several are enough if it says so', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 3 }), (breach, datapointsToAlarm) => {
      const state = judge(
        { ...rule, datapointsToAlarm, missingData: 'breaching' },
        breach.map((yes) => (yes ? 9 : 0)),
        'OK',
      );
      expect(state).toBe(breach.slice(0, 3).filter(Boolean).length >= datapointsToAlarm ? 'ALARM' : 'OK');
    }),
  );
  expect(periodsLookedAt(rule)).toBe(5);
});
