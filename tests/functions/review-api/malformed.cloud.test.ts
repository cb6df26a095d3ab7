import { beforeAll, describe, expect, it } from 'vitest';
import { addMember } from '../../../functions/ledger/people/members.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
let claimId = '';
let reviewer: Colleague;

beforeAll(async () => {
  [claimId = ''] = await newsroom().plant('general', 1);
  reviewer = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
});

const concrete = (path: string): string => path.replace('{id}', claimId);

it('counts the highest of several groups, and shows a person their own desks only', async () => {
  const token = await newsroom().cloud.token({ user: 'both', roles: ['viewer', 'lead', 'reviewer'] });
  expect(await newsroom().call('GET', '/v1/me', { token })).toMatchObject({ status: 200, body: { name: 'both', role: 'lead', desks: [] } });
  const { body } = await reviewer.call('GET', '/v1/desks');
  expect(body).toMatchObject({ desks: [{ desk: 'general', waiting: 1, below: 0, held: 0, parked: 0, overdue: 0 }] });
});

it('calls people by the name that their desk knows, since tokens of Cognito hold an opaque one', async () => {
  const token = await newsroom().cloud.token({ user: '24c8f4e8-30a1', roles: ['viewer'] });
  const me = () => newsroom().call('GET', '/v1/me', { token });
  const { id, name } = (await me()).body as { id: string; name: string };
  expect(name).toBe('24c8f4e8-30a1');
  await addMember(newsroom().ledger, { id, name: 'Anna Reyes' }, 'world', new Date());
  expect(await me()).toMatchObject({ body: { id, name: 'Anna Reyes', desks: ['world'] } });
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
