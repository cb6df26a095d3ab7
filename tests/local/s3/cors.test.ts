import { describe, expect, it } from 'vitest';
import { bucket, codeIn, sendRaw, start } from './support.ts';

const CORS = [
  {
    allowedOrigins: ['https://desk.example', 'http://localhost:*'],
    allowedMethods: ['POST', 'PUT'],
    allowedHeaders: ['Content-Type', 'x-amz-*'],
    exposedHeaders: ['ETag'],
    maxAgeSeconds: 600,
  },
  { allowedOrigins: ['*'], allowedMethods: ['GET'] },
];

async function preflight(origin: string | undefined, method: string, asked?: string) {
  const { url } = await start([bucket({ cors: CORS })]);
  return sendRaw(url, 'OPTIONS', '/articles/incoming/a.txt', {
    authorization: '',
    'access-control-request-method': method,
    ...(origin === undefined ? {} : { origin }),
    ...(asked === undefined ? {} : { 'access-control-request-headers': asked }),
  });
}

describe('a preflight', () => {
  it('is answered by the rule that allows it', async () => {
    const { status, headers, body } = await preflight('https://desk.example', 'PUT', 'content-type, X-Amz-Meta-Desk');
    expect([status, body]).toEqual([200, '']);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://desk.example',
      'access-control-allow-methods': 'POST, PUT',
      'access-control-allow-headers': 'content-type, x-amz-meta-desk',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '600',
      'access-control-allow-credentials': 'true',
      vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
    });
  });

  it('allows any port where the pattern says so, and any origin without credentials', async () => {
    expect((await preflight('http://localhost:4700', 'POST')).headers['access-control-allow-origin']).toBe('http://localhost:4700');
    const { headers } = await preflight('https://anywhere.example', 'GET');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([
    ['another origin', 'https://evil.example', 'PUT', undefined],
    ['an origin that only begins like one', 'https://desk.example.evil', 'PUT', undefined],
    ['another method', 'https://desk.example', 'DELETE', undefined],
    ['another header', 'https://desk.example', 'PUT', 'authorization'],
  ])('is refused for %s', async (_, origin, method, asked) => {
    const { status, headers, body } = await preflight(origin, method, asked);
    expect([status, codeIn(body)]).toEqual([403, 'AccessForbidden']);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('needs an origin, and a bucket with rules', async () => {
    expect((await preflight(undefined, 'PUT')).status).toBe(400);
    const { url } = await start();
    const answer = await sendRaw(url, 'OPTIONS', '/articles/a', { origin: 'https://desk.example', 'access-control-request-method': 'PUT' });
    expect([answer.status, codeIn(answer.body)]).toEqual([403, 'AccessForbidden']);
  });
});

describe('an answer to another origin', () => {
  it('carries the headers of the rule, also where it is an error', async () => {
    const { url } = await start([bucket({ cors: CORS })]);
    const origin = 'https://desk.example';
    expect((await sendRaw(url, 'PUT', '/articles/a', { origin })).headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'ETag',
    });
    expect((await sendRaw(url, 'GET', '/articles/never', { origin })).headers['access-control-allow-origin']).toBe('*');
    expect((await sendRaw(url, 'DELETE', '/articles/a', { origin })).headers['access-control-allow-origin']).toBeUndefined();
    expect((await sendRaw(url, 'GET', '/articles/a')).headers['access-control-allow-origin']).toBeUndefined();
  });
});
