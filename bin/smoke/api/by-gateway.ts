import type { Role } from '../../../config/routes.ts';
import { addressOf } from './smoke-api.ts';
import type { SmokeApi } from './smoke-api.ts';

/**
 * The API through its gateway, with a token: as people's browsers reach it.
 * @param tokenFor a token of the smoke test's person in that role
 */
export const byGateway = (origin: string, tokenFor: (role: Role) => Promise<string>): SmokeApi => ({
  async call(route, call) {
    const [method = 'GET'] = route.split(' ');
    const { path, query } = addressOf(route, call);
    const response = await fetch(`${origin}${path}${query === '' ? '' : `?${query}`}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(call.as)}`,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  },
});
