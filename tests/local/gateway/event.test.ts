import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../local/gateway/event.ts';
import type { ApiRequest, EventFrame } from '../../../local/gateway/event.ts';

const FRAME: EventFrame = {
  routeKey: 'GET /pets/{id}',
  pathParameters: { id: '6' },
  authorization: { claims: { sub: 'ada' }, scopes: null },
  apiId: 'api',
  accountId: '000000000000',
  requestId: 'request-1',
  now: new Date('2020-03-12T19:03:58.390Z'),
};
const REQUEST: ApiRequest = {
  method: 'GET',
  url: '/pets/6?parameter1=value1&parameter1=value2&parameter2=a%20b',
  headers: { host: 'api.example:4700', 'user-agent': 'agent', cookie: 'cookie1=a; cookie2=b', 'x-one': 'value1', 'set-cookie': ['x', 'y'] },
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
};

it('is an event of payload format 2.0', () => {
  expect(eventOf(REQUEST, FRAME)).toEqual({
    version: '2.0',
    routeKey: 'GET /pets/{id}',
    rawPath: '/pets/6',
    rawQueryString: 'parameter1=value1&parameter1=value2&parameter2=a%20b',
    cookies: ['cookie1=a', 'cookie2=b'],
    headers: { host: 'api.example:4700', 'user-agent': 'agent', 'x-one': 'value1', 'set-cookie': 'x,y' },
    queryStringParameters: { parameter1: 'value1,value2', parameter2: 'a b' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authorizer: { jwt: { claims: { sub: 'ada' }, scopes: null } },
      domainName: 'api.example:4700',
      domainPrefix: 'api',
      http: { method: 'GET', path: '/pets/6', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'agent' },
      requestId: 'request-1',
      routeKey: 'GET /pets/{id}',
      stage: '$default',
      time: '12/Mar/2020:19:03:58 +0000',
      timeEpoch: 1584039838390,
    },
    pathParameters: { id: '6' },
    isBase64Encoded: false,
  });
});

it('leaves out what there is none of', () => {
  const event = eventOf({ ...REQUEST, url: '/pets/6', headers: {} }, { ...FRAME, pathParameters: {}, authorization: undefined });
  for (const name of ['cookies', 'queryStringParameters', 'pathParameters', 'body', 'requestContext.authorizer'])
    expect(event).not.toHaveProperty(name);
  expect(event['rawQueryString']).toBe('');
});

const withBody = (type: string | undefined, body: Buffer) =>
  eventOf({ ...REQUEST, headers: type === undefined ? {} : { 'content-type': type }, body }, FRAME);

describe('a body', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/merge-patch+json',
    'application/xml',
    undefined,
  ])('of %s is text', (type) => {
    expect(withBody(type, Buffer.from('{"ä":1}'))).toMatchObject({ body: '{"ä":1}', isBase64Encoded: false });
  });

  it.each(['application/x-www-form-urlencoded', 'application/octet-stream', 'image/png'])('of %s is Base64', (type) => {
    expect(withBody(type, Buffer.from([0, 255]))).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
  });
});
