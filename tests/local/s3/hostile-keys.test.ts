import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { dirname, join } from 'node:path';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BUCKET, codeIn, sendRaw, start, textOf } from './support.ts';

/** A server whose data folder lies alone in a folder of the test, so that whatever is written beside it shows. */
async function alone() {
  const folder = await mkdtemp(join(tmpdir(), 's3-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'deep', 'data');
  const running = await start(undefined, { dataDir });
  const beside = async () => [...(await readdir(folder)), ...(await readdir(dirname(dataDir)))];
  return { ...running, beside };
}

/** Keys that are odd but lawful. */
const ODD = [
  'a/../b',
  './a',
  'a//b',
  '/leading',
  'trailing/',
  'con',
  'a\u0000b',
  'line\nbreak',
  '%2e%2e/%2e%2e',
  '..\\..\\windows',
  '...',
  'a b+c&d=e?f#g;h',
  'ünï/日本語/\u{1f600}',
  '\u200f\u202e',
  '<script>"\'&amp;',
  '__proto__',
  'constructor',
  'x'.repeat(1024),
  'é'.repeat(512),
];

describe('an odd key', () => {
  it.each(ODD.map((key) => [JSON.stringify(key.slice(0, 30)), key]))('is kept as it is: %s', async (_, key) => {
    const { client, url, beside, restart } = await alone();
    const path = `/articles/${encodeURIComponent(key)}`;
    await sendRaw(url, 'PUT', path, {}, 'body');
    expect((await sendRaw(url, 'GET', path)).body).toBe('body');
    const encoded = await client.send(new ListObjectsV2Command({ Bucket: BUCKET, EncodingType: 'url' }));
    expect(encoded.Contents?.map(({ Key }) => decodeURIComponent((Key ?? '').replaceAll('+', ' ')))).toEqual([key]);
    expect(await beside()).toEqual(['deep', 'data']);
    const again = await restart();
    expect((await sendRaw(again.url, 'GET', path)).body).toBe('body');
    await sendRaw(again.url, 'DELETE', path);
    expect((await sendRaw(again.url, 'GET', path)).status).toBe(404);
  });
});

describe('a key that S3 does not take', () => {
  it.each([
    ['climbs above its bucket', '../../etc/passwd', 400, 'BadRequest'],
    ['climbs above it on the way', 'a/../../b', 400, 'BadRequest'],
    ['climbs in encoded form', '..%2f..%2fetc/passwd', 400, 'BadRequest'],
    ['is too long', 'x'.repeat(1025), 400, 'KeyTooLongError'],
    ['is too long in bytes', encodeURIComponent('é'.repeat(513)), 400, 'KeyTooLongError'],
    ['is no UTF-8', 'a%ff', 400, 'InvalidURI'],
    ['is badly encoded', 'a%zz', 400, 'InvalidURI'],
  ])('is refused by each method: one that %s', async (_, path, status, code) => {
    const { url, beside, client } = await alone();
    for (const method of ['PUT', 'GET', 'DELETE']) {
      const answer = await sendRaw(url, method, `/articles/${path}`, {}, method === 'PUT' ? 'body' : '');
      expect([answer.status, codeIn(answer.body)]).toEqual([status, code]);
    }
    expect((await client.send(new ListObjectsV2Command({ Bucket: BUCKET }))).KeyCount).toBe(0);
    expect(await beside()).toEqual(['deep', 'data']);
  });

  it('is no way to another bucket', async () => {
    const { url } = await alone();
    expect((await sendRaw(url, 'GET', '/articles/../articles')).status).toBe(400);
    expect((await sendRaw(url, 'GET', '/..%2f..%2fetc/passwd')).status).toBe(404);
  });
});

describe('any key', () => {
  it('is an object of its own, and nothing beside the data folder changes', async () => {
    const { client, beside } = await alone();
    const element = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'A', '~', '%00', 'nul'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    );
    const keys = fc.uniqueArray(
      fc.array(element, { minLength: 1, maxLength: 5 }).map((elements) => `safe/1/2/3/4/5/${elements.join('/')}`),
      { minLength: 2, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(keys, async (list) => {
        for (const Key of list) await client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Buffer.from(Key) }));
        for (const Key of list) expect(await textOf(await client.send(new GetObjectCommand({ Bucket: BUCKET, Key })))).toBe(Key);
        expect(await beside()).toEqual(['deep', 'data']);
      }),
      { numRuns: 30 },
    );
  });
});
