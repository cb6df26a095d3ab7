import { createHmac } from 'node:crypto';
import { decodeJwt, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { signInFolder } from '../../../local/sign-in/issue-token.ts';
import { ALGORITHM, signingKey } from '../../../local/sign-in/signing-key.ts';
import type { TestCloud } from '../../support/cloud.ts';

/** Each way in which a token is not one that the gateway may let in, with such a token of an admin. */
export async function tokensThatAreNone(cloud: TestCloud): Promise<Readonly<Record<string, string | undefined>>> {
  const good = await cloud.token({ user: 'root', roles: ['admin'] });
  const claims = decodeJwt(good);
  const own = await signingKey(signInFolder(cloud.dataDir));
  const { privateKey: foreign } = await generateKeyPair(ALGORITHM);
  const sign = (changes: JWTPayload, key = own.privateKey, kid = own.id) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: ALGORITHM, kid }).sign(key);
  const now = Math.floor(Date.now() / 1000);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const publicKey = await importJWK(own.publicJwk, ALGORITHM);
  const asSecret = publicKey instanceof Uint8Array ? '' : await exportSPKI(publicKey);
  const { client_id: _client, ...withoutClient } = claims;
  const { exp: _end, ...withoutEnd } = claims;
  return {
    'not there': undefined,
    'no token at all': 'let-me-in',
    'cut off': good.slice(0, -20),
    'without a signature': `${header}.${payload}.`,
    'of no algorithm': `${encoded({ alg: 'none' })}.${payload}.`,
    // Who checks by the header's word takes the public key for a shared secret.
    'signed with the public key': hmac(`${encoded({ alg: 'HS256', kid: own.id })}.${payload}`, asSecret),
    'changed after it was signed': `${header}.${encoded({ ...claims, sub: 'somebody-else' })}.${signature}`,
    'signed by somebody else': await sign({}, foreign),
    'of another pool’s key': await sign({}, foreign, 'another-pool'),
    'of another issuer': await sign({ iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Other' }),
    'for another client': await sign({ client_id: 'another-client' }),
    'for nobody': await new SignJWT(withoutClient).setProtectedHeader({ alg: ALGORITHM, kid: own.id }).sign(own.privateKey),
    expired: await sign({ exp: now - 1 }),
    'without an end': await new SignJWT(withoutEnd).setProtectedHeader({ alg: ALGORITHM, kid: own.id }).sign(own.privateKey),
    'of tomorrow': await sign({ nbf: now + 86_400, iat: now + 86_400, exp: now + 90_000 }),
  };
}

/** An ID token as Cognito issues it beside the access token: properly signed, for the same client, with the same groups. */
export async function idToken(cloud: TestCloud): Promise<string> {
  const { client_id: aud, username, ...claims } = decodeJwt(await cloud.token({ user: 'root', roles: ['admin'] }));
  const own = await signingKey(signInFolder(cloud.dataDir));
  return await new SignJWT({ ...claims, aud: String(aud), 'cognito:username': username, token_use: 'id' })
    .setProtectedHeader({ alg: ALGORITHM, kid: own.id })
    .sign(own.privateKey);
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hmac = (text: string, secret: string): string => `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
