import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { z } from 'zod';

export const ALGORITHM = 'RS256';

/** The key that signs the laptop's access tokens. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** The same, for libraries that want it written out. */
  readonly privateJwk: JWK;
  /** As published. */
  readonly publicJwk: JWK;
}

/** Another kind of file lies where the signing key should. */
export class SigningKeyCorrupt extends Error {
  override readonly name = 'SigningKeyCorrupt';
}

const PrivateJwk = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() });

const keyFile = (folder: string): string => join(folder, 'signing-key.json');

/**
 * The key of this data folder, made on first use and readable by its owner only.
 * @throws SigningKeyCorrupt
 */
export async function signingKey(folder: string): Promise<SigningKey> {
  const jwk = (await readKey(keyFile(folder))) ?? (await makeKey(keyFile(folder)));
  const { kty, n, e } = jwk;
  const publicJwk = { kty, n, e, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint({ kty, n, e }) };
  const privateKey = await importJWK(jwk, ALGORITHM);
  if (privateKey instanceof Uint8Array) throw new SigningKeyCorrupt(`${keyFile(folder)} holds no RSA key.`);
  return { id: publicJwk.kid, privateKey, privateJwk: { ...jwk, ...publicJwk }, publicJwk };
}

async function readKey(path: string): Promise<z.infer<typeof PrivateJwk> | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  const parsed = PrivateJwk.safeParse(parseJson(text));
  if (!parsed.success) throw new SigningKeyCorrupt(`${path} holds no RSA key. Delete it to have a new one made.`);
  return parsed.data;
}

async function makeKey(path: string): Promise<z.infer<typeof PrivateJwk>> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = PrivateJwk.parse(await exportJWK(privateKey));
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, JSON.stringify(jwk), { mode: 0o600 });
  await rename(temporary, path);
  return jwk;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
