import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import * as z from 'zod';
import { LIMITS } from '../../../config/limits.ts';
import type { Answer } from '../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import { requestDigest } from '../../ledger/requests.ts';
import type { KeyedRequest, Reply } from '../../ledger/requests.ts';
import type { ApiServices } from '../services.ts';
import type { Caller } from './caller.ts';
import { Problem } from './problem.ts';

/** What a route answers with; `body` is sent as JSON, a string as the text that it is: JSON, unless `headers` say otherwise. */
export interface ApiResponse<Body = object> {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Body;
}

/** A request whose caller was let in. */
export interface ApiRequest<Body, Query> {
  readonly caller: Caller;
  readonly services: ApiServices;
  readonly now: Date;
  readonly body: Body;
  readonly query: Query;
  /** A parameter of the path. */
  readonly path: (name: string) => string;
  /** Set where the client sent an `Idempotency-Key`. */
  readonly keyed: KeyedRequest | undefined;
}

export type RawRequest = Omit<ApiRequest<unknown, unknown>, 'body' | 'query'> & { readonly event: APIGatewayProxyEventV2WithJWTAuthorizer };

/** What answers a route, with the schemas of what it takes. */
export interface RouteHandler<Response extends ApiResponse<unknown> = ApiResponse> {
  (request: RawRequest): Promise<Response>;
  readonly body: z.ZodType;
  readonly query: z.ZodObject;
}

/** For routes that take no body (an empty object will do), and for those that take no query. */
export const NoBody = z.strictObject({}).optional();
export const NoQuery = z.strictObject({});

/**
 * A route: what it takes, and what it does. Body and query are parsed before it runs; no parameter is ignored, since a misspelt one meant something.
 * @throws Problem malformed-request that names each field that is wrong
 */
export function route<Body, Query extends z.ZodRawShape, Response extends ApiResponse>(definition: {
  readonly body: z.ZodType<Body>;
  readonly query: z.ZodObject<Query>;
  readonly handle: (request: ApiRequest<Body, z.infer<z.ZodObject<Query>>>) => Promise<Response>;
}): RouteHandler<Response> {
  const { body } = definition;
  const query = definition.query.strict();
  const answer = async ({ event, ...request }: RawRequest): Promise<Response> =>
    definition.handle({
      ...request,
      query: parse(query, event.queryStringParameters ?? {}, 'query'),
      body: parse(body, jsonOf(event), 'body'),
    });
  return Object.assign(answer, { body, query });
}

function parse<T>(schema: z.ZodType<T>, value: unknown, where: 'body' | 'query'): T {
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => {
    const fields = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return fields.map((path) => ({ field: path.join('.') || where, message: issue.message }));
  });
  throw new Problem('malformed-request', errors.map(({ field, message }) => `${field}: ${message}`).join('; '), { errors });
}

/** What is wrong, where Zod's own words would not say what to do. */
function inPlainWords({ code, input, inst: schema }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'invalid_type' && input === undefined) return 'missing';
  if (code !== 'unrecognized_keys') return undefined;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return known.length === 0 ? 'unknown here, where nothing is taken' : `unknown here; what is taken: ${known.join(', ')}`;
}

function jsonOf(event: APIGatewayProxyEventV2WithJWTAuthorizer): unknown {
  if (event.body === undefined || event.body === '') return undefined;
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body;
  if (Buffer.byteLength(text) > LIMITS.bodyBytes) {
    const message = `larger than ${LIMITS.bodyBytes / 1000} KB: shorten the evidence, or link to it`;
    throw new Problem('malformed-request', `body: ${message}`, { errors: [{ field: 'body', message }] });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be parsed';
    throw new Problem('malformed-request', `body: not JSON (${why})`, { errors: [{ field: 'body', message: 'not JSON' }] });
  }
}

const IdempotencyKey = z.string().min(1).max(200);

/** The request's `Idempotency-Key`, bound to who asked for what. @throws Problem malformed-request where it is over-long */
export function keyedRequest(event: APIGatewayProxyEventV2WithJWTAuthorizer, caller: Caller): KeyedRequest | undefined {
  const header = event.headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = IdempotencyKey.safeParse(header);
  if (!key.success) throw new Problem('malformed-request', 'Idempotency-Key: 1 to 200 characters');
  return {
    personId: caller.id,
    key: key.data,
    digest: requestDigest([event.routeKey, event.rawPath, event.rawQueryString, event.body ?? '']),
  };
}

/** A response whose body may be remembered; say of the body which type of answer it `satisfies`. */
export const jsonReply = (status: number, body: object): Reply => ({ status, body: JSON.stringify(body) });

/** Remembers, with a change of claims, the response that reports it. */
export const answering = <Changed = StoredClaim>(
  request: Pick<ApiRequest<unknown, unknown>, 'keyed'>,
  respond: (changed: Changed) => Reply,
): Answer<Changed> => ({ request: request.keyed, respond });
