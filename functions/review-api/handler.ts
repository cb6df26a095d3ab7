import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ROUTES } from '../../config/routes.ts';
import { earlierReply } from '../ledger/requests.ts';
import { describeFailure } from '../runtime/failures.ts';
import { logger, measureFailure } from '../runtime/telemetry.ts';
import { callerOf, requireRole } from './http/caller.ts';
import { entityTag, isKnown } from './http/entity-tag.ts';
import { problemOf } from './http/failure.ts';
import { PROBLEMS } from './http/problem-types.ts';
import { Problem, problemDocument } from './http/problem.ts';
import { keyedRequest } from './http/route.ts';
import type { ApiResponse, RawRequest } from './http/route.ts';
import { HANDLERS, isRoute } from './routes/index.ts';
import { services } from './services.ts';

/** The HTTP API: lets the caller in, answers a repeated request as before, and otherwise asks the route. */
export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    return toResult(event, await answer(event));
  } catch (error) {
    return toProblem(event, error);
  }
}

async function answer(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<ApiResponse> {
  const { routeKey } = event;
  if (!isRoute(routeKey)) throw new TypeError(`The gateway sent ${routeKey}, which config/routes.ts does not have.`);
  const caller = callerOf(event);
  requireRole(caller, ROUTES[routeKey]);
  // When the gateway had the request: one clock for all environments of this function.
  const now = new Date(event.requestContext.timeEpoch);
  const keyed = keyedRequest(event, caller);
  const path = (name: string): string => pathParameter(event, name);
  const request: RawRequest = { event, caller, services: services(), now, path, keyed };

  const before = await replayed(request);
  if (before !== undefined) return before;
  try {
    const response = await HANDLERS[routeKey](request);
    // Sent twice at once, the one may have found nothing because the other took it.
    return response.status === 204 ? ((await replayed(request)) ?? response) : response;
  } catch (error) {
    // The same request, sent twice at once: the other one got through, and its answer is this one's too.
    const meanwhile = await replayed(request);
    if (meanwhile !== undefined) return meanwhile;
    throw error;
  }
}

/** @throws Problem malformed-request where it is longer than any id of ours, or than a key may be */
function pathParameter(event: APIGatewayProxyEventV2WithJWTAuthorizer, name: string): string {
  const value = event.pathParameters?.[name] ?? '';
  if (value.length <= 200) return value;
  throw new Problem('malformed-request', `${name}: longer than any there is`, { errors: [{ field: name, message: 'too long' }] });
}

const replayed = async ({ services: { ledger }, keyed, now }: RawRequest): Promise<ApiResponse | undefined> =>
  keyed === undefined ? undefined : earlierReply(ledger, keyed, now);

/** Nothing is to be kept by browsers and proxies; a client that keeps what it read itself asks by `If-None-Match` whether that has changed. */
function toResult(
  { headers, requestContext }: APIGatewayProxyEventV2WithJWTAuthorizer,
  response: ApiResponse,
): APIGatewayProxyStructuredResultV2 {
  const { status: statusCode, body } = response;
  const kept = { 'content-type': 'application/json', 'cache-control': 'no-store', ...response.headers };
  if (body === undefined) return { statusCode, headers: kept };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  if (requestContext.http.method !== 'GET') return { statusCode, headers: kept, body: text };
  const etag = entityTag(text);
  if (isKnown(etag, headers['if-none-match'])) return { statusCode: 304, headers: { ...kept, etag } };
  return { statusCode, headers: { ...kept, etag }, body: text };
}

function toProblem(event: APIGatewayProxyEventV2WithJWTAuthorizer, error: unknown): APIGatewayProxyStructuredResultV2 {
  const known = problemOf(error);
  const requestId = event.requestContext.requestId;
  if (known === undefined) logger.error('A request failed', { requestId, route: event.routeKey, failure: describeFailure(error) });
  const problem = known ?? unforeseen(error, requestId);
  return {
    statusCode: PROBLEMS[problem.code].status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify(problemDocument(problem, event.rawPath)),
  };
}

/** A failure that passes by itself invites another try; any other is ours to mend. */
function unforeseen(error: unknown, requestId: string): Problem {
  if (!describeFailure(error).permanent) {
    return new Problem('busy', 'A service that this needs is short of breath. Try again in a moment.', { requestId });
  }
  measureFailure();
  return new Problem('internal', 'The failure was logged. Try again; if it persists, tell the people who run this and name the request.', {
    requestId,
  });
}
