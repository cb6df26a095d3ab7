import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();

/** Each test works on a desk of the five that no other one of this file uses. */
const reviewerOf = (desk: string): Promise<Colleague> => newsroom().colleague({ role: 'reviewer', desks: [desk] });

const review = (lease: { readonly token: number }, changes: Record<string, unknown> = {}) => ({
  token: lease.token,
  revision: 1,
  finding: 'not-confirmed',
  advice: 'use-attributed',
  wording: 'The mayor said the bridge was closed.',
  rationale: 'The road office did not answer.',
  evidence: [{ title: 'Call to the road office', note: 'no answer', stance: 'context' }],
  asOf: '2026-03-01T12:00:00Z',
  ...changes,
});

describe('one claim, from the docket to its verdict', () => {
  it('is taken, read, drafted, ruled, and its history tells', async () => {
    const anna = await reviewerOf('general');
    const [id = ''] = await newsroom().plant('general', 1);

    const next = await anna.call('POST', '/v1/desks/general/next');
    expect(next).toMatchObject({
      status: 200,
      body: { claim: { id, revision: 1, state: 'held' }, lease: { token: 1, holder: anna.name } },
    });

    const draft = await anna.call('PUT', `/v1/claims/${id}/draft`, { version: 0, rationale: 'The road off' });
    expect(draft).toMatchObject({ status: 200, body: { draft: { version: 1, author: anna.name } } });
    expect(await anna.call('GET', `/v1/claims/${id}`)).toMatchObject({
      body: { draft: { rationale: 'The road off' }, lease: { token: 1 } },
    });

    const ruled = await anna.call('POST', `/v1/claims/${id}/reviews`, review({ token: 1 }));
    expect(ruled).toMatchObject({
      status: 201,
      body: { claim: { state: 'decided' }, verdict: { finding: 'not-confirmed', decidedBy: anna.name } },
    });

    const detail = await anna.call('GET', `/v1/claims/${id}`);
    expect(detail.body).toMatchObject({
      claim: { state: 'decided' },
      lease: null,
      draft: null,
      verdict: { rationale: 'The road office did not answer.' },
    });
    const history = await anna.call('GET', `/v1/claims/${id}/history`);
    expect(history.body).toMatchObject({
      items: [
        { type: 'enlisted', actor: 'system' },
        { type: 'taken', actorName: anna.name },
        { type: 'reviewed', actorName: anna.name },
        { type: 'decided', facts: { finding: 'not-confirmed', advice: 'use-attributed' } },
      ],
      cursor: null,
    });
    expect(await anna.call('GET', '/v1/desks/general/claims?state=decided')).toMatchObject({ body: { items: [{ id }] } });
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });
});

describe('a claim of two people', () => {
  it('answers the stale token with 409, changes nothing, and keeps the words as a draft', async () => {
    const [anna, ben] = await Promise.all([reviewerOf('world'), reviewerOf('world')]);
    const [id = ''] = await newsroom().plant('world', 1);
    const { body: first } = await anna.lease(id);
    await anna.call('DELETE', `/v1/claims/${id}/lease?token=${first.lease.token}`);
    const { body: second } = await ben.lease(id);

    const late = await anna.call('POST', `/v1/claims/${id}/reviews`, review(first.lease));
    expect(late).toMatchObject({
      status: 409,
      body: { type: '/problems/stale-token', draft: { rationale: 'The road office did not answer.', author: anna.name } },
    });
    expect(late.headers.get('content-type')).toBe('application/problem+json');
    const seenByAnna = await anna.call('GET', `/v1/claims/${id}`);
    expect(seenByAnna.body).toMatchObject({
      claim: { state: 'held' },
      verdict: null,
      draft: { finding: 'not-confirmed' },
      lease: { holder: ben.name },
    });
    expect(seenByAnna.body).not.toHaveProperty('lease.token');

    // Whoever holds the claim sees what others wrote; nobody else does.
    expect(await ben.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { draftsOfOthers: [{ author: anna.name }] } });
    expect(await ben.call('POST', `/v1/claims/${id}/reviews`, review(second.lease))).toMatchObject({
      status: 201,
      body: { claim: { state: 'sign-off' }, verdict: null },
    });
    expect(await ben.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { draftsOfOthers: [], verdict: null } });
  });

  it('refuses to take what somebody else holds, and says who and until when', async () => {
    const [anna, ben] = await Promise.all([reviewerOf('world'), reviewerOf('world')]);
    const [id = ''] = await newsroom().plant('world', 1);
    const { body } = await anna.lease(id);
    expect(await ben.call('POST', `/v1/claims/${id}/lease`)).toMatchObject({
      status: 409,
      body: { type: '/problems/already-held', holder: anna.name, expiresAt: body.lease.expiresAt },
    });
  });

  it('extends for its holder only', async () => {
    const [anna, ben] = await Promise.all([reviewerOf('world'), reviewerOf('world')]);
    const [id = ''] = await newsroom().plant('world', 1);
    const { body } = await anna.lease(id);
    const extended = await anna.call('PATCH', `/v1/claims/${id}/lease`, { token: body.lease.token });
    expect(extended).toMatchObject({ status: 200, body: { lease: { token: body.lease.token } } });
    expect((await ben.call('PATCH', `/v1/claims/${id}/lease`, { token: body.lease.token })).status).toBe(409);
  });
});

describe('a request that is sent again with its Idempotency-Key', () => {
  it('leases nothing twice, one after the other or at once', async () => {
    const anna = await reviewerOf('politics');
    await newsroom().plant('politics', 6);
    const send = (headers: Record<string, string>) => newsroom().call('POST', '/v1/desks/politics/next', { token: anna.token, headers });

    const key = { 'idempotency-key': randomUUID() };
    const first = await send(key);
    expect(await send(key)).toMatchObject({ status: 200, body: first.body });

    const another = { 'idempotency-key': randomUUID() };
    const atOnce = await Promise.all([send(another), send(another), send(another)]);
    expect(new Set(atOnce.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await anna.call('GET', '/v1/desks')).toMatchObject({ body: { desks: [{ waiting: 4, held: 2 }] } });
  });

  it('records a review once', async () => {
    const anna = await reviewerOf('health');
    const [id = ''] = await newsroom().plant('health', 1);
    const { body } = await anna.lease(id);
    const send = () =>
      newsroom().call('POST', `/v1/claims/${id}/reviews`, {
        token: anna.token,
        headers: { 'idempotency-key': 'once' },
        body: review(body.lease),
      });
    const answers = await Promise.all([send(), send()]);
    answers.push(await send());
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(await anna.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { reviews: [{ number: 1 }], draft: null } });
  });

  it('is refused where the key meant something else', async () => {
    const anna = await reviewerOf('business');
    await newsroom().plant('business', 1);
    const headers = { 'idempotency-key': randomUUID() };
    const { body } = await newsroom().call('POST', '/v1/desks/business/next', { token: anna.token, headers });
    const { claim } = body as { claim: { id: string } };
    const other = await newsroom().call('POST', `/v1/claims/${claim.id}/lease`, { token: anna.token, headers });
    expect(other).toMatchObject({ status: 422, body: { type: '/problems/key-reused' } });
  });
});

describe('lists', () => {
  it('page through a docket in its order, and end', async () => {
    const anna = await reviewerOf('business');
    await newsroom().plant('business', 7);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await anna.call('GET', `/v1/desks/business/claims?limit=3${cursor}`);
      const page = body as { items: { dueBy: string }[]; cursor: string | null };
      seen.push(...page.items.map((item) => item.dueBy));
      cursor = page.cursor === null ? '' : `&cursor=${page.cursor}`;
    } while (cursor !== '');
    expect(seen.length).toBeGreaterThanOrEqual(7);
    expect(seen).toEqual(seen.toSorted());
  });
});
