import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { ALGORITHM, signingKey } from './signing-key.ts';
import { subjectOf } from './subject.ts';

/** Whom a token is for. */
export interface TokenRequest {
  /** The user's name; their `sub` follows from it. */
  readonly user: string;
  /** Names of groups. */
  readonly roles: readonly string[];
  /** An hour where left out. */
  readonly expiresInSeconds?: number;
}

/** What every token of a running cloud says. */
const Issuer = z.object({ issuer: z.string(), clientId: z.string() });
export type Issuer = z.infer<typeof Issuer>;

/** No cloud has run on this data folder yet, so nobody knows what its tokens must say. */
export class NoIssuer extends Error {
  override readonly name = 'NoIssuer';
}

export const signInFolder = (dataDir: string): string => join(dataDir, 'sign-in');
const issuerFile = (dataDir: string): string => join(signInFolder(dataDir), 'issuer.json');

/** Lets other processes issue tokens that this cloud takes. */
export async function announceIssuer(dataDir: string, issuer: Issuer): Promise<void> {
  await writeFile(issuerFile(dataDir), JSON.stringify(issuer));
}

/** What Cognito's access tokens say besides what all tokens say, and besides whom they are for. */
export const accessClaims = ({ user, roles }: Pick<TokenRequest, 'user' | 'roles'>, now = Math.floor(Date.now() / 1000)) => ({
  username: user,
  ...(roles.length === 0 ? {} : { 'cognito:groups': [...roles] }),
  token_use: 'access',
  auth_time: now,
  origin_jti: randomUUID(),
  event_id: randomUUID(),
  version: 2,
});

/**
 * An access token as Cognito would issue it, for the cloud that runs on this data folder, or ran there last.
 * @throws NoIssuer
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
 */
export async function issueToken(dataDir: string, { user, roles, expiresInSeconds = 3600 }: TokenRequest): Promise<string> {
  const text = await readFile(issuerFile(dataDir), 'utf8').catch(() => undefined);
  if (text === undefined) throw new NoIssuer(`No cloud has run on ${dataDir} yet.`);
  const { issuer, clientId } = Issuer.parse(JSON.parse(text));
  const key = await signingKey(signInFolder(dataDir));
  const now = Math.floor(Date.now() / 1000);
  return await new SignJWT({ ...accessClaims({ user, roles }, now), client_id: clientId, scope: 'openid' })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.id })
    .setSubject(subjectOf(user))
    .setIssuer(issuer)
    .setIssuedAt(now)
    .setExpirationTime(now + expiresInSeconds)
    .setJti(randomUUID())
    .sign(key.privateKey);
}
