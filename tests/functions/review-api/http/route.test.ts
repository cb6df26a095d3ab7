import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { NoBody, NoQuery, route } from '../../../../functions/review-api/http/route.ts';
import type { RawRequest } from '../../../../functions/review-api/http/route.ts';
import { HANDLERS } from '../../../../functions/review-api/routes/index.ts';

type Event = Partial<Pick<APIGatewayProxyEventV2WithJWTAuthorizer, 'queryStringParameters' | 'body'>>;

/** A request of which a route reads nothing but query and body before it refuses them. */
const requestOf = (event: Event): RawRequest => ({ event: { isBase64Encoded: false, ...event } }) as unknown as RawRequest;

describe('a parameter that a route does not know', () => {
  it.each(Object.entries(HANDLERS))('is refused by %s, and named', async (_, handler) => {
    await expect(handler(requestOf({ queryStringParameters: { token: '1', skpi: 'other' } }))).rejects.toMatchObject({
      code: 'malformed-request',
      extra: { errors: expect.arrayContaining([expect.objectContaining({ field: 'skpi' })]) },
    });
  });

  const answers = { body: z.strictObject({ origin: z.strictObject({ who: z.string() }) }), handle: async () => ({ status: 200 }) };

  it('is answered with those that it knows', async () => {
    const handler = route({ ...answers, query: z.strictObject({ token: z.string(), skip: z.string().optional() }) });
    await expect(handler(requestOf({ queryStringParameters: { token: '1', skpi: 'other' } }))).rejects.toThrow(
      'skpi: unknown here; what is taken: token, skip',
    );
  });

  it('is refused though the route’s schema would let it pass', async () => {
    const handler = route({ ...answers, body: NoBody, query: z.object({}) });
    await expect(handler(requestOf({ queryStringParameters: { page: '2' } }))).rejects.toThrow(
      'page: unknown here, where nothing is taken',
    );
  });

  it('is answered in the body likewise, however deep it is', async () => {
    const handler = route({ ...answers, query: NoQuery });
    await expect(handler(requestOf({ body: '{"origin": {"who": "Anna", "hwo": "saw"}}' }))).rejects.toThrow(
      'origin.hwo: unknown here; what is taken: who',
    );
  });
});
