import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '../endpoint/read-body.ts';
import type { InvocationResult } from '../functions/invocation-result.ts';
import { answerOf, gatewayError } from './answer.ts';
import type { ApiAnswer } from './answer.ts';
import { authorize, Refused } from './authorizer.ts';
import type { Authorization, JwtAuthorizer } from './authorizer.ts';
import { eventOf, splitUrl } from './event.ts';
import { RouteTable } from './route-table.ts';

export interface GatewayRoute {
  /** `GET /v1/claims/{id}` or `$default`. */
  readonly key: string;
  /** The function that answers, or its alias. */
  readonly target: string;
  readonly timeoutMilliseconds: number;
  readonly authorizer?: JwtAuthorizer;
  readonly scopes: readonly string[];
}

export interface GatewayOptions {
  readonly apiId: string;
  readonly accountId: string;
  readonly routes: readonly GatewayRoute[];
  readonly invoke: (target: string, event: object) => Promise<InvocationResult>;
  /** Epoch milliseconds; the machine's own time where left out. */
  readonly now?: () => number;
  /** Is told of each request when it was answered. */
  readonly onAnswered?: (answered: Answered) => void;
}

/** A request that was answered. */
export interface Answered {
  readonly status: number;
  readonly milliseconds: number;
}

/** What HTTP APIs take: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** The laptop's API Gateway: an HTTP API with its routes, its check of tokens and its own errors. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #routes: RouteTable<GatewayRoute>;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#routes = new RouteTable(options.routes);
  }

  /** Answers one request; never rejects. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    const began = performance.now();
    try {
      const answer = await this.#answer(incoming, requestId);
      this.#options.onAnswered?.({ status: answer.status, milliseconds: performance.now() - began });
      response.writeHead(answer.status, {
        ...answer.headers,
        'apigw-requestid': requestId,
        'content-length': answer.body.length,
        ...(answer.cookies.length === 0 ? {} : { 'set-cookie': [...answer.cookies] }),
      });
      response.end(incoming.method === 'HEAD' ? undefined : answer.body);
    } catch (error) {
      if (!incoming.destroyed) console.error(`API: ${incoming.method} ${incoming.url} failed`, error);
      response.destroy();
    }
  }

  async #answer(incoming: IncomingMessage, requestId: string): Promise<ApiAnswer> {
    const { method = 'GET', url = '/', headers } = incoming;
    let body: Buffer;
    try {
      body = await readBody(incoming, BODY_LIMIT_BYTES);
    } catch (error) {
      if (error instanceof BodyTooLarge) return gatewayError(413);
      throw error;
    }
    const match = this.#routes.match(method, splitUrl(url)[0]);
    if (match === undefined) return gatewayError(404);
    const { route, pathParameters } = match;
    const now = new Date(this.#options.now?.() ?? Date.now());
    let authorization: Authorization | undefined;
    try {
      if (route.authorizer !== undefined) authorization = await authorize(headers.authorization, route.authorizer, route.scopes, now);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return gatewayError(error.status, { 'www-authenticate': error.challenge });
    }
    const { apiId, accountId, invoke } = this.#options;
    const request = { method, url, headers, body, sourceIp: incoming.socket.remoteAddress ?? '' };
    const event = eventOf(request, { routeKey: route.key, pathParameters, authorization, apiId, accountId, requestId, now });
    return await inTime(invoke(route.target, event), route.timeoutMilliseconds);
  }
}

/** The function's answer, unless the gateway stops waiting for it; the function goes on then, as it does on AWS. */
async function inTime(result: Promise<InvocationResult>, milliseconds: number): Promise<ApiAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<ApiAnswer>((resolve) => {
    timer = setTimeout(() => resolve(gatewayError(503)), milliseconds);
  });
  try {
    return await Promise.race([result.then(answerOf, () => gatewayError(500)), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
