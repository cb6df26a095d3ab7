import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../config/routes.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
let claimId = '';
let reviewer: Colleague;

beforeAll(async () => {
  [claimId = ''] = await newsroom().plant('general', 1);
  reviewer = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
});

const concrete = (path: string): string => path.replace('{desk}', 'general').replace('{id}', claimId).replace('{evidence}', 'e1');

describe('without a token that counts', () => {
  it.each(Object.keys(ROUTES))('%s answers 401', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const response = await newsroom().call(method, concrete(path));
    expect(response).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
  });

  it.each(['expired', 'forged', 'of another client'] as const)('a token that is %s answers 401', async (flaw) => {
    const token = await newsroom().badToken(flaw);
    expect((await newsroom().call('GET', '/v1/me', { token })).status).toBe(401);
  });
});

describe('roles', () => {
  it.each(Object.entries(ROUTES).filter(([, role]) => role !== 'viewer'))('%s refuses a viewer', async (route) => {
    const viewer = await newsroom().colleague({ role: 'viewer', desks: ['general'] });
    const [method = '', path = ''] = route.split(' ');
    const response = await viewer.call(method, concrete(path), method === 'GET' ? undefined : {});
    expect(response).toMatchObject({ status: 403, body: { type: '/problems/role-required' } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('refuses somebody who is in no group of ours', async () => {
    const stranger = await newsroom().colleague({ role: null, desks: ['general'] });
    expect(await stranger.call('GET', '/v1/me')).toMatchObject({ status: 403, body: { type: '/problems/unknown-role' } });
  });

  it('counts the highest of several groups', async () => {
    const lead = await newsroom().colleague({ role: 'lead', desks: ['general'] });
    expect(await lead.call('GET', '/v1/me')).toMatchObject({ status: 200, body: { name: lead.name, role: 'lead', desks: ['general'] } });
  });
});

describe('desks', () => {
  it.each([
    ['GET', '/v1/desks/general/claims'],
    ['POST', '/v1/desks/general/next'],
    ['GET', '/v1/claims/{id}'],
    ['GET', '/v1/claims/{id}/history'],
    ['POST', '/v1/claims/{id}/lease'],
    ['DELETE', '/v1/claims/{id}/lease?token=1'],
  ])('%s %s refuses a reviewer of another desk', async (method, path) => {
    const other = await newsroom().colleague({ role: 'reviewer', desks: ['health'] });
    expect(await other.call(method, concrete(path))).toMatchObject({ status: 403, body: { type: '/problems/not-your-desk' } });
  });

  it('refuses drafts and reviews of another desk’s claims, and keeps nothing', async () => {
    const other = await newsroom().colleague({ role: 'lead', desks: ['health'] });
    const review = { token: 1, revision: 1, finding: 'refuted', advice: 'cut', rationale: 'No.', asOf: '2026-03-01T12:00:00Z' };
    expect((await other.call('PUT', concrete('/v1/claims/{id}/draft'), { rationale: 'No.' })).status).toBe(403);
    expect((await other.call('POST', concrete('/v1/claims/{id}/reviews'), review)).status).toBe(403);
    const { body } = await reviewer.call('GET', concrete('/v1/claims/{id}'));
    expect(body).toMatchObject({ draft: null, draftsOfOthers: [], reviews: [], verdict: null });
  });

  it('shows a person their own desks only', async () => {
    const { body } = await reviewer.call('GET', '/v1/desks');
    expect(body).toMatchObject({ desks: [{ desk: 'general', waiting: 1, below: 0, held: 0, parked: 0, overdue: 0 }] });
  });
});

describe('what is not there', () => {
  it.each([
    ['GET', '/v1/claims/nothing.01', 'unknown-claim'],
    ['GET', '/v1/claims/nothing.01/history', 'unknown-claim'],
    ['POST', '/v1/claims/nothing.01/lease', 'unknown-claim'],
    ['GET', '/v1/desks/sports/claims', 'unknown-desk'],
    ['POST', '/v1/desks/sports/next', 'unknown-desk'],
    ['GET', '/v1/articles/nothing', 'unknown-article'],
    ['GET', '/v1/articles/in-nothing', 'unknown-article'],
  ])('%s %s answers 404', async (method, path, problem) => {
    expect(await reviewer.call(method, path)).toMatchObject({
      status: 404,
      body: { type: `/problems/${problem}`, status: 404, instance: path },
    });
  });

  it('answers 404 itself for a route that the API does not have', async () => {
    expect(await reviewer.call('GET', '/v1/nothing')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  });
});

describe('malformed requests', () => {
  const review = {
    token: 1,
    revision: 1,
    finding: 'refuted',
    advice: 'cut',
    wording: '',
    rationale: 'No.',
    evidence: [],
    asOf: '2026-03-01T12:00:00Z',
  };

  it.each([
    ['finding', { finding: 'wrong' }],
    ['advice', { advice: 'shout' }],
    ['token', { token: 'one' }],
    ['revision', { revision: undefined }],
    ['rationale', { rationale: '' }],
    ['rationale', { rationale: 'x'.repeat(20_001) }],
    ['asOf', { asOf: 'yesterday' }],
    ['evidence.0.url', { evidence: [{ url: 'javascript:alert(1)' }] }],
    ['evidence.0.url', { evidence: [{ url: 'data:text/html,hello' }] }],
    ['verdict', { verdict: 'misspelt field' }],
  ])('names %s', async (field, change) => {
    const response = await reviewer.call('POST', concrete('/v1/claims/{id}/reviews'), { ...review, ...change });
    expect(response).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
    expect(JSON.stringify(response.body)).toContain(`"field":"${field}"`);
  });

  it.each([
    ['not JSON', '{"token": '],
    ['no object', '[1, 2]'],
    ['nothing', ''],
  ])('says so where the body is %s', async (_, raw) => {
    const response = await newsroom().call('POST', concrete('/v1/claims/{id}/reviews'), { token: reviewer.token, raw });
    expect(response).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
  });

  it.each([
    ['/v1/desks/general/claims?state=lost', 'state'],
    ['/v1/desks/general/claims?limit=0', 'limit'],
    ['/v1/desks/general/claims?limit=many', 'limit'],
    ['/v1/desks/general/claims?cursor=made-up', 'cursor'],
    ['/v1/desks/general/claims?page=2', 'page'],
    ['/v1/articles?cursor=made-up', 'cursor'],
  ])('names what is wrong with %s', async (path, field) => {
    const response = await reviewer.call('GET', path);
    expect(response).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('refuses an Idempotency-Key of more than 200 characters', async () => {
    const headers = { 'idempotency-key': 'k'.repeat(201) };
    expect((await newsroom().call('POST', '/v1/desks/general/next', { token: reviewer.token, headers })).status).toBe(400);
  });
});
