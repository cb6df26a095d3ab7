import { describe, expect, it } from 'vitest';
import { asPublished, countdown, distance, inZone, timesHere, whereItWasWritten } from '../../../../web/src/parts/times/times.ts';

const NOON = new Date('2027-03-14T12:00:00Z');
const after = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

describe('distance', () => {
  it('is short, and tells ahead from past', () => {
    expect(distance(after(0.2), NOON)).toBe('now');
    expect(distance(after(12), NOON)).toBe('in 12 min');
    expect(distance(after(-180), NOON)).toBe('3 h ago');
    expect(distance(after(60 * 24 * 3), NOON)).toBe('in 3 d');
    expect(distance(after(-60 * 24 * 300), NOON)).toBe('18 May 2026');
  });
});

describe('countdown', () => {
  it('counts down to nothing, and not below', () => {
    expect(countdown(65_000)).toBe('1:05');
    expect(countdown(-1)).toBe('0:00');
  });
});

describe('times in zones', () => {
  it('is another day elsewhere', () => {
    // A Saturday evening in New York is Sunday in Damascus.
    expect(inZone(new Date('2012-08-25T19:52:00-04:00'), 'Asia/Damascus')).toMatch(/^Sun/);
    expect(whereItWasWritten('2012-08-25T19:52:00-04:00')).toMatch(/^Sat.*19:52 \(UTC−04:00\)$/);
  });

  it('knows no wall clock for a time that was written without one', () => {
    expect(whereItWasWritten('2012-08-25T23:52:00Z')).toBeNull();
    expect(whereItWasWritten('2012-08-25')).toBeNull();
  });

  it('shows when something was published by the clock where it was written, in UTC, or as a day, as it was told', () => {
    expect(asPublished('2012-08-25T19:52:00-04:00')).toBe(whereItWasWritten('2012-08-25T19:52:00-04:00'));
    expect(asPublished('2012-08-25T23:52:00Z')).toMatch(/^Sat, 25 Aug 2012.*23:52 UTC$/);
    expect(asPublished('2012-08-25')).toBe('Sat, 25 Aug 2012');
  });

  it('puts the server’s times in a sentence as they are here, by the clock alone where they are of today', () => {
    const until = 'anna holds this claim until 2027-03-14T22:39:40.616Z.';
    expect(timesHere(until, NOON, 'UTC')).toBe('anna holds this claim until 22:39.');
    expect(timesHere(until, NOON, 'Europe/Berlin')).toBe('anna holds this claim until 23:39.');
    expect(timesHere(until, NOON, 'Asia/Tokyo')).toBe(
      `anna holds this claim until ${inZone(new Date('2027-03-14T22:39Z'), 'Asia/Tokyo')}.`,
    );
  });
});
