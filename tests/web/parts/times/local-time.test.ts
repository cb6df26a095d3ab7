import { expect, it, onTestFinished, vi } from 'vitest';
import { fromLocal, toLocal } from '../../../../web/src/parts/times/local-time.ts';

it.each(['Europe/Berlin', 'America/New_York', 'UTC'])('shows a time in %s as it was written, in any year', (zone) => {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
  // While a year is typed anew it is that of an age whose clocks went by the sun.
  for (const local of ['0002-11-28T10:00', '0020-11-28T10:00', '0202-01-01T00:00', '1893-03-31T23:59', '2026-07-04T09:05'])
    expect(toLocal(fromLocal(local))).toBe(local);
});

it('shows nothing for what is no time', () => {
  expect(toLocal('')).toBe('');
  expect(toLocal('soon')).toBe('');
  expect(fromLocal('')).toBe('');
});
