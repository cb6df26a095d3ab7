import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, createApi } from '../../../web/src/api/client.ts';
import { ApiProblem, Offline } from '../../../web/src/api/problem.ts';
import type { Patience } from '../../../web/src/api/retry.ts';
import type { ClaimPage, LeasedClaim } from '../../../web/src/api/schema.d.ts';

/** What came over the wire. */
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let baseUrl = '';
let seen: Seen[] = [];
/** How the server takes the next requests; the last one stays. `drop` hangs up without an answer. */
let answers: (RequestListener | 'drop')[] = [];
let pauses: number[] = [];

const patience: Patience = {
  pause: (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  },
  random: () => 0,
};

beforeAll(async () => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await text(incoming);
    seen.push({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'drop' || answer === undefined) incoming.socket.destroy();
    else answer(incoming, outgoing);
  };
  server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  const closed = new Promise((resolve) => {
    server.close(resolve);
  });
  server.closeAllConnections();
  await closed;
});
beforeEach(() => {
  seen = [];
  answers = [];
  pauses = [];
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, outgoing) => {
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
const problem = (status: number, code: string, members: object = {}): RequestListener =>
  json(
    status,
    { type: `/problems/${code}`, title: 'No', status, detail: 'Because.', next: 'Do.', instance: '/', ...members },
    { 'content-type': 'application/problem+json' },
  );
const page = { items: [], cursor: null };
const client = () => createApi({ baseUrl, patience });
const list = (api = client()): Promise<ClaimPage> =>
  answerOf(api.GET('/v1/desks/{desk}/claims', { params: { path: { desk: 'world' }, query: { state: 'below' } } }));
const take = (api = client()): Promise<LeasedClaim> => answerOf(api.POST('/v1/claims/{id}/lease', { params: { path: { id: 'c.1' } } }));

/** What a call threw. */
const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a call', () => {
  it('says who asks and what for, and comes back with what it was answered', async () => {
    answers = [json(200, page)];
    const api = client();
    api.setTokenSource(() => Promise.resolve('a-token'));
    await expect(list(api)).resolves.toEqual(page);
    expect(seen).toMatchObject([
      { method: 'GET', url: '/v1/desks/world/claims?state=below', headers: { authorization: 'Bearer a-token' } },
    ]);
    expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('says nothing of anybody before somebody has signed in', async () => {
    answers = [json(200, page)];
    await list();
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is made again with another token where the API did not take the first, with the same words and key', async () => {
    const api = client();
    api.setTokenSource((refused) => Promise.resolve(refused === undefined ? 'old' : 'new'));
    answers = [json(401, { message: 'Unauthorized' }), json(200, page)];
    await answerOf(api.POST('/v1/desks/{desk}/next', { params: { path: { desk: 'world' } }, body: { bundle: 2 } }));
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
    expect(seen.map(({ body }) => body)).toEqual(['{"bundle":2}', '{"bundle":2}']);
    expect(seen[0]?.headers['idempotency-key']).toBe(seen[1]?.headers['idempotency-key']);
  });

  it('is not made again where no other token is to be had', async () => {
    const api = client();
    api.setTokenSource(() => Promise.resolve('old'));
    answers = [json(401, { message: 'Unauthorized' })];
    await expect(list(api)).rejects.toMatchObject({ status: 401, title: 'You are signed out' });
    expect(seen).toHaveLength(1);
  });

  it('comes back with nothing where there is nothing to tell', async () => {
    answers = [(_, outgoing) => outgoing.writeHead(204).end()];
    await expect(
      answerOf(client().POST('/v1/desks/{desk}/next', { params: { path: { desk: 'world' } }, body: { bundle: 2 } })),
    ).resolves.toBeUndefined();
    expect(seen).toMatchObject([{ method: 'POST', body: '{"bundle":2}' }]);
  });

  it('that changes something has a key of its own, each another, unless the caller names one', async () => {
    answers = [json(200, {})];
    const api = client();
    await take(api);
    await take(api);
    const key = randomUUID();
    await api.PUT('/v1/me/preferences', { body: { skipGraphic: true }, params: { header: { 'Idempotency-Key': key } } });
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{36}$/), expect.stringMatching(/^[\w-]{36}$/), key]);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a refusal', () => {
  it('is thrown with all that the problem tells', async () => {
    answers = [problem(409, 'already-held', { holder: 'anna', expiresAt: '2026-11-26T10:00:00.000Z' })];
    const refusal = await thrownBy(take());
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      type: '/problems/already-held',
      status: 409,
      title: 'No',
      detail: 'Because.',
      message: 'Because.',
      next: 'Do.',
      members: { holder: 'anna', expiresAt: '2026-11-26T10:00:00.000Z' },
    });
    expect(seen).toHaveLength(1);
  });

  it.each([
    [401, 'You are signed out'],
    [404, 'This console and the server do not fit together'],
    [413, 'This is too large to send'],
    [429, 'Too many requests at once'],
    [503, 'The server did not answer in time'],
    [500, 'Something went wrong on the server'],
  ])('by the gateway, which answers %i and says next to nothing, can be understood', async (status, title) => {
    answers = [json(status, { message: 'No.' })];
    await expect(thrownBy(list())).resolves.toMatchObject({ name: 'ApiProblem', type: 'about:blank', status, title });
  });

  it('by something that answers with a page is one too', async () => {
    answers = [(_, outgoing) => outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')];
    await expect(thrownBy(list())).resolves.toMatchObject({
      name: 'ApiProblem',
      status: 502,
      detail: 'It answered with status 502 and nothing more.',
    });
  });
});

describe('a server that is short of breath', () => {
  it.each([429, 503])('and answers %i is asked again, ever later', async (status) => {
    answers = [json(status, {}), json(status, {}), json(status, {}), json(200, page)];
    await expect(list()).resolves.toEqual(page);
    expect(seen).toHaveLength(4);
    expect(pauses).toEqual([150, 300, 600]);
  });

  it('is asked four times at most', async () => {
    answers = [problem(503, 'busy')];
    await expect(thrownBy(list())).resolves.toMatchObject({ type: '/problems/busy' });
    expect(seen).toHaveLength(4);
  });

  it('is given the time that it asks for', async () => {
    answers = [json(503, {}, { 'retry-after': '7' }), json(429, {}, { 'retry-after': new Date(0).toUTCString() }), json(200, page)];
    await list();
    expect(pauses).toEqual([7000, 300]);
  });

  it('is asked no more where it wants longer than people wait', async () => {
    answers = [json(503, {}, { 'retry-after': '3600' })];
    await expect(thrownBy(list())).resolves.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(1);
  });

  it('is sent the same change again with the same key and body', async () => {
    answers = [json(503, {}), json(201, {})];
    await client().POST('/v1/claims/{id}/notes', { params: { path: { id: 'c.1' } }, body: { text: 'Called them.' } });
    expect(seen.map(({ body }) => body)).toEqual(['{"text":"Called them."}', '{"text":"Called them."}']);
    expect(seen[0]?.headers['idempotency-key']).toBe(seen[1]?.headers['idempotency-key']);
  });
});

describe('a network that fails', () => {
  it('is tried again, for changes with the same key', async () => {
    answers = ['drop', json(200, {})];
    await take();
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers['idempotency-key']).toBe(seen[1]?.headers['idempotency-key']);
  });

  it('is Offline in the end', async () => {
    answers = ['drop'];
    const failure = await thrownBy(take());
    expect(failure).toBeInstanceOf(Offline);
    expect(failure).toMatchObject({ message: 'The server could not be reached.', cause: expect.any(TypeError) });
    expect(seen).toHaveLength(4);
  });

  it('is not what somebody sees who has gone to another page', async () => {
    const gone = new AbortController();
    answers = [() => gone.abort()];
    const failure = await thrownBy(client().GET('/v1/me', { signal: gone.signal }));
    expect(failure).toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(1);
  });
});

describe('a list that is read again', () => {
  const etag = 'W/"abc"';
  const unchanged: RequestListener = (_, outgoing) => outgoing.writeHead(304, { etag }).end();

  it('moves nothing where it has not changed', async () => {
    answers = [json(200, page, { etag }), unchanged];
    const api = client();
    await expect(list(api)).resolves.toEqual(page);
    await expect(list(api)).resolves.toEqual(page);
    await expect(list(api)).resolves.toEqual(page);
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, etag, etag]);
  });

  it('is what it is now where it has', async () => {
    answers = [json(200, page, { etag }), json(200, { ...page, cursor: 'more' }, { etag: 'W/"def"' }), unchanged];
    const api = client();
    await list(api);
    await expect(list(api)).resolves.toEqual({ items: [], cursor: 'more' });
    await expect(list(api)).resolves.toEqual({ items: [], cursor: 'more' });
    expect(seen.at(-1)?.headers['if-none-match']).toBe('W/"def"');
  });

  it('is read anew once somebody else signs in', async () => {
    answers = [json(200, page, { etag })];
    const api = client();
    await list(api);
    api.setTokenSource(() => Promise.resolve('another'));
    await list(api);
    expect(seen.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  it('is not kept for ever: the one not read for longest goes', async () => {
    answers = [json(200, page, { etag })];
    const api = client();
    const read = (id: string) => api.GET('/v1/articles/{id}', { params: { path: { id } } });
    for (let n = 0; n <= 50; n++) await read(`a${n}`);
    await read('a50');
    await read('a0');
    expect(seen.slice(-2).map(({ headers }) => headers['if-none-match'])).toEqual([etag, undefined]);
  });
});
