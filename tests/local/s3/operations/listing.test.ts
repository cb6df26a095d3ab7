import {
  DeleteObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type ListObjectsV2CommandInput,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, codeIn, failureOf, sendRaw, start, type Running } from '../support.ts';

const KEYS = ['a.txt', 'b/1.txt', 'b/2.txt', 'b/c/3.txt', 'd.txt'];

/** A server with one object per key. */
async function withKeys(keys: readonly string[] = KEYS): Promise<Running> {
  const running = await start();
  for (const Key of keys) await running.client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Key }));
  return running;
}

async function list({ client }: Running, input: Partial<ListObjectsV2CommandInput> = {}) {
  const answer = await client.send(new ListObjectsV2Command({ Bucket: BUCKET, ...input }));
  return {
    ...answer,
    keys: (answer.Contents ?? []).map(({ Key }) => Key),
    prefixes: (answer.CommonPrefixes ?? []).map(({ Prefix }) => Prefix),
  };
}

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('ListObjectsV2', () => {
  it('lists keys with size, ETag and time', async () => {
    const running = await withKeys(['a.txt']);
    const { Contents, KeyCount, IsTruncated, MaxKeys, Name } = await list(running);
    expect(Contents).toMatchObject([{ Key: 'a.txt', Size: 5, ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/), StorageClass: 'STANDARD' }]);
    expect(Contents?.[0]?.LastModified).toBeInstanceOf(Date);
    expect({ KeyCount, IsTruncated, MaxKeys, Name }).toEqual({ KeyCount: 1, IsTruncated: false, MaxKeys: 1000, Name: BUCKET });
  });

  it('rolls keys up behind the delimiter', async () => {
    const running = await withKeys();
    expect(await list(running, { Delimiter: '/' })).toMatchObject({ keys: ['a.txt', 'd.txt'], prefixes: ['b/'], KeyCount: 3 });
    expect(await list(running, { Delimiter: '/', Prefix: 'b/' })).toMatchObject({ keys: ['b/1.txt', 'b/2.txt'], prefixes: ['b/c/'] });
    expect(await list(running, { Prefix: 'b' })).toMatchObject({ keys: ['b/1.txt', 'b/2.txt', 'b/c/3.txt'], prefixes: [] });
  });

  it('starts behind a key', async () => {
    const running = await withKeys();
    expect(await list(running, { StartAfter: 'b/1.txt' })).toMatchObject({
      keys: ['b/2.txt', 'b/c/3.txt', 'd.txt'],
      StartAfter: 'b/1.txt',
    });
  });

  it('leaves out what a delete marker hides', async () => {
    const running = await withKeys();
    await running.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'd.txt' }));
    expect((await list(running)).keys).toEqual(KEYS.slice(0, -1));
  });

  it('lists nothing, and no more, with max-keys 0', async () => {
    expect(await list(await withKeys(), { MaxKeys: 0 })).toMatchObject({ keys: [], IsTruncated: false, KeyCount: 0 });
  });

  it('names owners only when asked', async () => {
    const running = await withKeys(['a.txt']);
    expect((await list(running)).Contents?.[0]?.Owner).toBeUndefined();
    expect((await list(running, { FetchOwner: true })).Contents?.[0]?.Owner?.ID).toHaveLength(64);
  });

  it('encodes keys for XML when asked: a space is a plus, a slash stays', async () => {
    const { url } = await withKeys(['in/a b+ü&<.txt']);
    const { body } = await sendRaw(url, 'GET', '/articles?list-type=2&encoding-type=url');
    expect(body).toContain('<Key>in/a+b%2B%C3%BC%26%3C.txt</Key>');
    expect(body).toContain('<EncodingType>url</EncodingType>');
    const plain = await sendRaw(url, 'GET', '/articles?list-type=2');
    expect(plain.body).toContain('<Key>in/a b+ü&amp;&lt;.txt</Key>');
  });

  it.each(['max-keys=-1', 'max-keys=x', 'continuation-token=nonsense', 'encoding-type=utf8'])('refuses %s', async (query) => {
    const { url } = await withKeys([]);
    const { status, body } = await sendRaw(url, 'GET', `/articles?list-type=2&${query}`);
    expect([status, codeIn(body)]).toEqual([400, 'InvalidArgument']);
  });

  it('pages through any keys, each once and in order of their bytes, with and without a delimiter', async () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '/', ' ', '+', 'é', '\u{fffd}', '\u{1f600}'), minLength: 1, maxLength: 5 });
    const valid = key.filter((text) => !text.split('/').includes('..'));
    const running = await start();
    const { client } = running;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(valid, { maxLength: 10 }),
        fc.constantFrom('', '/', 'a'),
        fc.integer({ min: 1, max: 4 }),
        async (keys, delimiter, size) => {
          const prefix = `run ${(run += 1)}/`;
          await Promise.all(
            keys.map((text) => client.send(new PutObjectCommand({ Bucket: BUCKET, Key: prefix + text, Body: Buffer.alloc(0) }))),
          );
          const expected = new Set(
            keys
              .toSorted(byBytes)
              .map((text) =>
                delimiter !== '' && text.includes(delimiter) ? text.slice(0, text.indexOf(delimiter) + delimiter.length) : text,
              )
              .map((text) => prefix + text),
          );
          const seen: string[] = [];
          let token: string | undefined;
          do {
            const page = await list(running, {
              Prefix: prefix,
              MaxKeys: size,
              EncodingType: 'url',
              ...(delimiter === '' ? {} : { Delimiter: delimiter }),
              ...(token === undefined ? {} : { ContinuationToken: token }),
            });
            const entries = [...page.keys, ...page.prefixes].map((text) => decodeURIComponent((text ?? '').replaceAll('+', ' ')));
            expect(entries.length).toBeLessThanOrEqual(size);
            seen.push(...entries.toSorted(byBytes));
            token = page.NextContinuationToken;
            expect(page.IsTruncated).toBe(token !== undefined);
          } while (token !== undefined);
          expect(seen).toEqual([...expected].toSorted(byBytes));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('ListObjects', () => {
  it('pages by marker', async () => {
    const { client } = await withKeys();
    const first = await client.send(new ListObjectsCommand({ Bucket: BUCKET, Delimiter: '/', MaxKeys: 2 }));
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b/', CommonPrefixes: [{ Prefix: 'b/' }] });
    const second = await client.send(new ListObjectsCommand({ Bucket: BUCKET, Delimiter: '/', Marker: first.NextMarker }));
    expect(second).toMatchObject({ IsTruncated: false, Contents: [{ Key: 'd.txt' }] });
    expect(second.CommonPrefixes).toBeUndefined();
  });
});

describe('ListObjectVersions', () => {
  it('pages through versions and markers of all keys, each once', async () => {
    const { client } = await withKeys(['a', 'a', 'a', 'b', 'c/1', 'c/2', 'c/2']);
    await client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'a' }));
    for (const size of [1, 2, 3, 7, 8]) {
      const seen: string[] = [];
      let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
      for (;;) {
        const page = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, MaxKeys: size, ...markers }));
        seen.push(...[...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map((row) => `${row.Key} ${row.VersionId}`));
        if (page.IsTruncated !== true) break;
        markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
      }
      expect(new Set(seen).size).toBe(8);
      expect(seen).toHaveLength(8);
    }
  });

  it('goes on behind a version that was removed meanwhile', async () => {
    const { client } = await withKeys(['a', 'a', 'a']);
    const first = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, MaxKeys: 1 }));
    await client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'a', VersionId: first.NextVersionIdMarker }));
    const markers = { KeyMarker: first.NextKeyMarker, VersionIdMarker: first.NextVersionIdMarker };
    expect((await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, ...markers }))).Versions).toHaveLength(2);
  });

  it('rolls up, and starts behind a key without its versions', async () => {
    const { client } = await withKeys(['a', 'a', 'b/1', 'b/1', 'c']);
    const rolled = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, Delimiter: '/' }));
    expect(rolled.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
    expect(rolled.Versions).toHaveLength(3);
    const behind = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, KeyMarker: 'a' }));
    expect(behind.Versions?.map(({ Key }) => Key)).toEqual(['b/1', 'b/1', 'c']);
  });

  it('wants a key with a version marker', async () => {
    const { client } = await start([bucket()]);
    expect(await failureOf(client.send(new ListObjectVersionsCommand({ Bucket: BUCKET, VersionIdMarker: 'null' })))).toBe(
      'InvalidArgument',
    );
  });
});
