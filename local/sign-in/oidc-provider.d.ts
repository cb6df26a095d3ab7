// What this folder uses of oidc-provider 9, which ships no types: https://github.com/panva/node-oidc-provider/blob/main/docs/README.md

declare module 'oidc-provider' {
  type IncomingMessage = import('node:http').IncomingMessage;
  type ServerResponse = import('node:http').ServerResponse;

  export interface Adapter {
    upsert(id: string, payload: Record<string, unknown>, expiresInSeconds?: number): Promise<void>;
    find(id: string): Promise<Record<string, unknown> | undefined>;
    findByUid(uid: string): Promise<Record<string, unknown> | undefined>;
    findByUserCode(userCode: string): Promise<Record<string, unknown> | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface Client {
    readonly clientId: string;
    grantTypeAllowed(type: string): boolean;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface Session {
    readonly accountId?: string;
    grantIdFor(clientId: string): string | undefined;
    destroy(): Promise<void>;
  }

  /** Koa's, as far as it goes here. */
  export interface Context {
    type: string;
    body: unknown;
    set(name: string, value: string): void;
    readonly cookies: { set(name: string, value: string | null, options?: object): void };
    readonly oidc: { readonly client: Client; readonly session: Session; readonly provider: Provider };
  }

  export interface Token {
    readonly accountId?: string;
    readonly clientId: string;
  }

  export interface Account {
    readonly accountId: string;
    claims(): Record<string, unknown>;
  }

  export interface ResourceServer {
    readonly scope: string;
    readonly audience: string;
    readonly accessTokenTTL: number;
    readonly accessTokenFormat: 'jwt';
    readonly jwt: { readonly sign: { readonly alg: string } };
  }

  export interface Configuration {
    readonly adapter: (model: string) => Adapter;
    readonly clients: readonly Record<string, unknown>[];
    readonly jwks: { readonly keys: readonly object[] };
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly conformIdTokenClaims: boolean;
    readonly scopes: readonly string[];
    readonly responseTypes: readonly string[];
    readonly pkce: { readonly required: () => boolean };
    readonly routes: Readonly<Record<string, string>>;
    readonly ttl: Readonly<Record<string, number>>;
    readonly rotateRefreshToken: boolean;
    readonly features: {
      readonly devInteractions: { readonly enabled: boolean };
      readonly rpInitiatedLogout: { readonly enabled: boolean };
      readonly userinfo: { readonly enabled: boolean };
      readonly revocation: {
        readonly enabled: boolean;
        readonly allowedPolicy: (ctx: Context, client: Client, token: Token) => boolean;
      };
      readonly resourceIndicators: {
        readonly enabled: boolean;
        readonly defaultResource: () => string;
        readonly useGrantedResource: () => boolean;
        readonly getResourceServerInfo: () => ResourceServer;
      };
    };
    readonly interactions: { readonly url: (ctx: Context, interaction: { readonly uid: string }) => string };
    readonly clientBasedCORS: (ctx: Context, origin: string, client: Client) => boolean;
    readonly extraTokenClaims: (ctx: Context, token: Token) => Record<string, unknown> | undefined;
    readonly findAccount: (ctx: Context, id: string) => Account | undefined;
    readonly issueRefreshToken: (ctx: Context, client: Client) => boolean;
    readonly loadExistingGrant: (ctx: Context) => Promise<Grant | undefined>;
    readonly renderError: (ctx: Context, out: { readonly error: string; readonly error_description?: string }) => void;
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    createContext(request: IncomingMessage, response: ServerResponse): Context;
    cookieName(type: 'session' | 'interaction' | 'resume'): string;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<{ readonly uid: string }>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login: { readonly accountId: string } },
    ): Promise<void>;
    readonly Session: { get(ctx: Context): Promise<Session> };
    readonly Grant: {
      new (properties: { readonly clientId: string; readonly accountId: string | undefined }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
  }
  export default Provider;
}
