import { describe, expect, it } from 'vitest';
import { RouteTable } from '../../../local/gateway/route-table.ts';

const table = (...keys: string[]) => new RouteTable(keys.map((key) => ({ key })));
const match = (keys: string[], method: string, path: string) => {
  const found = table(...keys).match(method, path);
  return found && [found.route.key, found.pathParameters];
};

describe('a route', () => {
  it.each([
    ['GET /pets', 'GET', '/pets', {}],
    ['GET /pets/{id}', 'GET', '/pets/6', { id: '6' }],
    ['GET /pets/{id}', 'GET', '/pets/a%2Fb%20c', { id: 'a/b c' }],
    ['GET /pets/{id}', 'GET', '/pets/%E0%A4%A', { id: '%E0%A4%A' }],
    ['ANY /pets', 'DELETE', '/pets', {}],
    ['GET /{proxy+}', 'GET', '/a/b%20c/d', { proxy: 'a/b c/d' }],
    ['GET /files/{path+}', 'GET', '/files/x', { path: 'x' }],
    ['$default', 'PUT', '/anything/at/all', {}],
    ['GET /', 'GET', '/', {}],
  ])('%s matches %s %s', (key, method, path, parameters) => {
    expect(match([key], method, path)).toEqual([key, parameters]);
  });

  it.each([
    ['GET /pets', 'POST', '/pets'],
    ['GET /pets', 'GET', '/pets/6'],
    ['GET /pets/{id}', 'GET', '/pets'],
    ['GET /pets/{id}', 'GET', '/pets/'],
    ['GET /pets/{id}', 'GET', '/pets/6/toys'],
    ['GET /files/{path+}', 'GET', '/files'],
    ['GET /files/{path+}', 'GET', '/files/'],
    ['GET /Pets', 'GET', '/pets'],
  ])('%s does not match %s %s', (key, method, path) => {
    expect(match([key], method, path)).toBeUndefined();
  });
});

describe('of several routes', () => {
  // The order of the routes must not matter.
  const KEYS = [
    '$default',
    'ANY /{proxy+}',
    'GET /pets/{proxy+}',
    'GET /pets/{id}/{toy}',
    'GET /pets/{id}/ball',
    'GET /pets/dog/{toy}',
    'ANY /pets/dog/ball',
    'GET /pets/dog/ball',
  ];

  it.each([
    ['GET', '/pets/dog/ball', 'GET /pets/dog/ball'],
    ['POST', '/pets/dog/ball', 'ANY /pets/dog/ball'],
    ['GET', '/pets/dog/bone', 'GET /pets/dog/{toy}'],
    ['GET', '/pets/cat/ball', 'GET /pets/{id}/ball'],
    ['GET', '/pets/cat/mouse', 'GET /pets/{id}/{toy}'],
    ['GET', '/pets/cat', 'GET /pets/{proxy+}'],
    ['POST', '/pets/cat', 'ANY /{proxy+}'],
    ['GET', '/', '$default'],
  ])('%s %s takes the most specific: %s', (method, path, key) => {
    expect(match(KEYS, method, path)?.[0]).toBe(key);
    expect(match(KEYS.toReversed(), method, path)?.[0]).toBe(key);
  });
});
