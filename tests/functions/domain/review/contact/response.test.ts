import { expect, it } from 'vitest';
import {
  isAuthority,
  isVerifiedByClaimant,
  recordResponse,
  RESPONSE_OUTCOMES,
} from '../../../../../functions/domain/review/contact/response.ts';
import type { ResponseOutcome } from '../../../../../functions/domain/review/contact/response.ts';
import { inventedClaim } from '../../../../support/planted-claims.ts';
import { ANNA, waitingClaim } from '../claims.ts';

const desk = { authorities: [{ source: ['Hospital'], on: ['patients'] }] };
const claimOf = (name: string | null, text: string) => {
  const { attribution } = inventedClaim('a', 1);
  const source = name === null ? null : { text: name, spans: [], name, type: 'official' as const };
  return { text, attribution: { ...attribution, source } };
};
const saying = (outcome: ResponseOutcome) => ({
  claimId: 'a.01',
  number: 1,
  askedAt: '2026-03-01T12:00:00.000Z',
  answeredAt: null,
  outcome,
  text: '',
  by: ANNA,
  at: '2026-03-01T12:00:00.000Z',
  salt: 's',
});

it.each([
  ['Lusen General Hospital', 'twelve patients were discharged', true],
  ['Lusen General Hospital', 'the mayor closed the road', false],
  ['Ministry of Health', 'twelve patients were discharged', false],
  ['Hospitality Board', 'twelve patients were discharged', false],
  [null, 'twelve patients were discharged', false],
])('the word of %s that %s settles it: %s', (name, text, settles) => {
  expect(isAuthority(desk, claimOf(name, text))).toBe(settles);
  expect(isAuthority({ authorities: [] }, claimOf(name, text))).toBe(false);
});

it('only where they stand by it', () => {
  const claim = claimOf('Lusen General Hospital', 'twelve patients were discharged');
  const enough = RESPONSE_OUTCOMES.filter((outcome) => isVerifiedByClaimant(desk, claim, saying(outcome)));
  expect(enough).toEqual(['stands-by']);
  expect(isVerifiedByClaimant(desk, claim, undefined)).toBe(false);
});

it('is numbered, and its outcome is in the history without its words', () => {
  const { claim, events } = recordResponse(waitingClaim(), ANNA, 'denies', 'd');
  expect(claim.contacts.responses).toBe(1);
  expect(events).toEqual([{ type: 'response-recorded', actor: ANNA.id, facts: { number: 1, outcome: 'denies', digest: 'd' } }]);
});
