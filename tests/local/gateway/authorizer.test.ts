import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { authorize, Refused } from '../../../local/gateway/authorizer.ts';
import type { JwtAuthorizer } from '../../../local/gateway/authorizer.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const ISSUER = 'http://127.0.0.1:4700/sign-in';
const CLAIMS: JWTPayload = { iss: ISSUER, client_id: 'console', sub: 'ada', iat: SECONDS - 10, exp: SECONDS + 60 };

let key: CryptoKey;
let otherKey: CryptoKey;
let authorizer: JwtAuthorizer;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  otherKey = (await generateKeyPair('RS256')).privateKey;
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' }] });
  authorizer = { issuer: ISSUER, audience: ['console', 'desk'], keys };
});

const sign = (claims: JWTPayload, by: CryptoKey = key): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(by);
const check = async (claims: JWTPayload, scopes: string[] = []) => authorize(`Bearer ${await sign(claims)}`, authorizer, scopes, NOW);
const refusal = async (attempt: Promise<unknown>): Promise<[number, string]> => {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refused)) throw new Error(`Not refused but ${String(error)}`);
  return [error.status, error.challenge];
};

describe('a good token', () => {
  it('passes, with or without Bearer', async () => {
    const token = await sign(CLAIMS);
    for (const header of [token, `Bearer ${token}`, `bearer  ${token}`]) {
      expect(await authorize(header, authorizer, [], NOW)).toMatchObject({ claims: { sub: 'ada' }, scopes: null });
    }
  });

  it('tells its claims as strings', async () => {
    const { claims } = await check({ ...CLAIMS, 'cognito:groups': ['lead', 'reviewer'], admin: true, nested: { a: 1 } });
    expect(claims).toEqual({
      iss: ISSUER,
      client_id: 'console',
      sub: 'ada',
      iat: String(SECONDS - 10),
      exp: String(SECONDS + 60),
      'cognito:groups': '[lead reviewer]',
      admin: 'true',
      nested: '{"a":1}',
    });
  });

  it('may be for one of several audiences', async () => {
    await expect(check({ ...CLAIMS, aud: 'desk' })).resolves.toBeDefined();
    await expect(check({ ...CLAIMS, aud: ['other', 'desk'] })).resolves.toBeDefined();
  });

  it('has one of the scopes asked for', async () => {
    expect(await check({ ...CLAIMS, scope: 'openid desk/read' }, ['desk/read', 'desk/write'])).toMatchObject({ scopes: ['desk/read'] });
    expect(await check({ ...CLAIMS, scp: ['desk/write'] }, ['desk/write'])).toMatchObject({ scopes: ['desk/write'] });
  });
});

describe('is refused:', () => {
  it.each([undefined, '', 'Bearer', 'Bearer '])('no token (%j)', async (header) => {
    expect(await refusal(authorize(header, authorizer, [], NOW))).toEqual([401, 'Bearer']);
  });

  it.each([
    ['something else', () => 'nonsense'],
    ['basic credentials', () => 'Basic YTpi'],
    ['two parts', async () => (await sign(CLAIMS)).split('.').slice(0, 2).join('.')],
    ['no algorithm', () => `${part({ alg: 'none' })}.${part(CLAIMS)}.`],
    [
      'a public key taken for a secret',
      async () => new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(new TextEncoder().encode('k'.repeat(32))),
    ],
    ['another key', async () => sign(CLAIMS, otherKey)],
    ['an unknown key', async () => new SignJWT(CLAIMS).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(key)],
    [
      'claims that were changed',
      async () => {
        const [head, , signature] = (await sign(CLAIMS)).split('.');
        return [head, part({ ...CLAIMS, sub: 'eve' }), signature].join('.');
      },
    ],
  ])('%s', async (_, token) => {
    expect(await refusal(authorize(`Bearer ${await token()}`, authorizer, [], NOW))).toEqual([
      401,
      expect.stringContaining('error="invalid_token"'),
    ]);
  });

  it.each([
    ['another issuer', { iss: 'https://elsewhere' }, 'the token does not have a valid issuer'],
    ['no issuer', { iss: undefined }, 'the token does not have a valid issuer'],
    ['another audience', { aud: 'other' }, 'the token does not have a valid audience'],
    ['another client', { client_id: 'other' }, 'the token does not have a valid audience'],
    ['neither', { client_id: undefined }, 'the token does not have a valid audience'],
    ['past its time', { exp: SECONDS }, 'the token has expired'],
    ['without an end', { exp: undefined }, "the token's exp is not valid"],
    ['before its time', { nbf: SECONDS + 1 }, 'the token is not yet valid'],
    ['from the future', { iat: SECONDS + 1 }, 'the token is used before it was issued'],
  ])('a token %s', async (_, changes, description) => {
    expect(await refusal(check(claimsWith(changes)))).toEqual([
      401,
      `Bearer scope="" error="invalid_token" error_description="${description}"`,
    ]);
  });

  it('a token without the scope asked for: 403', async () => {
    expect(await refusal(check({ ...CLAIMS, scope: 'openid' }, ['desk/write']))).toEqual([
      403,
      'Bearer scope="desk/write" error="insufficient_scope"',
    ]);
  });
});

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** The good claims with these changed; undefined leaves one out. */
const claimsWith = (changes: Readonly<Record<string, unknown>>): JWTPayload =>
  Object.fromEntries(Object.entries({ ...CLAIMS, ...changes }).filter(([, value]) => value !== undefined));
