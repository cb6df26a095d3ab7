import * as z from 'zod';
import { expect } from '../smoke-failed.ts';
import type { SmokeStep } from './step.ts';

/** Headers that the page must come with, and what they must say at least. */
const HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['content-security-policy', /default-src 'none'/],
  ['strict-transport-security', /max-age=\d{8}/],
  ['x-content-type-options', /nosniff/],
  ['x-frame-options', /DENY/i],
  ['referrer-policy', /no-referrer/],
];

/** The console's page, from outside. */
export const pageStep: SmokeStep = {
  name: 'the console’s page',
  lookAt: 'the distribution and its origin (CloudFront), and whether the console’s own name leads to it (DNS)',
  run: async ({ target: { origin } }) => {
    const response = await fetch(`${origin}/`);
    const page = await response.text();
    expect(
      response.status === 200 && page.includes('<div id="root"'),
      `${origin}/ answered ${response.status}, without the console’s page`,
    );
    const missing = HEADERS.filter(([name, value]) => !value.test(response.headers.get(name) ?? '')).map(([name]) => name);
    expect(missing.length === 0, `${origin}/ came without: ${missing.join(', ')}`);
    return `${origin}, with its security headers`;
  },
};

const SiteConfig = z.object({ authority: z.url(), clientId: z.string().min(1) });
const Discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });

/** What the page needs to sign people in. */
export const signInStep: SmokeStep = {
  name: 'the way to sign in',
  lookAt: 'config.json in the page’s bucket, and the user pool (Cognito)',
  run: async ({ target: { origin } }) => {
    const config = SiteConfig.safeParse(await json(`${origin}/config.json`));
    expect(config.success, `${origin}/config.json lacks what the page needs`);
    const { authority } = config.data;
    const discovery = Discovery.safeParse(await json(`${authority}/.well-known/openid-configuration`));
    expect(discovery.success, `${authority} does not say where people sign in`);
    return new URL(discovery.data.authorization_endpoint).host;
  },
};

async function json(url: string): Promise<unknown> {
  const response = await fetch(url);
  expect(response.status === 200, `${url} answered ${response.status}`);
  return response.json();
}

/** Nobody gets at the API without a token. */
export const closedDoorStep: SmokeStep = {
  name: 'the API without a token',
  lookAt: 'the HTTP API’s authorizer (API Gateway): the API may be open to everybody',
  run: async ({ target: { origin } }) => {
    const answers = await Promise.all(
      [{}, { authorization: 'Bearer not.a.token' }].map((headers) => fetch(`${origin}/v1/me`, { headers })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(
      statuses.every((status) => status === 401),
      `${origin}/v1/me answered ${statuses.join(' and ')} without a valid token, not 401`,
    );
    return '401';
  },
};
