import type { IncomingHttpHeaders } from 'node:http';
import type { Authorization } from './authorizer.ts';
import { decode } from './route-table.ts';

/** A request to the API, with its body read whole. */
export interface ApiRequest {
  readonly method: string;
  /** As sent: encoded path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
}

export interface EventFrame {
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly authorization: Authorization | undefined;
  readonly apiId: string;
  readonly accountId: string;
  readonly requestId: string;
  readonly now: Date;
}

/** Bodies of these types reach the function as text, all others in Base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml)\b|application\/[^;]*\+(json|xml)\b)/i;

/**
 * The event of payload format 2.0. Members that would be empty are left out, as API Gateway does.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function eventOf(request: ApiRequest, frame: EventFrame): Record<string, unknown> {
  const { method, headers, body, sourceIp } = request;
  const [rawPath, rawQueryString] = splitUrl(request.url);
  const { cookie, ...others } = headers;
  const host = headers.host ?? '';
  const text = TEXT.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: frame.routeKey,
    rawPath: decode(rawPath),
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
    ),
    ...(rawQueryString === '' ? {} : { queryStringParameters: queryParameters(rawQueryString) }),
    requestContext: {
      accountId: frame.accountId,
      apiId: frame.apiId,
      ...(frame.authorization === undefined ? {} : { authorizer: { jwt: frame.authorization } }),
      domainName: host,
      domainPrefix: host.split('.')[0] ?? '',
      http: { method, path: decode(rawPath), protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId: frame.requestId,
      routeKey: frame.routeKey,
      stage: '$default',
      time: commonLogTime(frame.now),
      timeEpoch: frame.now.getTime(),
    },
    ...(Object.keys(frame.pathParameters).length === 0 ? {} : { pathParameters: frame.pathParameters }),
    ...(body.length === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

/** Path and query of a URL as sent, the query without its question mark. */
export function splitUrl(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** Repeated parameters are joined by commas. */
function queryParameters(query: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
}

/** `12/Mar/2020:19:03:58 +0000` */
function commonLogTime(time: Date): string {
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
}
