import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, type GetObjectCommandInput } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucket, BUCKET, codeIn, failureOf, KEY_ID, sendRaw, start, textOf } from '../support.ts';

const TEXT = 'Talks resumed.';
const at = { Bucket: BUCKET, Key: 'incoming/a b.txt' };

/** A server with one object. */
async function withObject() {
  const running = await start();
  const put = await running.client.send(new PutObjectCommand({ ...at, Body: TEXT, ContentType: 'text/plain' }));
  const get = (changes: Partial<GetObjectCommandInput> = {}) => running.client.send(new GetObjectCommand({ ...at, ...changes }));
  return { ...running, put, get };
}

describe('GetObject', () => {
  it('gives an object back as it was put, with its headers and metadata', async () => {
    const { client } = await start();
    const said = {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment',
      ContentEncoding: 'identity',
      ContentLanguage: 'en',
      Metadata: { desk: 'world', byline: 'A. Writer' },
    };
    const put = await client.send(new PutObjectCommand({ ...at, ...said, Body: TEXT }));
    const got = await client.send(new GetObjectCommand(at));
    expect(await textOf(got)).toBe(TEXT);
    expect(got).toMatchObject({ ...said, ContentLength: 14, AcceptRanges: 'bytes', ETag: put.ETag, VersionId: put.VersionId });
    expect(put.ETag).toBe('"5cdab7aac5588a1f1cfe603e0e21f72e"');
    expect(got.ServerSideEncryption).toBe('AES256');
  });

  it('has a content type even where none was given', async () => {
    const { url } = await withObject();
    await sendRaw(url, 'PUT', '/articles/plain');
    expect((await sendRaw(url, 'GET', '/articles/plain')).headers['content-type']).toBe('binary/octet-stream');
  });

  it('gives an empty object back', async () => {
    const { client, get } = await withObject();
    await client.send(new PutObjectCommand({ ...at, Body: Buffer.alloc(0) }));
    const got = await get();
    expect(got.ContentLength).toBe(0);
    expect(await textOf(got)).toBe('');
  });

  it('keeps bytes that are no text', async () => {
    const { client, get } = await withObject();
    const bytes = Uint8Array.from({ length: 512 }, (_, place) => place % 256);
    await client.send(new PutObjectCommand({ ...at, Body: bytes }));
    expect(await (await get()).Body?.transformToByteArray()).toEqual(bytes);
  });

  it('replaces headers of the answer as the URL asks', async () => {
    const { get, url } = await withObject();
    expect((await get({ ResponseContentType: 'text/html' })).ContentType).toBe('text/html');
    const { headers } = await sendRaw(url, 'GET', '/articles/incoming/a%20b.txt?response-content-disposition=na%C3%AFve.txt');
    expect(Buffer.from(headers['content-disposition'] ?? '', 'latin1').toString('utf8')).toBe('naïve.txt');
  });

  it('refuses a replaced header that would break the answer apart', async () => {
    const { url } = await withObject();
    const answer = await sendRaw(url, 'GET', '/articles/incoming/a%20b.txt?response-content-type=a%0D%0Ax-evil:%20b');
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'InvalidArgument']);
  });

  it('answers NoSuchKey and NoSuchBucket', async () => {
    const { get } = await withObject();
    expect(await failureOf(get({ Key: 'other' }))).toBe('NoSuchKey');
    expect(await failureOf(get({ Bucket: 'elsewhere' }))).toBe('NoSuchBucket');
  });
});

describe('HeadObject', () => {
  it('answers as GetObject, without the body', async () => {
    const { client, put, get } = await withObject();
    const head = await client.send(new HeadObjectCommand(at));
    const got = await get();
    expect(head).toMatchObject({ ContentLength: 14, ContentType: 'text/plain', ETag: put.ETag, LastModified: got.LastModified });
  });

  it('answers a missing key by its status alone', async () => {
    const { client, url } = await withObject();
    expect(await failureOf(client.send(new HeadObjectCommand({ ...at, Key: 'other' })))).toBe(404);
    expect((await sendRaw(url, 'HEAD', '/articles/other')).body).toBe('');
  });
});

describe('a conditional read', () => {
  const before = new Date('2012-12-29T00:00:00Z');
  const after = new Date('2999-01-01T00:00:00Z');

  it('answers 304 to a client that has this object', async () => {
    const { get, put } = await withObject();
    expect(await failureOf(get({ IfNoneMatch: put.ETag }))).toBe(304);
    expect(await failureOf(get({ IfModifiedSince: new Date() }))).toBe(304);
    expect(await textOf(await get({ IfNoneMatch: '"another"' }))).toBe(TEXT);
    expect(await textOf(await get({ IfModifiedSince: before }))).toBe(TEXT);
  });

  it('answers 412 where the object is not the one expected', async () => {
    const { get, put } = await withObject();
    expect(await failureOf(get({ IfMatch: '"another"' }))).toBe('PreconditionFailed');
    expect(await failureOf(get({ IfUnmodifiedSince: before }))).toBe('PreconditionFailed');
    expect(await textOf(await get({ IfMatch: put.ETag }))).toBe(TEXT);
    expect(await textOf(await get({ IfUnmodifiedSince: after }))).toBe(TEXT);
  });

  it('heeds ETags before times', async () => {
    const { get, put } = await withObject();
    expect(await textOf(await get({ IfMatch: put.ETag, IfUnmodifiedSince: before }))).toBe(TEXT);
    expect(await failureOf(get({ IfNoneMatch: put.ETag, IfModifiedSince: before }))).toBe(304);
  });
});

describe('a range', () => {
  it('is the bytes that the header names, of any object', async () => {
    const { client, url } = await start();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(45), fc.nat(45), async (body, one, other) => {
        await client.send(new PutObjectCommand({ ...at, Body: body }));
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        for (const [range, expected] of [
          [`bytes=${first}-${last}`, body.slice(first, last + 1)],
          [`bytes=${first}-`, body.slice(first)],
          [`bytes=-${last}`, last === 0 ? new Uint8Array() : body.slice(-last)],
        ] as const) {
          if (expected.length === 0) {
            expect(await failureOf(client.send(new GetObjectCommand({ ...at, Range: range })))).toBe('InvalidRange');
            continue;
          }
          const got = await client.send(new GetObjectCommand({ ...at, Range: range }));
          expect(await got.Body?.transformToByteArray()).toEqual(expected);
          expect(got.$metadata.httpStatusCode).toBe(206);
          expect(got.ContentRange).toMatch(new RegExp(`^bytes \\d+-\\d+/${body.length}$`));
        }
      }),
      { numRuns: 25 },
    );
    expect((await sendRaw(url, 'GET', '/articles/incoming/a%20b.txt', { range: 'bytes=99-' })).headers['content-range']).toMatch(
      /^bytes \*\/\d+$/,
    );
  });

  it.each(['bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5', 'nonsense'])(
    'is not taken from %s: the whole object comes',
    async (range) => {
      const { get } = await withObject();
      const got = await get({ Range: range });
      expect(got.$metadata.httpStatusCode).toBe(200);
      expect(await textOf(got)).toBe(TEXT);
    },
  );

  it('counts for HeadObject too', async () => {
    const { client } = await withObject();
    const head = await client.send(new HeadObjectCommand({ ...at, Range: 'bytes=0-4' }));
    expect(head.ContentLength).toBe(5);
  });
});

it('tells nobody what is missing who may not list the bucket', async () => {
  const { client } = await start([bucket()], { mayList: (accessKeyId) => accessKeyId !== KEY_ID });
  const refused = { $metadata: { httpStatusCode: 403 } };
  await expect(client.send(new GetObjectCommand(at))).rejects.toMatchObject(refused);
  await expect(client.send(new GetObjectCommand({ ...at, VersionId: '0'.repeat(32) }))).rejects.toMatchObject(refused);
  await expect(client.send(new HeadObjectCommand(at))).rejects.toMatchObject(refused);
  await expect(client.send(new CopyObjectCommand({ ...at, CopySource: `${BUCKET}/a` }))).rejects.toMatchObject(refused);
});
