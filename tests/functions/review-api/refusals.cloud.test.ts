import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../config/limits.ts';
import { addClaims, newClaim } from '../../../functions/ledger/claims/add-claims.ts';
import { enlistClaim } from '../../../functions/ledger/claims/enlist-claim.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import { inventedDesk } from '../../support/invented-desk.ts';
import { measured } from '../../support/metrics.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { inventedOrigin } from '../../support/planted-claims.ts';

const newsroom = useNewsroom();
let anna: Colleague;

beforeAll(async () => {
  anna = await newsroom().colleague({ role: 'lead', desks: ['general'] });
});

const planted = async (): Promise<string> => (await newsroom().plant('general', 1))[0] ?? '';

/** Two claims of the same words; the second one joins the first. */
async function repeated(): Promise<{ first: string; repeat: string }> {
  const { ledger } = newsroom();
  const now = new Date();
  const fingerprint = `repeated ${now.getTime()}`;
  const claims = ['original', 'copy'].map((article) =>
    newClaim(article, { ...inventedOrigin(article, 1), fingerprint }, now.toISOString()),
  );
  await addClaims(ledger, claims, now);
  for (const { id } of claims) await enlistClaim(ledger, id, () => inventedDesk({ id: 'general' }), now);
  return { first: claims[0]?.id ?? '', repeat: claims[1]?.id ?? '' };
}

const evidence = { kind: 'document', stance: 'context', title: 'A notice' };
const review = (token: number) => ({
  token,
  revision: 1,
  finding: 'refuted',
  advice: 'cut',
  rationale: 'The office has no record of it.',
  asOf: '2026-03-01T12:00:00Z',
});

describe('a refusal says what is wrong and what to do', () => {
  it.each(['lease', 'evidence', 'notes', 'evidence/files'])('where %s is asked of a claim that repeats another', async (what) => {
    const { first, repeat } = await repeated();
    const file = { filename: 'a.pdf', contentType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
    const body = { lease: undefined, evidence, notes: { text: 'Look.' }, 'evidence/files': file }[what];
    const answer = await anna.call('POST', `/v1/claims/${repeat}/${what}`, body);
    expect(answer).toMatchObject(
      what === 'lease'
        ? { status: 409, body: { type: '/problems/not-on-docket' } }
        : {
            status: 409,
            body: { type: '/problems/repeats-another', sameAs: first, next: 'Work on that one; what people joined, they can separate.' },
          },
    );
  });

  it('where a claim has all the evidence or notes that it may have', async () => {
    const id = await planted();
    const { documents, table: TableName } = newsroom().ledger;
    const full = { evidence: LIMITS.evidencePerClaim, notes: LIMITS.notesPerClaim, graphic: 0 };
    const UpdateExpression = 'SET material = :full';
    await documents.send(
      new UpdateCommand({ TableName, Key: claimKey(id), UpdateExpression, ExpressionAttributeValues: { ':full': full } }),
    );
    for (const [what, body] of [
      ['evidence', evidence],
      ['notes', { text: 'Look.' }],
    ] as const) {
      expect(await anna.call('POST', `/v1/claims/${id}/${what}`, body)).toMatchObject({
        status: 409,
        body: { type: '/problems/too-much-material', detail: expect.stringContaining('has'), next: expect.any(String) },
      });
    }
  });

  it('where another window saved the draft', async () => {
    const id = await planted();
    await anna.call('PUT', `/v1/claims/${id}/draft`, { version: 0, rationale: 'One window.' });
    expect(await anna.call('PUT', `/v1/claims/${id}/draft`, { version: 0, rationale: 'The other.' })).toMatchObject({
      status: 409,
      body: { type: '/problems/draft-moved', draft: { rationale: 'One window.', version: 1 } },
    });
  });

  it('where another revision was judged, and keeps the words', async () => {
    const id = await planted();
    const { body } = await anna.lease(id);
    expect(await anna.call('POST', `/v1/claims/${id}/reviews`, { ...review(body.lease.token), revision: 2 })).toMatchObject({
      status: 409,
      body: { type: '/problems/revision-changed', revision: 1, draft: { rationale: 'The office has no record of it.' } },
    });
  });
});

describe('a refusal by the rules of ruling says what is wrong and what to do', () => {
  const next = expect.any(String);

  it.each([
    [{ advice: 'use' }, '/problems/refuted-for-use'],
    [{ finding: 'partly-confirmed' }, '/problems/wording-needed'],
  ])('where the ruling is %o, and keeps the words', async (changes, type) => {
    const id = await planted();
    const { body } = await anna.lease(id);
    const refused = await anna.call('POST', `/v1/claims/${id}/reviews`, { ...review(body.lease.token), ...changes });
    expect(refused).toMatchObject({ status: 422, body: { type, next, draft: { rationale: 'The office has no record of it.' } } });
    expect((await anna.call('DELETE', `/v1/claims/${id}/lease?token=${body.lease.token}`)).status).toBeLessThan(300);
  });

  it('where somebody holds as many claims as the desk allows', async () => {
    const ben = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    const ids = await newsroom().plant('general', 4);
    for (const id of ids.slice(0, 3)) expect((await ben.lease(id)).status).toBe(200);
    const refused = await ben.call('POST', `/v1/claims/${ids[3]}/lease`);
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/cap-reached', cap: 3, next } });
    expect((refused.body as { holding: string[] }).holding.toSorted()).toEqual(ids.slice(0, 3).toSorted());
  });

  it('where the second pair of eyes would be the first, and where the claim waits for something else', async () => {
    const [ben, cem] = await Promise.all([
      newsroom().colleague({ role: 'reviewer', desks: ['world'] }),
      newsroom().colleague({ role: 'reviewer', desks: ['world'] }),
    ]);
    const [id = ''] = await newsroom().plant('world', 1);
    const { body: first } = await ben.lease(id);
    expect((await ben.call('POST', `/v1/claims/${id}/reviews`, review(first.lease.token))).status).toBe(201);
    expect(await ben.lease(id)).toMatchObject({ status: 409, body: { type: '/problems/own-ruling', next } });
    const { body: second } = await cem.lease(id);
    expect(await cem.call('POST', `/v1/claims/${id}/reviews`, review(second.lease.token))).toMatchObject({
      status: 409,
      body: { type: '/problems/wrong-stage', stage: 'sign-off', next, draft: { rationale: 'The office has no record of it.' } },
    });
  });

  it('where there is no verdict to follow, or another one', async () => {
    const id = await planted();
    const about = { verdict: 1, reason: 'The office found the record.' };
    expect(await anna.call('POST', `/v1/claims/${id}/correction`, about)).toMatchObject({
      status: 409,
      body: { type: '/problems/not-decided', next },
    });
    const { body } = await anna.lease(id);
    expect((await anna.call('POST', `/v1/claims/${id}/reviews`, review(body.lease.token))).status).toBe(201);
    expect(await anna.call('POST', `/v1/claims/${id}/correction`, { ...about, verdict: 2 })).toMatchObject({
      status: 409,
      body: { type: '/problems/verdict-moved', verdict: 1, next },
    });
  });

  it('where a time has passed, and where somebody is not on the desk', async () => {
    const id = await planted();
    const { body } = await anna.lease(id);
    const { token } = body.lease;
    const parked = { token, reason: 'call-back', until: '2020-01-01T00:00:00Z' };
    expect(await anna.call('POST', `/v1/claims/${id}/park`, parked)).toMatchObject({
      status: 422,
      body: { type: '/problems/time-out-of-range', next },
    });
    expect(await anna.call('POST', `/v1/claims/${id}/lease/handoff`, { token, to: 'nobody' })).toMatchObject({
      status: 422,
      body: { type: '/problems/not-a-member', next },
    });
  });
});

describe.skipIf(differs('faults-are-ours'))('a failure of a service', () => {
  afterEach(() => newsroom().cloud.cloud.faults.clear());

  const strike = (code: string, status: number) =>
    newsroom().cloud.cloud.faults.plan({
      caller: newsroom().functionNamed('review-api'),
      service: 'dynamodb',
      times: 100,
      fault: { kind: 'error', status, code },
    });

  it('that passes by itself is `busy`, and invites another try', async () => {
    strike('ThrottlingException', 400);
    expect(await anna.call('GET', '/v1/me')).toMatchObject({
      status: 503,
      body: { type: '/problems/busy', next: 'Try again in a moment.' },
    });
  });

  it('that does not is `internal`, and names the request without telling why', async () => {
    strike('AccessDeniedException', 400);
    const { status, body } = await anna.call('GET', '/v1/me');
    expect({ status, body }).toMatchObject({ status: 500, body: { type: '/problems/internal', requestId: expect.any(String) } });
    expect(JSON.stringify(body)).not.toMatch(/AccessDenied|dynamodb/i);
    await newsroom().cloud.until(() => {
      // The version that failed, which a release goes back from; what passes by itself, as before, counts against none.
      expect(measured(newsroom().cloud.lines, 'Failures')).toEqual([
        { namespace: 'ClaimDocket', dimensions: { service: 'review-api', version: '1' }, value: 1 },
      ]);
    });
  });
});
