import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import { KnownAnswers } from './known-answers.ts';
import { problemOf } from './problem.ts';
import { retrying } from './retry.ts';
import type { Patience, Send } from './retry.ts';
import type { paths } from './schema.d.ts';

/**
 * Gives the access token, renewed where need be; undefined while nobody is signed in.
 * @param refused a token that the API did not take, though it seemed good: another one is wanted
 */
export type TokenSource = (refused?: string) => Promise<string | undefined>;

/** The API, typed from its description: `api.GET('/v1/desks/{desk}/claims', { params: { path: { desk } } })`. */
export type Api = Client<paths> & {
  /** Set by whoever signs people in. Nothing that was read under the source before is used any more. */
  readonly setTokenSource: (source: TokenSource) => void;
};

export interface ApiOptions {
  /** Where the API is, without a slash at the end; the page's own origin where left out. */
  readonly baseUrl?: string;
  readonly patience?: Patience;
}

/**
 * A client of the API. Its calls throw `ApiProblem` where the API refuses, and `Offline` where it cannot be reached after some attempts; so what comes
 * back always has `data`, which `answerOf` takes out. Whatever changes something carries an `Idempotency-Key`: it may be sent again without being done
 * again. What caches these calls need not retry them.
 */
export function createApi({ baseUrl = '', patience }: ApiOptions = {}): Api {
  let tokens: TokenSource | undefined;
  const known = new KnownAnswers();
  const send = known.through(retrying((request) => globalThis.fetch(request), patience));
  const fetch: Send = async (request) => {
    const token = await tokens?.();
    if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
    if (request.method !== 'GET' && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
    const spare = token === undefined ? undefined : request.clone();
    let response = await send(request);
    if (response.status === 401 && spare !== undefined) {
      // This machine's clock may be behind, or the sign-in was ended elsewhere: what renewing it says, counts.
      const renewed = await tokens?.(token);
      if (renewed !== undefined && renewed !== token) {
        spare.headers.set('authorization', `Bearer ${renewed}`);
        response = await send(spare);
      }
    }
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  return Object.assign(createClient<paths>({ baseUrl, fetch }), {
    setTokenSource(source: TokenSource) {
      tokens = source;
      known.forget();
    },
  });
}

/** The console's own client. */
export const api: Api = createApi();

/** @see Api.setTokenSource */
export const { setTokenSource } = api;

type Called<Data> =
  | { readonly data: Data; readonly response: Response }
  | { readonly data?: never; readonly error: unknown; readonly response: Response };

/** What a call came back with: `await answerOf(api.GET('/v1/me'))`; undefined where that is nothing (204). @throws ApiProblem, Offline */
export async function answerOf<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const called = await call;
  if ('error' in called) throw new TypeError('A refusal came back as an answer.', { cause: called.error });
  return called.data;
}
