import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrenceOf } from '../../../local/events/expressions.ts';

const MONDAY_NOON = new Date('2026-11-23T12:00:00Z');
const next = (expression: string, timezone = 'UTC'): string | undefined => recurrenceOf(expression, timezone)(MONDAY_NOON)?.toISOString();

describe('a rate', () => {
  it.each([
    ['rate(1 minute)', '2026-11-23T12:01:00.000Z'],
    ['rate(5 minutes)', '2026-11-23T12:05:00.000Z'],
    ['rate(2 hours)', '2026-11-23T14:00:00.000Z'],
    ['rate(7 days)', '2026-11-30T12:00:00.000Z'],
  ])('%s comes next at %s', (expression, time) => {
    expect(next(expression)).toBe(time);
  });

  it('is as far off as it says, whenever one asks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (minutes, after) => {
          expect(recurrenceOf(`rate(${minutes} minutes)`, 'UTC')(after)?.getTime()).toBe(after.getTime() + minutes * 60_000);
        },
      ),
    );
  });
});

describe('a cron expression', () => {
  it.each([
    ['cron(0 3 * * ? *)', '2026-11-24T03:00:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T12:15:00.000Z'],
    ['cron(30 18 ? * MON-FRI *)', '2026-11-23T18:30:00.000Z'],
    ['cron(0 8 ? * 1 *)', '2026-11-29T08:00:00.000Z'],
    ['cron(0 9 L * ? *)', '2026-11-30T09:00:00.000Z'],
    ['cron(0 9 ? * 6L *)', '2026-11-27T09:00:00.000Z'],
    ['cron(0 9 ? * 2#1 *)', '2026-12-07T09:00:00.000Z'],
    ['cron(0 8 1 1 ? 2030)', '2030-01-01T08:00:00.000Z'],
  ])('%s comes next at %s', (expression, time) => {
    expect(next(expression)).toBe(time);
  });

  it('counts in its own time zone', () => {
    expect(next('cron(0 3 * * ? *)', 'Europe/Berlin')).toBe('2026-11-24T02:00:00.000Z');
  });

  it('may never come again', () => {
    expect(next('cron(0 8 1 1 ? 2020)')).toBeUndefined();
  });
});

describe('is refused:', () => {
  it.each([
    'rate(0 minutes)',
    'rate(1 fortnight)',
    'rate(soon)',
    'cron(0 3 * * *)',
    'cron(0 3 * * * *)',
    'cron(0 3 ? * ? *)',
    'cron(99 3 * * ? *)',
    'at(2026-01-01T00:00:00)',
    '',
  ])('%s', (expression) => {
    expect(() => recurrenceOf(expression, 'UTC')).toThrow(expect.objectContaining({ name: 'BadSchedule' }));
  });
});
