import { storedToken, storeToken } from './access-token.ts';
import type { AccessToken } from './access-token.ts';
import type { SiteConfig } from './config.ts';
import type { Provider } from './provider.ts';

/** So long before it ends a token is renewed. */
const RENEW_AHEAD_MS = 60_000;
/** Browsers take longer waits for none at all. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Who is signed in; tokens are renewed before they end. */
export class Session {
  readonly #config: SiteConfig;
  readonly #listeners = new Set<() => void>();
  #provider: Promise<Provider> | undefined;
  #token: AccessToken | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #completing: Promise<string> | undefined;
  #renewing: Promise<AccessToken | undefined> | undefined;

  constructor(config: SiteConfig) {
    this.#config = config;
    this.#hold(storedToken());
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
    const token = this.#token;
    if (token === undefined) return undefined;
    if (Date.now() < token.endsAt && token.value !== refused) return token.value;
    return (await this.#renewOrEnd()) ? this.#token?.value : undefined;
  };

  /** Off to the provider; afterwards back to this page. */
  async signIn(returnTo = `${location.pathname}${location.search}`): Promise<void> {
    await (await this.#reach()).signIn(returnTo);
  }

  /** Back from the provider. @returns where the person wanted to go */
  complete(): Promise<string> {
    // A code is good for one exchange, however often it is asked for.
    this.#completing ??= this.#exchange();
    return this.#completing;
  }

  async #exchange(): Promise<string> {
    const { token, state } = await (await this.#reach()).arrive();
    this.#hold(token);
    this.#setEnded(false);
    return typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/';
  }

  async signOut(): Promise<void> {
    const provider = await this.#reach();
    this.#hold(undefined);
    await provider.signOut();
  }

  /** @returns whether there is a new token; where there is none and there is a network, the sign-in has ended */
  async #renewOrEnd(): Promise<boolean> {
    try {
      if (await this.#renew()) return true;
    } catch {
      if (!navigator.onLine) return false;
    }
    this.#setEnded(true);
    return false;
  }

  /** Before the token ends. Where that fails the sign-in goes on: the token is good for a while, and is renewed when it has ended. */
  async #renewAhead({ endsAt }: AccessToken): Promise<void> {
    try {
      await this.#renew();
    } catch {
      this.#wake(() => void this.#renewOrEnd(), endsAt);
    }
  }

  /** @returns whether there is a new token. However many calls were refused at once, one renewal is enough. */
  async #renew(): Promise<boolean> {
    this.#renewing ??= this.#askAgain().finally(() => {
      this.#renewing = undefined;
    });
    return (await this.#renewing) !== undefined;
  }

  async #askAgain(): Promise<AccessToken | undefined> {
    const token = await (await this.#reach()).renew();
    if (token !== undefined) {
      this.#hold(token);
      this.#setEnded(false);
    }
    return token;
  }

  #hold(token: AccessToken | undefined): void {
    this.#token = token;
    storeToken(token);
    clearTimeout(this.#timer);
    if (token !== undefined) this.#wake(() => void this.#renewAhead(token), token.endsAt - RENEW_AHEAD_MS);
  }

  #wake(then: () => void, at: number): void {
    const wait = Math.max(0, at - Date.now());
    if (wait <= LONGEST_WAIT_MS) this.#timer = setTimeout(then, wait);
  }

  /** Loads what speaks with the provider; a load that failed is tried again. */
  #reach(): Promise<Provider> {
    this.#provider ??= import('./provider.ts').then(({ Provider }) => new Provider(this.#config));
    this.#provider.catch(() => {
      this.#provider = undefined;
    });
    return this.#provider;
  }

  #setEnded(ended: boolean): void {
    this.#ended = ended;
    for (const listener of this.#listeners) listener();
  }
}
