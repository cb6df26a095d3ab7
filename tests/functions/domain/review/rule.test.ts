import { describe, expect, it } from 'vitest';
import { take } from '../../../../functions/domain/review/lease.ts';
import { NotOnDocket, RevisionChanged, StaleToken } from '../../../../functions/domain/review/refusals.ts';
import { rule } from '../../../../functions/domain/review/rule.ts';
import type { Ruling } from '../../../../functions/domain/review/rule.ts';
import { ANNA, BEN, minutesAfter, NOON, waitingClaim } from './claims.ts';

const held = take(waitingClaim(), ANNA, NOON, 30).claim;
const digests = { review: 'r', verdict: 'v' };
const ruling: Ruling = {
  token: 1,
  revision: 1,
  finding: 'refuted',
  advice: 'cut',
  wording: '',
  rationale: 'The registry shows another figure.',
  evidence: [],
  asOf: NOON.toISOString(),
};

describe('rule', () => {
  it('decides the claim, ends the lease and says so in two events without words', () => {
    const { claim, events } = rule(held, ANNA, ruling, minutesAfter(NOON, 10), digests);
    expect(claim).toMatchObject({ state: 'decided', lease: null, decidedAt: '2026-03-01T12:10:00.000Z' });
    expect(events.map((event) => event.type)).toEqual(['reviewed', 'decided']);
    expect(JSON.stringify(events)).not.toContain('registry');
  });

  it('accepts a token past its time while nobody else has taken the claim', () => {
    expect(rule(held, ANNA, ruling, minutesAfter(NOON, 300), digests).claim.state).toBe('decided');
  });

  it('refuses the token of a lease that somebody else has taken over', () => {
    const later = minutesAfter(NOON, 31);
    const taken = take(held, BEN, later, 30).claim;
    expect(() => rule(taken, ANNA, ruling, later, digests)).toThrow(StaleToken);
  });

  it('refuses a review of another revision', () => {
    expect(() => rule({ ...held, revision: 2 }, ANNA, ruling, NOON, digests)).toThrow(RevisionChanged);
  });

  it('refuses to rule twice', () => {
    const decided = rule(held, ANNA, ruling, NOON, digests).claim;
    expect(() => rule(decided, ANNA, ruling, NOON, digests)).toThrow(NotOnDocket);
  });
});
