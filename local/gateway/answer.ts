import { z } from 'zod';
import type { InvocationResult } from '../functions/invocation-result.ts';

/** What goes back over HTTP. */
export interface ApiAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** What the gateway itself answers with where no function does; the words are AWS's. */
const MESSAGES = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;
export type GatewayStatus = keyof typeof MESSAGES;

/** The gateway's own errors have this body and no other; they cannot be customized in an HTTP API. */
export const gatewayError = (status: GatewayStatus, headers: Readonly<Record<string, string>> = {}): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message: MESSAGES[status] })),
});

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/**
 * Reads a function's answer by payload format 2.0: an object with a `statusCode` says all; anything else is a body of JSON.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function answerOf(result: InvocationResult): ApiAnswer {
  if (!result.ok) {
    if (result.error.errorType === 'RequestTooLargeException') return gatewayError(413);
    return result.error.errorType === 'Sandbox.Timedout' ? gatewayError(503) : gatewayError(500);
  }
  const answer: unknown = JSON.parse(result.payload);
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    const body = typeof answer === 'string' ? answer : result.payload;
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body: Buffer.from(body) };
  }
  const structured = Structured.safeParse(answer);
  if (!structured.success) return gatewayError(500);
  const { statusCode, headers, cookies, body, isBase64Encoded } = structured.data;
  const named = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...named },
    cookies: cookies ?? [],
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}
