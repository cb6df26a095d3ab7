import { expect, it, onTestFinished } from 'vitest';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { listen } from '../../../local/listen.ts';
import { issueToken } from '../../../local/sign-in/issue-token.ts';
import { SIGN_IN_PATH, SignIn } from '../../../local/sign-in/sign-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { CLIENT } from './client.ts';

it('is an issuer whose keys anybody can find', async () => {
  let signIn: SignIn | undefined;
  const listener = await listen(0, (request, response) => void signIn?.handle(request, response));
  onTestFinished(() => listener.close());
  const issuer = `${listener.url}${SIGN_IN_PATH}`;
  const dataDir = await temporaryFolder();
  signIn = await SignIn.open({ dataDir, issuer, client: CLIENT });

  const discovery: unknown = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  expect(discovery).toMatchObject({
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ['RS256'],
  });

  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  const token = await issueToken(dataDir, { user: 'ada', roles: ['viewer'] });
  expect((await jwtVerify(token, keys, { issuer })).payload['username']).toBe('ada');

  const published = JSON.stringify(await (await fetch(`${issuer}/.well-known/jwks.json`)).json());
  expect(published).not.toMatch(/"(d|p|q)":/);
  expect((await fetch(`${issuer}/elsewhere`)).status).toBe(404);
});
