import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES, ROUTES } from '../../../config/routes.ts';
import type { Role, RouteKey } from '../../../config/routes.ts';
import type { ApiAnswer, Colleague, Newsroom } from '../../support/newsroom.ts';
import { idToken, tokensThatAreNone } from './bad-tokens.ts';
import { ALL_ROUTES, BODIES, requestOf } from './requests.ts';

const REFUSALS = ['/problems/unknown-role', '/problems/role-required'];
const ranks = (role: Role): number => ROLES.indexOf(role);

/** Every route, asked with every kind of token that is none, and by everybody who has one. */
export function tokensAndRoles(newsroom: () => Newsroom): void {
  const ask = (route: RouteKey, token?: string): Promise<ApiAnswer> => {
    const { method, path } = requestOf(route, { desk: 'general' });
    const body = BODIES[route] ?? (method === 'GET' ? undefined : {});
    return newsroom().call(method, path, { ...(token === undefined ? {} : { token }), ...(body === undefined ? {} : { body }) });
  };

  describe('a token that is none', () => {
    let bad: Awaited<ReturnType<typeof tokensThatAreNone>>;
    let ofId: string;
    beforeAll(async () => {
      bad = await tokensThatAreNone(newsroom().cloud);
      ofId = await idToken(newsroom().cloud);
    });

    it.each(ALL_ROUTES)('opens nothing: %s', async (route) => {
      const answers = await Promise.all(
        Object.entries(bad).map(async ([flaw, token]) => {
          const { status, headers, body } = await ask(route, token);
          return { flaw, status, body, challenged: headers.has('www-authenticate') };
        }),
      );
      const refused = { status: 401, body: { message: 'Unauthorized' }, challenged: true };
      expect(answers).toEqual(Object.keys(bad).map((flaw) => ({ flaw, ...refused })));
      expect(await ask(route, ofId)).toMatchObject({ status: 401, body: { type: '/problems/not-an-access-token' } });
    });
  });

  describe('a role', () => {
    const people = new Map<Role | null, Colleague>();
    beforeAll(async () => {
      for (const role of [null, ...ROLES]) people.set(role, await newsroom().colleague({ role, desks: ['general'] }));
    });

    it.each(ALL_ROUTES)('opens what it is high enough for: %s', async (route) => {
      const answers = await Promise.all([...people.values()].map(({ token }) => ask(route, token)));
      const refusal = ({ body }: ApiAnswer) => REFUSALS.find((type) => type === (body as { type?: string } | null)?.type);
      expect([...people.keys()].map((role, index) => [role, refusal(answers[index]!)])).toEqual([
        [null, '/problems/unknown-role'],
        ...ROLES.map((role) => [role, ranks(role) < ranks(ROUTES[route]) ? '/problems/role-required' : undefined]),
      ]);
      for (const answer of answers) expectHarmless(answer);
    });
  });
}

/** What no answer of the API may tell, and what each says to browsers. */
function expectHarmless({ status, headers, body }: ApiAnswer): void {
  expect(status).toBeLessThan(500);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(JSON.stringify(body)).not.toMatch(
    /node_modules|\.[mc]?[jt]s:\d|\bat \w+ \(|arn:aws|dynamodb|sqs|ExpressionAttribute|"(?:pk|sk|salt)"/i,
  );
}
