import type * as z from 'zod';
import type { Role, RouteKey } from '../../../config/routes.ts';
import { expect, SmokeFailed } from '../smoke-failed.ts';

/** One call of the HTTP API. */
export interface SmokeCall {
  /** In which role the smoke test's person asks. */
  readonly as: Role;
  /** What stands in place of the route's `{…}`. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** An answer of the API, its body parsed where it is JSON. */
export interface SmokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The HTTP API as the smoke test reaches it. */
export interface SmokeApi {
  call(route: RouteKey, call: SmokeCall): Promise<SmokeAnswer>;
}

/** The path of a route with its parameters filled in, and the query behind it. */
export function addressOf(route: RouteKey, { path = {}, query = {} }: Pick<SmokeCall, 'path' | 'query'>): { path: string; query: string } {
  const [, pattern = ''] = route.split(' ');
  return {
    path: pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    query: new URLSearchParams(query).toString(),
  };
}

/** Calls, and reads the answer. @throws SmokeFailed where the API answers otherwise than it must */
export async function ask<T>(api: SmokeApi, route: RouteKey, call: SmokeCall, answer: z.ZodType<T>): Promise<T> {
  const { status, body } = await api.call(route, call);
  expect(status >= 200 && status < 300, `${route} answered ${status}: ${detailOf(body)}`);
  const { data, error } = answer.safeParse(body);
  if (data === undefined) throw new SmokeFailed(`${route} answered ${status}, but not as it should: ${error?.message ?? ''}`);
  return data;
}

/** What a problem document says; never a whole body, which may hold an article's text. */
function detailOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'detail' in body) return String(body.detail);
  return typeof body === 'string' ? body.slice(0, 200) : 'no reason given';
}
