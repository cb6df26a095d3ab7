import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { listen } from '../../../local/listen.ts';
import { SIGN_IN_PATH, SignIn } from '../../../local/sign-in/sign-in.ts';
import { Browser, pkce } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { CLIENT } from './client.ts';

const Tokens = z.object({ refresh_token: z.string() });

it('signs nobody out when it starts again: neither their tokens nor their browser, nor whom they made up', async () => {
  let signIn: SignIn | undefined;
  const listener = await listen(0, (request, response) => void signIn?.handle(request, response));
  onTestFinished(() => listener.close());
  const options = {
    dataDir: await temporaryFolder(),
    issuer: `${listener.url}${SIGN_IN_PATH}`,
    client: CLIENT,
    newcomers: { roles: ['lead'], desks: [] },
  };
  const [back = ''] = CLIENT.callbackUrls;
  const { verifier, challenge } = pkce();
  const address = new URL(`${options.issuer}/oauth2/authorize`);
  const asked = { client_id: CLIENT.id, response_type: 'code', scope: 'openid', redirect_uri: back, code_challenge: challenge };
  for (const [name, value] of Object.entries({ ...asked, code_challenge_method: 'S256' })) address.searchParams.set(name, value);
  const tokens = (parameters: Readonly<Record<string, string>>) =>
    fetch(`${options.issuer}/oauth2/token`, { method: 'POST', body: new URLSearchParams({ client_id: CLIENT.id, ...parameters }) });

  signIn = await SignIn.open(options);
  const browser = new Browser();
  const { url: who } = await browser.follow(await browser.get(address.href), back);
  const { url: signedIn } = await browser.follow(await browser.post(who.href, { user: 'farah', role: 'lead' }), back);
  const code = signedIn.searchParams.get('code') ?? '';
  const answer = await tokens({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: back });
  const { refresh_token: token } = Tokens.parse(await answer.json());

  signIn = await SignIn.open(options);
  expect((await tokens({ grant_type: 'refresh_token', refresh_token: token })).status).toBe(200);
  const remembered = await browser.follow(await browser.get(address.href), back);
  expect(remembered.url.searchParams.get('code')).toEqual(expect.any(String));
});
