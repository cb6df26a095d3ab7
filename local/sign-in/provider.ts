import { Provider } from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import type { SignInClient } from '../template/resources/user-pools.ts';
import { accessClaims } from './issue-token.ts';
import { problemPage } from './pages.ts';
import type { Page } from './pages.ts';
import type { People } from './people.ts';
import type { Records } from './records.ts';
import { ALGORITHM } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';
import { subjectOf } from './subject.ts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly client: SignInClient;
  readonly key: SigningKey;
  readonly people: People;
  readonly records: Records;
  /** Path under the issuer where people say who they are. */
  readonly choicePath: string;
}

/** As long as Cognito remembers a browser in which somebody signed in. */
const SESSION_SECONDS = 3600;
/** To choose who to be. */
const CHOICE_SECONDS = 600;
const CODE_SECONDS = 60;

/** An OpenID provider that does what Cognito does for the console: the code flow with PKCE, and refresh tokens that are not replaced. */
export function providerOf({ issuer, client, key, people, records, choicePath }: ProviderOptions): Provider {
  const scopes = client.scopes.join(' ');
  const { accessToken, idToken, refreshToken } = client.seconds;
  const origins = new Set(client.callbackUrls.map((url) => new URL(url).origin));
  const configuration: Configuration = {
    adapter: (model) => records.adapter(model),
    jwks: { keys: [key.privateJwk] },
    clients: [
      {
        client_id: client.id,
        redirect_uris: client.callbackUrls,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: client.scopes,
    claims: { openid: ['sub', 'cognito:username', 'cognito:groups'], email: ['email', 'email_verified'], profile: ['name'] },
    // Cognito's ID tokens have them, too.
    conformIdTokenClaims: false,
    rotateRefreshToken: false,
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      revocation: '/oauth2/revoke',
      userinfo: '/oauth2/userInfo',
      jwks: '/.well-known/jwks.json',
    },
    ttl: {
      AccessToken: accessToken,
      AuthorizationCode: CODE_SECONDS,
      Grant: Math.max(refreshToken, SESSION_SECONDS),
      IdToken: idToken,
      Interaction: CHOICE_SECONDS,
      RefreshToken: refreshToken,
      Session: SESSION_SECONDS,
    },
    features: {
      devInteractions: { enabled: false },
      // Cognito signs out by an address of its own: see SignIn.
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, { clientId }, token) => token.clientId === clientId },
      // Makes access tokens JWTs, which the API's authorizer reads.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => issuer,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes,
          audience: client.id,
          accessTokenTTL: accessToken,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: ALGORITHM } },
        }),
      },
    },
    interactions: { url: (_ctx, { uid }) => `${new URL(issuer).pathname}${choicePath}${uid}` },
    clientBasedCORS: (_ctx, origin) => origins.has(origin),
    extraTokenClaims: (_ctx, token) => {
      const person = people.withId(token.accountId ?? '');
      return person && accessClaims({ user: person.user, roles: [person.role] });
    },
    findAccount: (_ctx, id) => {
      const person = people.withId(id);
      if (person === undefined) return undefined;
      const { user, role } = person;
      const email = `${encodeURIComponent(user)}@newsroom.example`;
      const claims = { email, email_verified: true, name: user, 'cognito:username': user, 'cognito:groups': [role] };
      return { accountId: id, claims: () => ({ sub: subjectOf(user), ...claims }) };
    },
    issueRefreshToken: (_ctx, asking) => asking.grantTypeAllowed('refresh_token'),
    // Nobody is asked whether the newsroom's own console may know who they are.
    loadExistingGrant: async ({ oidc: { client: asking, session, provider } }) => {
      const known = await provider.Grant.find(session.grantIdFor(asking.clientId) ?? '');
      if (known !== undefined) return known;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope(scopes);
      grant.addResourceScope(issuer, scopes);
      await grant.save();
      return grant;
    },
    renderError: (ctx, { error, error_description: description }) => {
      const page: Page = problemPage(description ?? error, 'Go back to the console and sign in again.');
      ctx.set('content-security-policy', page.contentSecurityPolicy);
      ctx.type = 'html';
      ctx.body = page.html;
    },
  };
  return new Provider(issuer, configuration);
}
