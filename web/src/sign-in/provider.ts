import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { User } from 'oidc-client-ts';
import type { AccessToken } from './access-token.ts';
import type { SiteConfig } from './config.ts';
import { SIGNED_IN_PATH } from './signed-in-path.ts';

/** The OpenID provider, by the authorization code flow with PKCE. Whoever is signed in needs nothing of it, so it is loaded when it is wanted. */
export class Provider {
  readonly #manager: UserManager;
  readonly #signOut: string | null;

  constructor(config: SiteConfig) {
    this.#signOut = config.signOut;
    this.#manager = new UserManager({
      authority: config.authority,
      client_id: config.clientId,
      scope: config.scopes,
      redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
      post_logout_redirect_uri: `${location.origin}/`,
      // The session says when; it needs no library to wait.
      automaticSilentRenew: false,
      // A tab of its own each: closing it signs the tab out, and nothing is left on a shared machine.
      userStore: new WebStorageStateStore({ store: sessionStorage }),
    });
  }

  /** Leaves the page for the provider's. */
  async signIn(returnTo: string): Promise<void> {
    await this.#manager.signinRedirect({ state: returnTo });
  }

  /**
   * Makes the code that the provider sent the person back with into a token.
   * @returns the token, and what was given to `signIn`
   * @throws Error saying why the provider refused
   */
  async arrive(): Promise<{ readonly token: AccessToken; readonly state: unknown }> {
    const user = await this.#manager.signinRedirectCallback();
    return { token: tokenOf(user), state: user.state };
  }

  /**
   * A new token without asking the person anything; undefined where nobody was signed in.
   * @throws Error where the provider refuses, or cannot be reached
   */
  async renew(): Promise<AccessToken | undefined> {
    const user = await this.#manager.signinSilent();
    return user === null ? undefined : tokenOf(user);
  }

  /** Leaves the page, signed out here and at the provider. */
  async signOut(): Promise<void> {
    if (this.#signOut === null) {
      await this.#manager.signoutRedirect();
      return;
    }
    await this.#manager.removeUser();
    location.assign(this.#signOut);
  }
}

/** A token that does not say when it ends is good until the API refuses it. */
const tokenOf = ({ access_token, expires_at }: User): AccessToken => ({ value: access_token, endsAt: (expires_at ?? Infinity) * 1000 });
