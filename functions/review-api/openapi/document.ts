import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { ROUTES } from '../../../config/routes.ts';
import type { RouteKey } from '../../../config/routes.ts';
import { COMPONENTS } from '../answers/components.ts';
import { Problem } from '../answers/problem.ts';
import { PROBLEMS } from '../http/problem-types.ts';
import type { ProblemCode } from '../http/problem-types.ts';
import { NoBody } from '../http/route.ts';
import { HANDLERS } from '../routes/index.ts';
import { problemsOf } from './operation.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations/index.ts';
import { bodySchema, componentSchemas, parameterSchemas, refTo } from './schemas.ts';
import type { JsonSchema } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';

/** The API's description (OpenAPI 3.1), made of the routes, the schemas that check what they take, and those of their answers. */
export function openApiDocument(): Json {
  const schemas: Record<string, JsonSchema> = componentSchemas(COMPONENTS);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of Object.keys(ROUTES).filter(isRouteKey)) {
    const { method, path } = partsOf(route);
    (paths[path] ??= {})[method] = operationOf(route, OPERATIONS[route], schemas);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Claim Docket',
      version: '1',
      description:
        'A newsroom’s verification desk. Every answer may get further fields; a client ignores those that it does not know. Every `POST` takes an ' +
        '`Idempotency-Key`: the same request with the same key is answered as before for 24 hours.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The console and the API have one origin.' }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the newsroom’s user pool; its groups are the roles. `x-role` names the least role that a route takes.',
        },
      },
      parameters: { IdempotencyKey: IDEMPOTENCY_KEY, IfNoneMatch: IF_NONE_MATCH },
      headers: { ETag: { description: 'A weak validator of this answer, for `If-None-Match`.', schema: { type: 'string' } } },
      responses: GATEWAY_ANSWERS,
    },
  };
}

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Of your choosing, for this request alone; sent again with it, the request is answered as before.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const IF_NONE_MATCH: Json = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of the answer that you have: where it has not changed, you get 304.',
  schema: { type: 'string' },
};

const gatewayAnswer = (description: string): Json => ({
  description,
  content: { [JSON_TYPE]: { schema: { type: 'object', properties: { message: { type: 'string' } } } } },
});

/** What API Gateway says before any code of ours runs: no problem documents. */
const GATEWAY_ANSWERS: Json = {
  Unauthenticated: gatewayAnswer('No token, or one that the gateway does not take: sign in again.'),
  TooLarge: gatewayAnswer('The request is larger than 10 MB.'),
  TooMany: gatewayAnswer('More requests than the stage’s throttle allows: wait a second, then try again, with the same `Idempotency-Key`.'),
};

const isRouteKey = (key: string): key is RouteKey => key in ROUTES;

function partsOf(route: RouteKey): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = route.split(' ');
  return { method: method.toLowerCase(), path };
}

/** `GET /v1/desks/{desk}/claims` → `getDesksByDeskClaims`. */
const operationId = (route: RouteKey): string =>
  route
    .replace('/v1/', '')
    .replaceAll('{', 'by-')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word, i) => (i === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`))
    .join('');

function operationOf(route: RouteKey, operation: Operation, schemas: Record<string, JsonSchema>): Json {
  const { method, path } = partsOf(route);
  const { body, query } = HANDLERS[route];
  const problems = problemsOf(route, operation);
  const takes = body === NoBody ? undefined : requestBody(route, body, operation, schemas);
  return {
    operationId: operationId(route),
    summary: operation.summary,
    'x-role': ROUTES[route],
    'x-problems': problems,
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      })),
      ...parameterSchemas(query).map(({ name, required, schema }) => ({ name, in: 'query', required, schema })),
      method === 'get' ? { $ref: '#/components/parameters/IfNoneMatch' } : { $ref: '#/components/parameters/IdempotencyKey' },
    ],
    ...(takes === undefined ? {} : { requestBody: takes }),
    responses: { ...successes(method, operation), ...refusals(problems) },
  };
}

/** @throws TypeError where the route takes a body that the description has no name for, or another schema by that name */
function requestBody(route: RouteKey, body: z.ZodType, { request }: Operation, schemas: Record<string, JsonSchema>): Json {
  if (request === undefined)
    throw new TypeError(`${route} takes a body: say in functions/review-api/openapi/operations what it is called.`);
  const schema = bodySchema(body);
  if (schemas[request] !== undefined && !isDeepStrictEqual(schemas[request], schema))
    throw new TypeError(`Two schemas have the name ${request}.`);
  schemas[request] = schema;
  return { required: !body.safeParse(undefined).success, content: { [JSON_TYPE]: { schema: refTo(request) } } };
}

function successes(method: string, { answers }: Operation): Record<string, Json> {
  const responses: Record<string, Json> = {};
  for (const [status, { means, body, orText }] of Object.entries(answers)) {
    responses[status] = {
      description: means,
      ...(method === 'get' ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {}),
      ...(body === undefined ? {} : { content: { [JSON_TYPE]: { schema: refTo(nameOf(body)) }, ...textContent(orText) } }),
    };
  }
  return method === 'get' ? { ...responses, 304: { description: 'It has not changed since you read it.' } } : responses;
}

const textContent = (type: string | undefined): Json => (type === undefined ? {} : { [type]: { schema: { type: 'string' } } });

/** @throws TypeError where the schema has no name */
function nameOf(schema: z.ZodType): string {
  const name = COMPONENTS.get(schema)?.id;
  if (name === undefined) throw new TypeError('An answer has no name: make its schema with `named`.');
  return name;
}

/** A route’s problems, by status, and what the gateway itself may say. */
function refusals(problems: readonly ProblemCode[]): Record<string, Json> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problems) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, codes]): [number, Json] => [
    status,
    {
      description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
      content: { [PROBLEM_TYPE]: { schema: refTo(nameOf(Problem)) } },
    },
  ]);
  return {
    ...Object.fromEntries(responses),
    401: { $ref: '#/components/responses/Unauthenticated' },
    413: { $ref: '#/components/responses/TooLarge' },
    429: { $ref: '#/components/responses/TooMany' },
  };
}
