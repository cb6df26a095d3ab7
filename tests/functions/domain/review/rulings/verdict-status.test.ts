import { expect, it } from 'vitest';
import { verdictStatus } from '../../../../../functions/domain/review/rulings/verdict-status.ts';

it.each([
  [2, { verdict: 2, status: 'standing', finding: 'confirmed', advice: 'use', recheckAt: null }, 'standing'],
  [2, { verdict: 2, status: 'in-doubt', finding: 'confirmed', advice: 'use', recheckAt: null }, 'in-doubt'],
  [2, { verdict: 2, status: 'withdrawn', finding: 'confirmed', advice: 'use', recheckAt: null }, 'withdrawn'],
  [1, { verdict: 2, status: 'withdrawn', finding: 'confirmed', advice: 'use', recheckAt: null }, 'superseded'],
] as const)('verdict %d, where the claim says %o, is %s', (number, standing, status) => {
  expect(verdictStatus(number, standing)).toBe(status);
});
