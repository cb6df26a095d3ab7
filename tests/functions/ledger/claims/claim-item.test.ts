import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '../../../../functions/domain/review/claim-record.ts';
import { CLAIM_STATES } from '../../../../functions/domain/review/claim/states.ts';
import { newClaim } from '../../../../functions/ledger/claims/add-claims.ts';
import { claimFromItem, claimItem, sectionOf } from '../../../../functions/ledger/claims/claim-item.ts';
import type { StoredClaim } from '../../../../functions/ledger/claims/claim-item.ts';
import { inventedOrigin } from '../../../support/planted-claims.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const anna = { id: 'p-anna', name: 'Anna' };
const until = '2026-03-01T16:00:00.000Z';
const waiting: StoredClaim = {
  ...newClaim('article', inventedOrigin('article', 1), now.toISOString()),
  state: 'waiting',
  desk: 'world',
  enlistedAt: now.toISOString(),
  dueBy: '2026-03-01T13:00:00.000Z',
};
const lease = { token: 1, holder: anna, takenAt: now.toISOString(), expiresAt: '2026-03-01T12:30:00.000Z' };

describe('claimItem', () => {
  it.each<[where: string, claim: StoredClaim, docket: string, pendingAt: string | undefined]>([
    ['waiting, by when it is due', waiting, 'world#above 2026-03-01T13:00:00.000Z#article.01', undefined],
    ['held, by when the lease ends', { ...waiting, state: 'held', lease }, 'world#held 2026-03-01T12:30:00.000Z#article.01', undefined],
    [
      'for a sign-off',
      { ...waiting, state: 'sign-off', stage: 'sign-off' },
      'world#sign-off 2026-03-01T13:00:00.000Z#article.01',
      undefined,
    ],
    [
      'parked, by when it wakes',
      { ...waiting, state: 'parked', parked: { by: anna, at: now.toISOString(), until, reason: 'expert', note: '', ask: null } },
      `world#parked ${until}#article.01`,
      until,
    ],
    [
      'somebody’s to find, by person',
      { ...waiting, assigned: { to: anna, until } },
      'world#assigned p-anna#2026-03-01T13:00:00.000Z#article.01',
      until,
    ],
    [
      'decided, until it is due again',
      {
        ...waiting,
        state: 'decided',
        decidedAt: now.toISOString(),
        standing: { verdict: 1, status: 'standing', finding: 'confirmed', advice: 'use', recheckAt: until },
      },
      `world#decided ${now.toISOString()}#article.01`,
      until,
    ],
  ])('places a claim that is %s', (_, claim, docket, pendingAt) => {
    const item = claimItem(claim, now);
    expect(`${String(item['docketKey'])} ${String(item['docketSort'])}`).toBe(docket);
    expect(item['pendingAt']).toBe(pendingAt);
    expect(claimFromItem(item as Parameters<typeof claimFromItem>[0])).toEqual(claim);
  });

  it('keeps what is not on a docket out of its index', () => {
    const nowhere = CLAIM_STATES.filter((state) => sectionOf({ state, assigned: null }) === null);
    expect(nowhere).toEqual(['noted', 'found', 'joined', 'stuck']);
    for (const state of nowhere) expect(claimItem({ ...waiting, state }, now)).not.toHaveProperty('docketKey');
  });
});

it('reads an item of before rounds as a claim that nobody has ruled on', () => {
  const item = Object.fromEntries(Object.entries(claimItem(waiting, now)).filter(([field]) => !(field in UNTOUCHED)));
  expect(claimFromItem(item as Parameters<typeof claimFromItem>[0])).toEqual(waiting);
});
