import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BUCKET, codeIn, sendRaw, start, textOf } from '../support.ts';

/** The customary check values of each algorithm, for the text `123456789`. */
const CHECK = '123456789';
const CHECK_VALUES: Readonly<Record<string, string>> = {
  crc32: 'cbf43926',
  crc32c: 'e3069283',
  crc64nvme: 'ae8b14860a799888',
  sha1: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441',
  sha256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
  xxhash64: '8cb841db40e6ae83',
  md5: '25f9e794323b453885f5181f1b624d0b',
};
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a checksum', () => {
  it.each(Object.entries(CHECK_VALUES))('%s is verified, kept and given back', async (algorithm, hex) => {
    const { url } = await start();
    const name = `x-amz-checksum-${algorithm}`;
    const put = await sendRaw(url, 'PUT', '/articles/a', { [name]: base64(hex) }, CHECK);
    expect([put.status, put.headers[name], put.headers['x-amz-checksum-type']]).toEqual([200, base64(hex), 'FULL_OBJECT']);
    const head = await sendRaw(url, 'HEAD', '/articles/a', { 'x-amz-checksum-mode': 'ENABLED' });
    expect(head.headers[name]).toBe(base64(hex));
    expect((await sendRaw(url, 'HEAD', '/articles/a')).headers[name]).toBeUndefined();

    const wrong = await sendRaw(url, 'PUT', '/articles/b', { [name]: base64(hex) }, `${CHECK}0`);
    expect([wrong.status, codeIn(wrong.body)]).toEqual([400, 'BadDigest']);
    expect((await sendRaw(url, 'HEAD', '/articles/b')).status).toBe(404);
  });

  it('is made by CRC64NVME where the client gives none', async () => {
    const { url } = await start();
    const put = await sendRaw(url, 'PUT', '/articles/a', {}, CHECK);
    expect(put.headers['x-amz-checksum-crc64nvme']).toBe(base64('ae8b14860a799888'));
  });

  it.each<[string, Record<string, string>, string]>([
    ['two of them', { 'x-amz-checksum-crc32': base64('cbf43926'), 'x-amz-checksum-crc32c': base64('e3069283') }, 'InvalidRequest'],
    ['one of the wrong length', { 'x-amz-checksum-crc32': base64('cbf4') }, 'InvalidRequest'],
    ['one that is no base64', { 'x-amz-checksum-crc32': '!!!!!!!!' }, 'InvalidRequest'],
    ['one announced and missing', { 'x-amz-sdk-checksum-algorithm': 'CRC32' }, 'InvalidRequest'],
    ['a Content-MD5 of another body', { 'content-md5': createHash('md5').digest('base64') }, 'BadDigest'],
    ['a Content-MD5 that is none', { 'content-md5': 'abc' }, 'InvalidDigest'],
    ['a SHA-256 of another body', { 'x-amz-content-sha256': sha256('another') }, 'XAmzContentSHA256Mismatch'],
  ])('is refused: %s', async (_, headers, code) => {
    const { url } = await start();
    const { status, body } = await sendRaw(url, 'PUT', '/articles/a', headers, CHECK);
    expect([status, codeIn(body)]).toEqual([400, code]);
  });

  it('is agreed on with the SDK for each algorithm that it makes', async () => {
    const { client } = await start();
    const algorithms = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;
    for (const algorithm of algorithms) {
      const at = { Bucket: BUCKET, Key: algorithm };
      const put = await client.send(new PutObjectCommand({ ...at, Body: 'Talks resumed.', ChecksumAlgorithm: algorithm }));
      const head = await client.send(new HeadObjectCommand({ ...at, ChecksumMode: 'ENABLED' }));
      const name = `Checksum${algorithm}` as const;
      expect(put[name]).toMatch(/^[A-Za-z0-9+/]+=*$/);
      expect(head[name]).toBe(put[name]);
      // The client itself compares the body with the checksum it is given.
      expect(await textOf(await client.send(new GetObjectCommand({ ...at, ChecksumMode: 'ENABLED' })))).toBe('Talks resumed.');
    }
  });
});

const chunked = (text: string, trailer = '') =>
  `5;chunk-signature=${'0'.repeat(64)}\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)}\r\n${text.slice(5)}\r\n0\r\n${trailer}\r\n`;

describe('an aws-chunked body', () => {
  const headers = {
    'content-encoding': 'aws-chunked',
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '9',
    'x-amz-trailer': 'x-amz-checksum-crc32',
  };
  const trailer = `x-amz-checksum-crc32:${base64('cbf43926')}\r\n`;

  it('is decoded, its trailing checksum verified, and its coding forgotten', async () => {
    const { client, url } = await start();
    const put = await sendRaw(url, 'PUT', '/articles/a', { ...headers, 'content-encoding': 'gzip,aws-chunked' }, chunked(CHECK, trailer));
    expect([put.status, put.headers['x-amz-checksum-crc32']]).toEqual([200, base64('cbf43926')]);
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'a' }));
    expect(got.ContentEncoding).toBe('gzip');
    expect(await textOf(got)).toBe(CHECK);
  });

  it('comes from the SDK for a stream', async () => {
    const { client } = await start();
    const text = 'Talks resumed. '.repeat(20_000);
    const Body = Readable.from([text.slice(0, 70_000), text.slice(70_000)]);
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a', Body, ContentLength: text.length }));
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'a' }));
    expect(got.ContentEncoding).toBeUndefined();
    expect((await textOf(got)) === text).toBe(true);
  });

  it.each([
    ['has a wrong trailing checksum', chunked(CHECK, `x-amz-checksum-crc32:${base64('00000000')}\r\n`), 'BadDigest'],
    ['is shorter than announced', chunked('12345678', trailer), 'IncompleteBody'],
    ['is cut off', chunked(CHECK).slice(0, 90), 'IncompleteBody'],
    ['has a size that is none', `zz\r\n${CHECK}\r\n0\r\n\r\n`, 'IncompleteBody'],
    ['has a size that is not its own', `8\r\n${CHECK}\r\n0\r\n\r\n`, 'IncompleteBody'],
    ['is not chunked at all', CHECK, 'IncompleteBody'],
  ])('is refused where it %s', async (_, body, code) => {
    const { url } = await start();
    const answer = await sendRaw(url, 'PUT', '/articles/a', headers, body);
    expect([answer.status, codeIn(answer.body)]).toEqual([400, code]);
    expect((await sendRaw(url, 'HEAD', '/articles/a')).status).toBe(404);
  });
});
