import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { issueToken } from '../../../local/sign-in/issue-token.ts';
import { SignIn } from '../../../local/sign-in/sign-in.ts';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { CLIENT } from './client.ts';

const ISSUER = 'http://127.0.0.1:4700/sign-in';
const KEY_FILE = join('sign-in', 'signing-key.json');

describe('a token', () => {
  it('is an access token in Cognito’s shape, which the published keys verify', async () => {
    const dataDir = await temporaryFolder();
    const signIn = await SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT });
    const token = await issueToken(dataDir, { user: 'ada', roles: ['lead', 'reviewer'], expiresInSeconds: 60 });
    const { payload, protectedHeader } = await jwtVerify(token, signIn.keys, { issuer: ISSUER });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({
      sub: subjectOf('ada'),
      username: 'ada',
      'cognito:groups': ['lead', 'reviewer'],
      client_id: 'console',
      token_use: 'access',
      iss: ISSUER,
      jti: expect.any(String),
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  });

  it('has no groups where the user is in none, as with Cognito', async () => {
    const dataDir = await temporaryFolder();
    await SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT });
    expect(decodeJwt(await issueToken(dataDir, { user: 'ada', roles: [] }))).not.toHaveProperty('cognito:groups');
  });

  it('cannot be issued before a cloud ran', async () => {
    const dataDir = await temporaryFolder();
    await expect(issueToken(dataDir, { user: 'ada', roles: [] })).rejects.toThrow('No cloud has run on');
  });
});

describe('the signing key', () => {
  it('stays, and is its owner’s alone', async () => {
    const dataDir = await temporaryFolder();
    await SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT });
    const before = await readFile(join(dataDir, KEY_FILE), 'utf8');
    await SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT });
    expect(await readFile(join(dataDir, KEY_FILE), 'utf8')).toBe(before);
    expect((await stat(join(dataDir, KEY_FILE))).mode & 0o777).toBe(0o600);
  });

  it('says so where it is damaged', async () => {
    const dataDir = await temporaryFolder();
    await SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT });
    await writeFile(join(dataDir, KEY_FILE), '{');
    await expect(SignIn.open({ dataDir, issuer: ISSUER, client: CLIENT })).rejects.toThrow('holds no RSA key');
  });
});

it('gives a person the same UUID each time, and each person another', () => {
  expect(subjectOf('ada')).toBe(subjectOf('ada'));
  expect(subjectOf('ada')).not.toBe(subjectOf('bob'));
  expect(subjectOf('ada')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
