import { ROUTES } from '../../config/routes.ts';
import type { RouteKey } from '../../config/routes.ts';
import { Problem } from '../../functions/review-api/answers/problem.ts';
import { problemsOf } from '../../functions/review-api/openapi/operation.ts';
import type { Operation } from '../../functions/review-api/openapi/operation.ts';
import { OPERATIONS } from '../../functions/review-api/openapi/operations/index.ts';
import type { ApiAnswer } from './cloud.ts';

/** The API answered with something that its description does not say. */
class NotAsDescribed extends Error {
  override readonly name = 'NotAsDescribed';
  constructor(route: string, status: number, what: string) {
    super(`${route} answered ${status}, which functions/review-api/openapi does not describe so: ${what}`);
  }
}

const isRouteKey = (key: string): key is RouteKey => key in ROUTES;

/** Each route with what its requests look like: the path with anything in place of its parameters. */
const PATTERNS = Object.keys(ROUTES)
  .filter(isRouteKey)
  .map((route) => ({ route, pattern: new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/?]*')}(?:\\?|$)`) }));

/**
 * Holds an answer against its route's description: no field more, none less, none of another type, and no problem that the route does not name.
 * What the gateway says by itself, to no route of ours or before our code runs, is not described by schemas.
 * @throws NotAsDescribed
 */
export function expectAsDescribed(method: string, path: string, { status, headers, body }: ApiAnswer): void {
  const route = PATTERNS.find(({ pattern }) => pattern.test(`${method} ${path}`))?.route;
  if (route === undefined) return;
  const operation: Operation = OPERATIONS[route];
  const isProblem = headers.get('content-type')?.includes('problem+json') === true;
  if (isProblem) {
    const { data, error } = Problem.safeParse(body);
    if (data === undefined) throw new NotAsDescribed(route, status, error.message);
    const named = problemsOf(route, operation).some((code) => data.type === `/problems/${code}`);
    if (!named) throw new NotAsDescribed(route, status, `${data.type} is none of its problems`);
    return;
  }
  if (status >= 400 || (status === 304 && method === 'GET')) return;
  const described = operation.answers[status];
  if (described === undefined) throw new NotAsDescribed(route, status, 'no such status');
  if (described.body === undefined) {
    if (body !== '') throw new NotAsDescribed(route, status, 'it has no body');
    return;
  }
  if (described.orText !== undefined && headers.get('content-type')?.startsWith(described.orText) === true) return;
  const { error } = described.body.safeParse(body);
  if (error !== undefined) throw new NotAsDescribed(route, status, error.message);
}
