import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../config/limits.ts';
import type { Colleague, Newsroom } from '../../support/newsroom.ts';

const MEGABYTE = 1024 * 1024;
/** What an HTTP API of API Gateway takes as request line and headers together. */
const HEADER_LIMIT_BYTES = 10_240;

/**
 * Requests that are too large, too deep, broken off or not HTTP at all, and whether the API is there afterwards. Slow ones never come as far as our code:
 * CloudFront and API Gateway hand a request on when it is whole, and end those that take too long.
 */
export function hostileRequests(newsroom: () => Newsroom): void {
  let anna: Colleague;
  let claim = '';
  beforeAll(async () => {
    anna = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    [claim = ''] = await newsroom().plant('general', 1);
  });

  const note = (raw: string) => newsroom().call('POST', `/v1/claims/${claim}/notes`, { token: anna.token, raw });
  const MALFORMED = { status: 400, body: { type: '/problems/malformed-request' } };

  /** The status with which the front door answers bytes as they are; undefined where it says nothing. `breaksOff` hangs up after them. */
  const raw = (bytes: string, breaksOff = false): Promise<string | undefined> => {
    const { hostname, port } = new URL(newsroom().cloud.cloud.apiUrl);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => (breaksOff ? socket.end(bytes) : socket.write(bytes)));
      let answer = '';
      socket.setEncoding('latin1').on('data', (text: string) => {
        answer += text;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]));
    });
  };

  it('a body that is larger than what can be kept says so; one that the gateway does not take never reaches the function', async () => {
    expect(await note(JSON.stringify({ text: 'x'.repeat(LIMITS.bodyBytes) }))).toMatchObject(MALFORMED);
    const calls = newsroom().cloud.cloud.calls.count();
    expect((await note('x'.repeat(10 * MEGABYTE + 1))).status).toBe(413);
    expect(newsroom().cloud.cloud.calls.count()).toBe(calls);
  });

  it.each([
    ['nested 20,000 deep', `{"text":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['with many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, i])))],
    ['that would change what objects are', '{"text":"x","__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}'],
    ['of numbers beyond all bounds', '{"text":1e999}'],
    ['of half a character', '{"text":"\\ud800","more":1}'],
    ['in another encoding', '\uFEFF{"text":"x"}'],
  ])('a body %s is malformed, and nothing else', async (_, body) => {
    expect(await note(body)).toMatchObject(MALFORMED);
    expect(await anna.call('GET', `/v1/claims/${claim}`)).toMatchObject({ status: 200, body: { notes: [] } });
  });

  it('headers beyond what the gateway takes are refused', async () => {
    const ask = (length: number) => newsroom().call('GET', '/v1/me', { token: anna.token, headers: { 'x-long': 'x'.repeat(length) } });
    expect((await ask(HEADER_LIMIT_BYTES / 2)).status).toBe(200);
    expect((await ask(HEADER_LIMIT_BYTES)).status).toBe(431);
    expect((await newsroom().call('GET', `/v1/claims/${'x'.repeat(HEADER_LIMIT_BYTES)}`, { token: anna.token })).status).toBe(431);
  });

  it.each([
    ['no HTTP', 'EHLO newsroom\r\n\r\n', '400'],
    ['two lengths', 'POST /v1/uploads HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}', '400'],
    [
      'a length and chunks',
      'POST /v1/uploads HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['a header that is none', 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx y: z\r\n\r\n', '400'],
  ])('%s is refused, and harms nobody', async (_, bytes, status) => {
    expect(await raw(bytes)).toBe(status);
    expect((await anna.call('GET', '/v1/me')).status).toBe(200);
  });

  it('a body that breaks off is refused, and harms nobody', async () => {
    expect(await raw('POST /v1/uploads HTTP/1.1\r\nhost: x\r\ncontent-length: 20\r\n\r\n{', true)).toBe('400');
    expect((await anna.call('GET', '/v1/me')).status).toBe(200);
  });

  describe('an address', () => {
    it.each(['/v1/../v1/me', '/v1/claims/..%2f..%2fme', '/v1/claims/%00', '/v1/claims/%zz', '/v1//me', '/V1/me', '/v1/me/', '/v1/me%20'])(
      '%s leads nowhere but where it says',
      async (path) => {
        const status = await raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${anna.token}\r\nconnection: close\r\n\r\n`);
        expect(status).toMatch(/^(?:200|400|404)$/);
        if (status === '200') expect(path).not.toMatch(/^\/v1\//);
      },
    );

    it('of another host, or by another method, opens no more', async () => {
      const ask = (line: string, host = 'x') => raw(`${line} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      expect(await ask('GET /v1/me', 'evil.example')).toBe('401');
      expect(await ask('TRACE /v1/me')).toBe('403');
      expect(await ask('DELETE /v1/me')).toBe('404');
    });
  });
}
