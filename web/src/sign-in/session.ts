import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SiteConfig } from './config.ts';

/** Where the provider sends people back to. */
export const SIGNED_IN_PATH = '/signed-in';

/** Who is signed in, by the authorization code flow with PKCE; tokens are renewed before they end. */
export class Session {
  readonly #manager: UserManager;
  readonly #config: SiteConfig;
  readonly #listeners = new Set<() => void>();
  #ended = false;
  #completing: Promise<string> | undefined;
  #renewing: Promise<boolean> | undefined;

  constructor(config: SiteConfig) {
    this.#config = config;
    this.#manager = new UserManager({
      authority: config.authority,
      client_id: config.clientId,
      scope: config.scopes,
      redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
      post_logout_redirect_uri: `${location.origin}/`,
      automaticSilentRenew: true,
      // A tab of its own each: closing it signs the tab out, and nothing is left on a shared machine.
      userStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    this.#manager.events.addAccessTokenExpired(() => void this.#renewOrEnd());
    this.#manager.events.addUserLoaded(() => this.#set(false));
  }

  get stage(): string {
    return this.#config.stage;
  }

  /** Whether the sign-in came to its end while the page was open: the page stays, with all words on it. */
  readonly hasEnded = (): boolean => this.#ended;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * An access token that is good now, or undefined where the person must sign in.
   * @param refused one that the API did not take: it is renewed, or the sign-in has ended
   */
  readonly token = async (refused?: string): Promise<string | undefined> => {
    const user = await this.#manager.getUser();
    if (user === null) return undefined;
    if (user.expired !== true && user.access_token !== refused) return user.access_token;
    return (await this.#renewOrEnd()) ? (await this.#manager.getUser())?.access_token : undefined;
  };

  /** Off to the provider; afterwards back to this page. */
  async signIn(returnTo = `${location.pathname}${location.search}`): Promise<void> {
    await this.#manager.signinRedirect({ state: returnTo });
  }

  /** Back from the provider. @returns where the person wanted to go */
  complete(): Promise<string> {
    // A code is good for one exchange, however often it is asked for.
    this.#completing ??= this.#exchange();
    return this.#completing;
  }

  async #exchange(): Promise<string> {
    const { state } = await this.#manager.signinRedirectCallback();
    this.#set(false);
    return typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/';
  }

  async signOut(): Promise<void> {
    const { signOut } = this.#config;
    if (signOut === null) {
      await this.#manager.signoutRedirect();
      return;
    }
    await this.#manager.removeUser();
    location.assign(signOut);
  }

  /** @returns whether there is a new token; where there is none and there is a network, the sign-in has ended */
  #renewOrEnd(): Promise<boolean> {
    // However many calls were refused at once, one renewal is enough.
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #renew(): Promise<boolean> {
    try {
      if ((await this.#manager.signinSilent()) !== null) return true;
    } catch {
      if (!navigator.onLine) return false;
    }
    this.#set(true);
    return false;
  }

  #set(ended: boolean): void {
    this.#ended = ended;
    for (const listener of this.#listeners) listener();
  }
}
