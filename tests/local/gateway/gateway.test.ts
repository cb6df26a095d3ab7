import { describe, expect, it, onTestFinished } from 'vitest';
import type { InvocationResult } from '../../../local/functions/invocation-result.ts';
import { Gateway } from '../../../local/gateway/gateway.ts';
import type { GatewayRoute } from '../../../local/gateway/gateway.ts';
import { listen } from '../../../local/listen.ts';

type Invoke = (target: string, event: object) => Promise<InvocationResult>;

const answering = (value: unknown): InvocationResult => ({ ok: true, requestId: 'r', payload: JSON.stringify(value) });

/** A gateway on a free port, with one function behind it. */
async function gatewayOf(invoke: Invoke, route: Partial<GatewayRoute> = {}, now = Date.now): Promise<string> {
  const routes = [{ key: 'ANY /pets/{id}', target: 'Pets', timeoutMilliseconds: 30_000, scopes: [], ...route }];
  const gateway = new Gateway({ apiId: 'api', accountId: '000000000000', routes, invoke, now });
  const listener = await listen(0, (request, response) => void gateway.handle(request, response));
  onTestFinished(() => listener.close());
  return listener.url;
}

describe('a request', () => {
  it('reaches the route’s function as an event, and its answer comes back', async () => {
    const seen: [string, object][] = [];
    const url = await gatewayOf(async (target, event) => {
      seen.push([target, event]);
      return answering({ statusCode: 201, headers: { 'x-pet': 'dog' }, cookies: ['a=1', 'b=2'], body: 'made' });
    });
    const response = await fetch(`${url}/pets/6?x=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Rex"}',
    });
    expect([response.status, await response.text()]).toEqual([201, 'made']);
    expect(response.headers.get('x-pet')).toBe('dog');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('apigw-requestid')).toBeTruthy();
    expect(seen).toEqual([
      [
        'Pets',
        expect.objectContaining({
          routeKey: 'ANY /pets/{id}',
          pathParameters: { id: '6' },
          queryStringParameters: { x: '1' },
          body: '{"name":"Rex"}',
        }),
      ],
    ]);
  });

  it('tells the function when it came, by the clock of the cloud', async () => {
    const seen: object[] = [];
    const invoke: Invoke = async (_, event) => {
      seen.push(event);
      return answering({ statusCode: 204 });
    };
    await fetch(`${await gatewayOf(invoke, {}, () => 1_900_000_000_000)}/pets/6`);
    expect(seen).toMatchObject([{ requestContext: { timeEpoch: 1_900_000_000_000 } }]);
  });

  it('for the head only has no body', async () => {
    const response = await fetch(`${await gatewayOf(async () => answering({ statusCode: 200, body: 'long' }))}/pets/6`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '4', '']);
  });
});

const never: Invoke = () => Promise.reject(new Error('No function should be called.'));
const problem = async (response: Response): Promise<[number, unknown]> => [response.status, await response.json()];

describe('the gateway’s own answers', () => {
  it('404 where there is no route', async () => {
    expect(await problem(await fetch(`${await gatewayOf(never)}/birds`))).toEqual([404, { message: 'Not Found' }]);
  });

  it('401 without a token, before the function is called', async () => {
    const authorizer = { issuer: 'i', audience: ['a'], keys: () => Promise.reject(new Error('no keys')) };
    const response = await fetch(`${await gatewayOf(never, { authorizer })}/pets/6`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problem(response)).toEqual([401, { message: 'Unauthorized' }]);
  });

  it('413 above 10 MB, and up to that not', async () => {
    const url = await gatewayOf(async () => answering({ statusCode: 200, body: '' }));
    const put = (bytes: number) => fetch(`${url}/pets/6`, { method: 'PUT', body: Buffer.alloc(bytes, 'x') });
    expect(await problem(await put(10 * 1024 * 1024 + 1))).toEqual([413, { message: 'Request Entity Too Large' }]);
    expect((await put(10 * 1024 * 1024)).status).toBe(200);
  });

  it('503 where the function takes longer than the route allows', async () => {
    const url = await gatewayOf(() => new Promise(() => undefined), { timeoutMilliseconds: 20 });
    expect(await problem(await fetch(`${url}/pets/6`))).toEqual([503, { message: 'Service Unavailable' }]);
  });

  it('500 where the function fails', async () => {
    const url = await gatewayOf(async () => ({ ok: false, requestId: 'r', error: { errorType: 'Error', errorMessage: 'secret' } }));
    expect(await problem(await fetch(`${url}/pets/6`))).toEqual([500, { message: 'Internal Server Error' }]);
  });
});
