import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { announceIssuer, signInFolder } from './issue-token.ts';
import { ALGORITHM, signingKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** Everything of sign-in is served under this path of the API's port. */
export const SIGN_IN_PATH = '/sign-in';

/**
 * The laptop's Cognito: says who it is and by which keys its tokens are checked, as OpenID providers do.
 * The console's code flow will be served here too.
 */
export class SignIn {
  readonly #issuer: string;
  readonly #key: SigningKey;

  private constructor(issuer: string, key: SigningKey) {
    this.#issuer = issuer;
    this.#key = key;
  }

  /** @throws SigningKeyCorrupt */
  static async open(dataDir: string, issuer: string, clientId: string): Promise<SignIn> {
    const key = await signingKey(signInFolder(dataDir));
    await announceIssuer(dataDir, { issuer, clientId });
    return new SignIn(issuer, key);
  }

  /** The keys that tokens are checked by. */
  get keys(): JWTVerifyGetKey {
    return createLocalJWKSet({ keys: [this.#key.publicJwk] });
  }

  /** Answers a request under {@link SIGN_IN_PATH}. */
  handle(incoming: IncomingMessage, response: ServerResponse): void {
    const path = (incoming.url ?? '').replace(/\?.*$/s, '').slice(SIGN_IN_PATH.length);
    const documents: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': this.#discovery(),
      '/.well-known/jwks.json': { keys: [this.#key.publicJwk] },
    };
    const document = documents[path];
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? { message: 'Not Found' }));
  }

  /** @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
  #discovery(): object {
    return {
      issuer: this.#issuer,
      jwks_uri: `${this.#issuer}/.well-known/jwks.json`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [ALGORITHM],
      scopes_supported: ['openid'],
    };
  }
}
