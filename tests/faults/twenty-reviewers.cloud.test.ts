import { expect, it } from 'vitest';
import { auditLedger } from '../../bin/audit/audit-ledger.ts';
import { useNewsroom } from '../support/newsroom.ts';
import type { Colleague } from '../support/newsroom.ts';

const newsroom = useNewsroom();
const REVIEWERS = 20;
const CLAIMS = 100;

/** Takes and rules until nothing is left. @returns the ids of the claims ruled */
async function work(reviewer: Colleague): Promise<string[]> {
  const ruled: string[] = [];
  for (;;) {
    const { status, body } = await reviewer.next('general');
    if (status === 204) return ruled;
    expect(status).toBe(200);
    const review = await reviewer.call('POST', `/v1/claims/${body.claim.id}/reviews`, {
      token: body.lease.token,
      revision: body.claim.revision,
      finding: 'confirmed',
      advice: 'use',
      rationale: `Checked by ${reviewer.name}.`,
      asOf: '2026-03-01T12:00:00Z',
    });
    expect(review.status).toBe(201);
    ruled.push(body.claim.id);
  }
}

it('gives each of a hundred claims to one of twenty reviewers, and each is ruled once', { timeout: 240_000 }, async () => {
  const ids = await newsroom().plant('general', CLAIMS);
  const reviewers = await Promise.all(
    Array.from({ length: REVIEWERS }, () => newsroom().colleague({ role: 'reviewer', desks: ['general'] })),
  );
  const ruled = (await Promise.all(reviewers.map(work))).flat();

  expect(ruled).toHaveLength(CLAIMS);
  expect(ruled.toSorted()).toEqual(ids.toSorted());
  expect(await reviewers[0]!.call('GET', '/v1/desks')).toMatchObject({ body: { desks: [{ waiting: 0, held: 0, decided: CLAIMS }] } });
  const audit = await auditLedger(newsroom().ledger);
  expect(audit.faults).toEqual([]);
  // Each claim: enlisted, taken once, reviewed, decided.
  expect(audit.events).toBe(4 * CLAIMS);
});
