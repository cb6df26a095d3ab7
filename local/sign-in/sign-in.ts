import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Provider } from 'oidc-provider';
import { readBody } from '../endpoint/read-body.ts';
import type { SignInClient } from '../template/resources/user-pools.ts';
import { announceIssuer, signInFolder } from './issue-token.ts';
import { choicePage, problemPage } from './pages.ts';
import type { Page } from './pages.ts';
import { People } from './people.ts';
import type { Person } from './people.ts';
import { Records } from './records.ts';
import { signingKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';
import { subjectOf } from './subject.ts';

/** Everything of sign-in is served under this path of the API's port. */
export const SIGN_IN_PATH = '/sign-in';

const CHOICE_PATH = '/who/';
const LOGOUT_PATH = '/logout';
const FORM_LIMIT_BYTES = 4096;

/** Of somebody's choice on the page: who they are, and as what where they are new. */
export interface Newcomers {
  /** Names of groups. */
  readonly roles: readonly string[];
  /** Where somebody works who was made up on the page, for people to read. */
  readonly desks: readonly string[];
}

export interface SignInOptions {
  readonly dataDir: string;
  readonly issuer: string;
  readonly client: SignInClient;
  /** Who is offered. */
  readonly people?: readonly Person[];
  readonly newcomers?: Newcomers;
  /** Called before somebody who was made up on the page is let in. */
  readonly enrol?: (person: Person) => Promise<void>;
}

/**
 * The laptop's Cognito: an OpenID provider where people choose who to be. Its tokens and those of {@link issueToken} are checked by the same key.
 */
export class SignIn {
  readonly #options: SignInOptions;
  readonly #key: SigningKey;
  readonly #people: People;
  #provider: Promise<Provider> | undefined;

  private constructor(options: SignInOptions, key: SigningKey, people: People) {
    this.#options = options;
    this.#key = key;
    this.#people = people;
  }

  /** @throws SigningKeyCorrupt */
  static async open(options: SignInOptions): Promise<SignIn> {
    const folder = signInFolder(options.dataDir);
    const key = await signingKey(folder);
    await announceIssuer(options.dataDir, { issuer: options.issuer, clientId: options.client.id });
    return new SignIn(options, key, await People.open(folder, options.people ?? []));
  }

  /** The keys that tokens are checked by. */
  get keys(): JWTVerifyGetKey {
    return createLocalJWKSet({ keys: [this.#key.publicJwk] });
  }

  /** Answers a request under {@link SIGN_IN_PATH}; never rejects. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '' } = incoming;
    const path = url.replace(/\?.*$/s, '').slice(SIGN_IN_PATH.length);
    try {
      this.#provider ??= this.#makeProvider();
      const provider = await this.#provider;
      if (path.startsWith(CHOICE_PATH)) await this.#choose(provider, incoming, response);
      else if (path === LOGOUT_PATH && method === 'GET') await this.#signOut(provider, incoming, response);
      else await provider.callback()(below(incoming), response);
    } catch (error) {
      console.error(`Sign-in: ${method} ${path} failed`, error);
      if (response.headersSent) response.destroy();
      else show(response, 500, problemPage('Sign-in failed; the terminal says why.', 'Go back to the console and sign in again.'));
    }
  }

  /** Only once somebody signs in: it takes a while to load, and most tests do without. */
  async #makeProvider(): Promise<Provider> {
    const { dataDir, issuer, client } = this.#options;
    const { providerOf } = await import('./provider.ts');
    const records = await Records.open(signInFolder(dataDir));
    return providerOf({ issuer, client, key: this.#key, people: this.#people, records, choicePath: CHOICE_PATH });
  }

  async #choose(provider: Provider, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { client, newcomers = { roles: [], desks: [] } } = this.#options;
    try {
      await provider.interactionDetails(incoming, response);
    } catch {
      const problem = 'This page was open for too long, or in another browser before.';
      return show(response, 400, problemPage(problem, 'Go back to the console and sign in again.'));
    }
    if (incoming.method !== 'POST') {
      const consoles = [...new Set(client.callbackUrls.map((callback) => new URL(callback).origin))];
      return show(response, 200, choicePage({ people: this.#people.all, roles: newcomers.roles, consoles }));
    }
    const form = new URLSearchParams((await readBody(incoming, FORM_LIMIT_BYTES)).toString('utf8'));
    const person = await this.#personIn(form, newcomers);
    if (person === undefined) return show(response, 400, problemPage('Give a name and a role.', 'Go back and choose who you are.'));
    await provider.interactionFinished(incoming, response, { login: { accountId: subjectOf(person.user) } });
  }

  async #personIn(form: URLSearchParams, { roles, desks }: Newcomers): Promise<Person | undefined> {
    const user = (form.get('user') ?? '').trim();
    const role = form.get('role');
    const known = this.#people.all.find((person) => person.user === user);
    if (role === null || known?.role === role) return known;
    if (user === '' || user.length > 64 || !roles.includes(role)) return undefined;
    const person = { user, role, desks: [...desks] };
    await this.#people.add(person);
    await this.#options.enrol?.(person);
    return this.#people.withId(subjectOf(user));
  }

  /** In Cognito's words: https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html */
  async #signOut(provider: Provider, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { client } = this.#options;
    const { searchParams } = new URL(incoming.url ?? '', this.#options.issuer);
    const back = searchParams.get('logout_uri') ?? '';
    if (searchParams.get('client_id') !== client.id || !client.logoutUrls.includes(back)) {
      const problem = 'The address to go back to after signing out is none of the console’s.';
      return show(response, 400, problemPage(problem, 'Close this window, or go to the console.'));
    }
    const ctx = provider.createContext(incoming, response);
    await (await provider.Session.get(ctx)).destroy();
    ctx.cookies.set(provider.cookieName('session'), null);
    response.writeHead(302, { location: back, 'cache-control': 'no-store' }).end();
  }
}

/** The request as the provider wants it: its path without what it is mounted under, which it finds in `originalUrl`. */
function below(incoming: IncomingMessage): IncomingMessage {
  const originalUrl = incoming.url ?? '';
  incoming.url = originalUrl.slice(SIGN_IN_PATH.length);
  return Object.assign(incoming, { originalUrl });
}

function show(response: ServerResponse, status: number, { html, contentSecurityPolicy }: Page): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(html);
}
