/** Finds the route for a request, as HTTP APIs do: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html */

/** A route by its key: `GET /claims/{id}`, `ANY /{proxy+}` or `$default`. */
export interface Keyed {
  readonly key: string;
}

export interface RouteMatch<R extends Keyed> {
  readonly route: R;
  /** Values of the path's variables, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Pattern<R> {
  readonly route: R;
  /** `ANY` means every method. */
  readonly method: string;
  readonly segments: readonly string[];
  readonly greedy: boolean;
}

/** The routes of an API. A full match goes before a greedy one, and that before `$default`; of full matches the one with the earlier literal segments. */
export class RouteTable<R extends Keyed> {
  readonly #patterns: readonly Pattern<R>[];
  readonly #fallback: R | undefined;

  constructor(routes: readonly R[]) {
    this.#fallback = routes.find(({ key }) => key === '$default');
    this.#patterns = routes
      .filter(({ key }) => key !== '$default')
      .map(patternOf)
      .toSorted(mostSpecificFirst);
  }

  /** @param path as sent, still encoded */
  match(method: string, path: string): RouteMatch<R> | undefined {
    const segments = segmentsOf(path);
    for (const pattern of this.#patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue;
      const pathParameters = parametersOf(pattern, segments);
      if (pathParameters !== undefined) return { route: pattern.route, pathParameters };
    }
    return this.#fallback === undefined ? undefined : { route: this.#fallback, pathParameters: {} };
  }
}

const segmentsOf = (path: string): string[] => path.replace(/^\//, '').split('/');
const isVariable = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');

function patternOf<R extends Keyed>(route: R): Pattern<R> {
  const [method = '', path = ''] = route.key.split(' ');
  const segments = segmentsOf(path);
  return { route, method, segments, greedy: segments.at(-1)?.endsWith('+}') === true };
}

function mostSpecificFirst<R>(a: Pattern<R>, b: Pattern<R>): number {
  const rank = ({ greedy, segments, method }: Pattern<R>): string =>
    [
      greedy ? 1 : 0,
      greedy ? 999 - segments.length : 0,
      ...segments.map((segment) => (isVariable(segment) ? 1 : 0)),
      method === 'ANY' ? 1 : 0,
    ]
      .map((part) => String(part).padStart(3, '0'))
      .join();
  return rank(a) < rank(b) ? -1 : 1;
}

function parametersOf<R>({ segments, greedy }: Pattern<R>, path: readonly string[]): Record<string, string> | undefined {
  const fixed = greedy ? segments.length - 1 : segments.length;
  if (greedy ? path.length <= fixed || path[fixed] === '' : path.length !== fixed) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.slice(0, fixed).entries()) {
    const value = path[index] ?? '';
    if (isVariable(segment)) {
      if (value === '') return undefined;
      parameters[segment.slice(1, -1)] = decode(value);
    } else if (segment !== decode(value)) return undefined;
  }
  if (greedy) parameters[segments.at(-1)?.slice(1, -2) ?? ''] = decode(path.slice(fixed).join('/'));
  return parameters;
}

/** What cannot be decoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
