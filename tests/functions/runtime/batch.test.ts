import { describe, expect, it } from 'vitest';
import { RETRIES } from '../../../config/retries.ts';
import { visibilityAfter } from '../../../functions/runtime/batch.ts';

describe('visibilityAfter', () => {
  it('starts at seconds and ends at minutes', () => {
    expect([1, 2, 3, 4].map(visibilityAfter)).toEqual([2, 6, 18, 54]);
    expect(visibilityAfter(1000)).toBe(RETRIES.longestVisibilitySeconds);
  });

  it('gives an outage a quarter of an hour before a message dies', () => {
    const waits = Array.from({ length: RETRIES.maxReceiveCount - 1 }, (_, i) => visibilityAfter(i + 1));
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(15 * 60);
  });
});
