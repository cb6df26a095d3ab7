import type { AwsRequest } from '../endpoint/service.ts';

/** Operations on functions, by method and what follows the function's name in the path. */
const ROUTES: readonly (readonly [method: string, rest: RegExp, operation: string])[] = [
  ['POST', /^\/invocations$/, 'Invoke'],
  ['GET', /^\/versions$/, 'ListVersionsByFunction'],
  ['POST', /^\/versions$/, 'PublishVersion'],
  ['GET', /^\/aliases$/, 'ListAliases'],
  ['GET', /^\/aliases\/([^/]+)$/, 'GetAlias'],
  ['PUT', /^\/aliases\/([^/]+)$/, 'UpdateAlias'],
  // Known by name, to say that the laptop does not serve them.
  ['GET', /^$/, 'GetFunction'],
  ['PUT', /^\/code$/, 'UpdateFunctionCode'],
  ['PUT', /^\/configuration$/, 'UpdateFunctionConfiguration'],
  ['POST', /^\/aliases$/, 'CreateAlias'],
  ['DELETE', /^\/aliases\/([^/]+)$/, 'DeleteAlias'],
];

/** What a request asks of which function. */
export interface LambdaRoute {
  /** `Unknown` where the path is none of Lambda's that the laptop knows. */
  readonly operation: string;
  readonly functionName: string;
  readonly alias: string;
  readonly qualifier: string | undefined;
}

/**
 * Takes a request to Lambda's REST API apart. A function is named by its name or ARN, with an alias or version behind it if need be.
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html
 */
export function routeOf({ method, url }: Pick<AwsRequest, 'method' | 'url'>): LambdaRoute {
  const { pathname, searchParams } = new URL(url, 'http://lambda');
  const [, encoded = '', rest = ''] = /^\/2015-03-31\/functions\/([^/]+)(.*)$/.exec(pathname) ?? [];
  const [functionName = '', behind] = decodeURIComponent(encoded)
    .replace(/^.*:?function:/, '')
    .split(':');
  for (const [verb, pattern, operation] of ROUTES) {
    const match = pattern.exec(rest);
    if (verb !== method || match === null || functionName === '') continue;
    const alias = decodeURIComponent(match[1] ?? '');
    return { operation, functionName, alias, qualifier: searchParams.get('Qualifier') ?? behind };
  }
  return { operation: 'Unknown', functionName, alias: '', qualifier: undefined };
}
