import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { Browser, pkce } from '../../support/browser.ts';
import { useCloud } from '../../support/cloud.ts';

const enrolled: string[] = [];
const laptop = useCloud({
  people: {
    offered: [
      { user: 'anna', role: 'reviewer', desks: ['World'] },
      { user: '<b>cleo', role: 'lead', desks: ['World'] },
    ],
    desks: ['World'],
    enrol: async ({ user, role }) => void enrolled.push(`${user}, ${role}`),
  },
});

const Config = z.strictObject({
  authority: z.string(),
  clientId: z.string(),
  scopes: z.string(),
  stage: z.string(),
  signOut: z.string().nullable(),
});
const Discovery = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  revocation_endpoint: z.string(),
  userinfo_endpoint: z.string(),
});
const Tokens = z.object({ access_token: z.string(), id_token: z.string(), refresh_token: z.string(), expires_in: z.number() });

const url = () => laptop.cloud.apiUrl;
const config = async () => Config.parse(await (await fetch(`${url()}/config.json`)).json());
const discovery = async () => {
  const { authority } = await config();
  return Discovery.parse(await (await fetch(`${authority}/.well-known/openid-configuration`)).json());
};

/** The address to which the page sends somebody who is to sign in. */
async function authorizeUrl(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const { clientId, scopes } = await config();
  const address = new URL((await discovery()).authorization_endpoint);
  const parameters = {
    client_id: clientId,
    response_type: 'code',
    scope: scopes,
    redirect_uri: `${url()}/signed-in`,
    state: 'here',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== null) address.searchParams.set(name, value);
  return address.href;
}

async function tokenRequest(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { clientId } = await config();
  const body = new URLSearchParams({ client_id: clientId, ...parameters });
  return fetch((await discovery()).token_endpoint, { method: 'POST', body, headers });
}

/** The whole way from the page to its tokens. */
async function signIn(
  browser: Browser,
  choice: Readonly<Record<string, string>>,
  redirect = `${url()}/signed-in`,
): Promise<z.infer<typeof Tokens>> {
  const { verifier, challenge } = pkce();
  const address = await authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256', redirect_uri: redirect });
  const { url: who } = await browser.follow(await browser.get(address), redirect);
  const back = await browser.follow(await browser.post(who.href, choice), redirect);
  expect(back.url.searchParams.get('state')).toBe('here');
  const code = back.url.searchParams.get('code') ?? '';
  const answer = await tokenRequest({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect });
  expect(answer.status).toBe(200);
  return Tokens.parse(await answer.json());
}

const me = (token: string) => laptop.api('GET', '/v1/me', { token });
const refresh = (token: string) => tokenRequest({ grant_type: 'refresh_token', refresh_token: token });

describe('signing in', () => {
  it('leads from the page over the choice of a person to tokens that the API takes, and on by refreshing them', async () => {
    const tokens = await signIn(new Browser(), { user: 'anna' });
    expect(tokens.expires_in).toBe(900);
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      iss: `${url()}/sign-in`,
      sub: subjectOf('anna'),
      username: 'anna',
      'cognito:groups': ['reviewer'],
      client_id: (await config()).clientId,
      token_use: 'access',
    });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: subjectOf('anna'), name: 'anna', email: 'anna@newsroom.example' });
    expect(await me(tokens.access_token)).toMatchObject({ status: 200, body: { name: 'anna', role: 'reviewer' } });

    const again = z.object({ access_token: z.string() }).parse(await (await refresh(tokens.refresh_token)).json());
    expect(await me(again.access_token)).toMatchObject({ status: 200, body: { name: 'anna' } });
  });

  it('offers everybody with role and desks, as text whatever their names are', async () => {
    const browser = new Browser();
    const { challenge } = pkce();
    const first = await browser.get(await authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
    const { page } = await browser.follow(first, `${url()}/signed-in`);
    const html = (await page?.text()) ?? '';
    expect(html).toContain('Anna<small>reviewer · World</small>');
    expect(html).toContain('&lt;b&gt;cleo<small>lead · World</small>');
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('takes somebody else with a name and a role, whom it enrols first', async () => {
    const tokens = await signIn(new Browser(), { user: ' farah ', role: 'lead' });
    expect(enrolled).toEqual(['farah, lead']);
    expect(await me(tokens.access_token)).toMatchObject({ status: 200, body: { name: 'farah', role: 'lead' } });
  });

  it('works from the development server, whose page asks from another origin', async () => {
    const tokens = await signIn(new Browser(), { user: 'anna' }, 'http://127.0.0.1:5173/signed-in');
    const headers = { origin: 'http://127.0.0.1:5173' };
    const answer = await tokenRequest({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, headers);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:5173');
    const strange = await tokenRequest(
      { grant_type: 'refresh_token', refresh_token: tokens.refresh_token },
      { origin: 'https://evil.example' },
    );
    expect(strange.status).toBe(400);
  });

  it('remembers who signed in until they sign out, and sends them back to the console then', async () => {
    const browser = new Browser();
    await signIn(browser, { user: 'anna' });
    const { challenge } = pkce();
    const address = await authorizeUrl({ code_challenge: challenge, code_challenge_method: 'S256' });
    const remembered = await browser.follow(await browser.get(address), `${url()}/signed-in`);
    expect(remembered.page).toBeUndefined();

    const { signOut } = await config();
    const out = await browser.get(signOut ?? '');
    expect([out.status, out.headers.get('location')]).toEqual([302, `${url()}/`]);
    const asked = await browser.follow(await browser.get(address), `${url()}/signed-in`);
    expect(asked.page?.status).toBe(200);
    expect(asked.url.pathname).toMatch(/^\/sign-in\/who\//);
  });

  it('ends with a refresh token that was revoked', async () => {
    const tokens = await signIn(new Browser(), { user: 'anna' });
    const body = new URLSearchParams({ client_id: (await config()).clientId, token: tokens.refresh_token });
    await fetch((await discovery()).revocation_endpoint, { method: 'POST', body });
    expect((await refresh(tokens.refresh_token)).status).toBe(400);
  });
});

describe('sign-in refuses', () => {
  const { challenge, verifier } = pkce();
  const withPkce = { code_challenge: challenge, code_challenge_method: 'S256' };

  it('to send anybody to an address that is not the console’s', async () => {
    const answer = await new Browser().get(await authorizeUrl({ ...withPkce, redirect_uri: 'https://evil.example/signed-in' }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain('redirect_uri');
    const { signOut } = await config();
    const out = new URL(signOut ?? '');
    out.searchParams.set('logout_uri', 'https://evil.example/');
    expect((await new Browser().get(out.href)).status).toBe(400);
  });

  it('a page without PKCE, with a plain challenge or with another secret', async () => {
    for (const changes of [{}, { code_challenge: verifier, code_challenge_method: 'plain' }]) {
      const { url: back } = await new Browser().follow(await new Browser().get(await authorizeUrl(changes)), `${url()}/signed-in`);
      expect(back.searchParams.get('error')).toBe('invalid_request');
    }
    const browser = new Browser();
    const { url: who } = await browser.follow(await browser.get(await authorizeUrl(withPkce)), `${url()}/signed-in`);
    const back = await browser.follow(await browser.post(who.href, { user: 'anna' }), `${url()}/signed-in`);
    const code = back.url.searchParams.get('code') ?? '';
    const stolen = { grant_type: 'authorization_code', code, code_verifier: pkce().verifier, redirect_uri: `${url()}/signed-in` };
    expect((await tokenRequest(stolen)).status).toBe(400);
  });

  it('nobody’s name, a role that there is not, and a page that is no longer open', async () => {
    const browser = new Browser();
    const { url: who } = await browser.follow(await browser.get(await authorizeUrl(withPkce)), `${url()}/signed-in`);
    expect((await browser.post(who.href, { user: 'gil', role: 'owner' })).status).toBe(400);
    expect((await browser.post(who.href, { user: ' ', role: 'lead' })).status).toBe(400);
    expect((await browser.post(who.href, { user: 'stranger' })).status).toBe(400);
    expect((await new Browser().post(who.href, { user: 'anna' })).status).toBe(400);
  });
});
