import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secretsInFolder } from '../../../bin/supply-chain/scan-files.ts';
import { secretsIn } from '../../../bin/supply-chain/secrets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Put together here, so that this file itself holds none. */
const made = (...parts: readonly string[]): string => parts.join('');
const kindsIn = (text: string): string[] => secretsIn(text).map(({ kind }) => kind);

describe('what looks like a secret is found:', () => {
  it.each([
    ['an access key of AWS', made('AKIA', 'QWERTYUIOPASDFGH')],
    ['an access key of AWS', made('ASIA', 'QWERTYUIOPASDFGH')],
    ['a private key', made('-----BEGIN RSA ', 'PRIVATE KEY-----\n', 'MIIEpAIBAAKCAQEA')],
    ['a token', made('eyJhbGciOiJSUzI1NiJ9', '.eyJzdWIiOiJhZGEifQ', '.c2lnbmF0dXJlLW9mLXRoaXM')],
    ['a token of GitHub', made('ghp_', 'a1'.repeat(18))],
    ['a token of npm', made('npm_', 'a1'.repeat(18))],
    ['a token of Slack', made('xoxb-', '123456789012-abc')],
    ['a signed link', made('X-Amz-Signature=', 'ab'.repeat(32))],
    ['an address with a password', made('https://anna:', 'geheim@example.org/')],
    ['a password or secret', made('{"clientSecret', '":"correct-horse-battery"}')],
  ])('%s', (kind, text) => {
    expect(kindsIn(`before\n${text}\nafter`)).toEqual([kind]);
    expect(secretsIn(`before\n${text}\nafter`)[0]?.line).toBe(2);
  });

  it('a string as random as a key, whatever it opens', () => {
    for (let n = 0; n < 50; n++) {
      const key = createHash('sha384').update(String(n)).digest('base64');
      expect(kindsIn(`const it='${key}'`)).toEqual(['a string as random as a key']);
    }
  });

  it('and told of by its beginning only', () => {
    const [found] = secretsIn(made('AKIA', 'QWERTYUIOPASDFGH'));
    expect(found?.beginning).toBe(made('AKIA', 'QWER…'));
  });
});

it.each([
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  'TransactWriteItemsCommandOutputMarshalledBy2',
  'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html',
  'password: string',
  `process.env['AWS_SECRET_ACCESS_KEY']`,
])('what is none is left alone: %s', (text) => {
  expect(kindsIn(`"${text}"`)).toEqual([]);
});

it('a folder is read to its leaves, pictures aside', async () => {
  const root = await temporaryFolder();
  const key = made('AKIA', 'QWERTYUIOPASDFGH');
  await writeFile(join(root, 'index.mjs'), `// one\n${key}`);
  await writeFile(join(root, 'picture.png'), key);
  expect(await secretsInFolder(root, root)).toEqual([`index.mjs:2 holds what looks like an access key of AWS: ${made('AKIA', 'QWER…')}`]);
});
