import type { SignInClient } from '../../../local/template/resources/user-pools.ts';

/** A client as the template describes the console's. */
export const CLIENT: SignInClient = {
  id: 'console',
  callbackUrls: ['http://127.0.0.1:4700/signed-in'],
  logoutUrls: ['http://127.0.0.1:4700/'],
  scopes: ['openid', 'email', 'profile'],
  seconds: { accessToken: 900, idToken: 900, refreshToken: 43_200 },
};
