import { errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';

/** What the function is told about the token: `requestContext.authorizer.jwt`. */
export interface Authorization {
  /** Every claim as a string; a list of strings is `[a b]`. */
  readonly claims: Readonly<Record<string, string>>;
  /** Those that the route asked for; null where it asks for none. */
  readonly scopes: readonly string[] | null;
}

export interface JwtAuthorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly keys: JWTVerifyGetKey;
}

/** The request may not pass: 401 for its token, 403 for its scopes. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: 401 | 403;
  /** The `www-authenticate` header. */
  readonly challenge: string;

  constructor(status: 401 | 403, challenge: string) {
    super(challenge);
    this.status = status;
    this.challenge = challenge;
  }
}

/** HTTP APIs support RSA only. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/**
 * Checks the token of an `Authorization` header, with or without `Bearer`.
 * @param scopes of which the token must have one, where there are any
 * @throws Refused
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export async function authorize(
  header: string | undefined,
  authorizer: JwtAuthorizer,
  scopes: readonly string[],
  now: Date,
): Promise<Authorization> {
  const token = (header ?? '').replace(/^bearer(\s+|$)/i, '').trim();
  if (token === '') throw new Refused(401, 'Bearer');
  const claims = await verify(token, authorizer, now);
  const audience = claims.aud ?? claims['client_id'];
  const audiences = Array.isArray(audience) ? audience : [audience];
  if (!audiences.some((entry) => typeof entry === 'string' && authorizer.audience.includes(entry))) {
    throw invalid('the token does not have a valid audience');
  }
  if (scopes.length === 0) return { claims: asStrings(claims), scopes: null };
  const granted = new Set(scopesOf(claims['scope'] ?? claims['scp']));
  const matching = scopes.filter((scope) => granted.has(scope));
  if (matching.length === 0) throw new Refused(403, `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"`);
  return { claims: asStrings(claims), scopes: matching };
}

async function verify(token: string, { issuer, keys }: JwtAuthorizer, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ALGORITHMS, currentDate: now, requiredClaims: ['exp'] });
    if (payload.iat !== undefined && payload.iat * 1000 > now.getTime()) throw invalid('the token is used before it was issued');
    return payload;
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (error instanceof errors.JWTExpired) throw invalid('the token has expired');
    if (error instanceof errors.JWTClaimValidationFailed)
      throw invalid(CLAIM_PROBLEMS[error.claim] ?? `the token's ${error.claim} is not valid`);
    throw invalid('signature or format of the token is not valid');
  }
}

const CLAIM_PROBLEMS: Readonly<Record<string, string>> = {
  iss: 'the token does not have a valid issuer',
  nbf: 'the token is not yet valid',
};

const invalid = (description: string): Refused =>
  new Refused(401, `Bearer scope="" error="invalid_token" error_description="${description}"`);

const scopesOf = (scope: unknown): string[] =>
  typeof scope === 'string' ? scope.split(' ') : Array.isArray(scope) ? scope.map(String) : [];

const asStrings = (claims: JWTPayload): Record<string, string> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, asString(value)]));

function asString(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? `[${value.map(asString).join(' ')}]` : JSON.stringify(value);
}
