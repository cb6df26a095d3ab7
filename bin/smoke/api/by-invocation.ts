import { randomUUID } from 'node:crypto';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { expect } from '../smoke-failed.ts';
import { addressOf } from './smoke-api.ts';
import type { SmokeApi, SmokeCall } from './smoke-api.ts';
import type { RouteKey } from '../../../config/routes.ts';

const Result = z.object({ statusCode: z.number(), body: z.string().optional() });

/**
 * The API's function itself, by IAM: Cognito lets nobody in without a second factor, which a workflow does not have. What the gateway would have checked, the caller
 * vouches for: whoever may invoke the function may be anybody to it.
 * @param functionName its name or the ARN of its alias
 * @param person the id of the smoke test's person
 */
export const byInvocation = (lambda: LambdaClient, functionName: string, person: string): SmokeApi => ({
  async call(route, call) {
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(eventOf(route, call, person, new Date()))) }),
    );
    const text = Buffer.from(Payload ?? []).toString('utf8');
    expect(FunctionError === undefined, `${route}: the function failed (${FunctionError}): ${text.slice(0, 300)}`);
    const { statusCode, body = '' } = Result.parse(JSON.parse(text));
    return { status: statusCode, body: body === '' ? '' : JSON.parse(body) };
  },
});

/**
 * The event that the HTTP API would send for the request, of payload format 2.0.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
function eventOf(route: RouteKey, call: SmokeCall, person: string, now: Date): object {
  const [method = 'GET'] = route.split(' ');
  const { path, query } = addressOf(route, call);
  const claims = { sub: person, username: person, 'cognito:groups': `[${call.as}]`, token_use: 'access' };
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: query,
    headers: call.body === undefined ? {} : { 'content-type': 'application/json' },
    ...(call.query === undefined ? {} : { queryStringParameters: call.query }),
    ...(call.path === undefined ? {} : { pathParameters: call.path }),
    requestContext: {
      authorizer: { jwt: { claims, scopes: null } },
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'claim-docket-smoke' },
      requestId: `smoke-${randomUUID()}`,
      routeKey: route,
      stage: '$default',
      timeEpoch: now.getTime(),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    isBase64Encoded: false,
  };
}
