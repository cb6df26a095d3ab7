import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROUTES } from '../../../../config/routes.ts';
import { openApiDocument } from '../../../../functions/review-api/openapi/document.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string().regex(/^\p{Lu}.*[^.]$/u),
  'x-role': z.string(),
  'x-problems': z.array(z.string()),
  parameters: z.array(z.record(z.string(), z.unknown())),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
});
type Operation = z.infer<typeof Operation>;
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)), components: z.unknown() });

const text = JSON.stringify(openApiDocument());
const { paths, components } = Document.parse(JSON.parse(text));

const operationAt = (route: string): Operation => {
  const [method = '', path = ''] = route.split(' ');
  return Operation.parse(paths[path]?.[method.toLowerCase()]);
};

describe('the API’s description', () => {
  it('has each route, with the role that it takes', () => {
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation['x-role']]),
    );
    expect(Object.fromEntries(described)).toEqual(ROUTES);
  });

  it('refers to nothing that it does not have', () => {
    const refs = new Set([...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, ref = '']) => ref));
    expect(refs.size).toBeGreaterThan(50);
    const parts = z.record(z.string(), z.record(z.string(), z.unknown())).parse(components);
    const there = new Set(Object.entries(parts).flatMap(([part, items]) => Object.keys(items).map((name) => `${part}/${name}`)));
    expect([...refs].filter((ref) => !there.has(ref))).toEqual([]);
  });

  it('names no problem twice for one route', () => {
    for (const route of Object.keys(ROUTES)) {
      const problems = operationAt(route)['x-problems'];
      expect([route, ...new Set(problems)]).toEqual([route, ...problems]);
    }
  });

  it('says of a change that its key may have been used, and of a list not', () => {
    expect(operationAt('POST /v1/uploads')['x-problems']).toContain('key-reused');
    expect(operationAt('GET /v1/articles')['x-problems']).not.toContain('key-reused');
  });

  it('says of a list what its query takes and how it is read again', () => {
    const { parameters, responses } = operationAt('GET /v1/desks/{desk}/claims');
    expect(parameters).toContainEqual({
      name: 'desk',
      in: 'path',
      required: true,
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    });
    expect(parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
    });
    expect(parameters).toContainEqual({ $ref: '#/components/parameters/IfNoneMatch' });
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400', '401', '403', '404', '429', '503']));
  });

  it('says of a change what its body takes, and that it may be sent again', () => {
    const { parameters, requestBody } = operationAt('POST /v1/claims/{id}/reviews');
    expect(parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(requestBody).toEqual({
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ReviewBody' } } },
    });
    expect(operationAt('POST /v1/desks/{desk}/next').requestBody).toMatchObject({ required: false });
  });
});
