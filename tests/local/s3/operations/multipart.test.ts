import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type CompleteMultipartUploadCommandInput,
  type CreateMultipartUploadCommandInput,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUCKET, failureOf, sendRaw, start } from '../support.ts';

const LEAST = 5 * 1024 * 1024;
const at = { Bucket: BUCKET, Key: 'incoming/long.txt' };
const FIRST = Buffer.alloc(LEAST, 'first ');
const LAST = Buffer.from('and last');

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

/** A server with an upload begun. */
async function begun(input: Partial<CreateMultipartUploadCommandInput> = {}) {
  const running = await start();
  const { client } = running;
  const created = await client.send(
    new CreateMultipartUploadCommand({ ...at, ContentType: 'text/plain', Metadata: { desk: 'world' }, ...input }),
  );
  const upload = { ...at, UploadId: created.UploadId };
  return {
    ...running,
    created,
    upload,
    part: async (PartNumber: number, Body: Buffer): Promise<CompletedPart> => {
      const { ETag, ChecksumCRC32, ChecksumSHA256 } = await client.send(
        new UploadPartCommand({ ...upload, PartNumber, Body, ChecksumAlgorithm: input.ChecksumAlgorithm }),
      );
      return { PartNumber, ETag, ChecksumCRC32, ChecksumSHA256 };
    },
    complete: (Parts: CompletedPart[], changes: Partial<CompleteMultipartUploadCommandInput> = {}) =>
      client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...changes })),
  };
}

describe('a multipart upload', () => {
  it('becomes one object of its parts, with its headers and one event', async () => {
    const { client, part, complete, records } = await begun();
    const [last, first] = [await part(2, LAST), await part(1, FIRST)];
    expect(await failureOf(client.send(new HeadObjectCommand(at)))).toBe(404);
    const completed = await complete([first, last]);
    const etag = `${createHash('md5')
      .update(Buffer.concat([md5(FIRST), md5(LAST)]))
      .digest('hex')}-2`;
    expect(completed.ETag).toBe(`"${etag}"`);
    const got = await client.send(new GetObjectCommand(at));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(Buffer.concat([FIRST, LAST]))).toBe(true);
    expect(got).toMatchObject({ ContentType: 'text/plain', Metadata: { desk: 'world' }, VersionId: completed.VersionId });
    expect(records()).toMatchObject([
      {
        eventName: 'ObjectCreated:CompleteMultipartUpload',
        s3: { object: { eTag: etag, size: LEAST + 8, versionId: completed.VersionId } },
      },
    ]);
  });

  it('answers the same again when its completion is repeated, and makes no second version', async () => {
    const { part, complete, records } = await begun();
    const parts = [await part(1, LAST)];
    const first = await complete(parts);
    expect(await complete(parts)).toMatchObject({ ETag: first.ETag, VersionId: first.VersionId });
    const both = await Promise.all([complete(parts), complete(parts)]);
    expect(both.map(({ VersionId }) => VersionId)).toEqual([first.VersionId, first.VersionId]);
    expect(records()).toHaveLength(1);
  });

  it('takes the part that was uploaded last under a number', async () => {
    const { client, part, complete } = await begun();
    const old = await part(1, Buffer.from('old'));
    const young = await part(1, Buffer.from('young'));
    expect(await failureOf(complete([old]))).toBe('InvalidPart');
    await complete([young]);
    expect((await client.send(new HeadObjectCommand(at))).ContentLength).toBe(5);
  });

  it('needs 5 MiB in each part but the last', async () => {
    const { part, complete } = await begun();
    const small = await part(1, FIRST.subarray(1));
    const last = await part(2, LAST);
    expect(await failureOf(complete([small, last]))).toBe('EntityTooSmall');
    await complete([await part(1, FIRST), last]);
  });

  it('needs its parts in order, and those that were uploaded', async () => {
    const { part, complete } = await begun();
    const [first, last] = [await part(1, FIRST), await part(2, LAST)];
    expect(await failureOf(complete([last, first]))).toBe('InvalidPartOrder');
    expect(await failureOf(complete([first, first]))).toBe('InvalidPartOrder');
    expect(await failureOf(complete([first, { ...last, PartNumber: 3 }]))).toBe('InvalidPart');
    expect(await failureOf(complete([]))).toBe('MalformedXML');
    await complete([first, last]);
  });

  it('heeds If-None-Match when completed, and goes on after a failure', async () => {
    const { client, part, complete } = await begun();
    const parts = [await part(1, LAST)];
    await client.send(new PutObjectCommand({ ...at, Body: 'first' }));
    expect(await failureOf(complete(parts, { IfNoneMatch: '*' }))).toBe('PreconditionFailed');
    await complete(parts);
  });

  it('is gone when aborted, from disk too', async () => {
    const { client, upload, part, complete, dataDir } = await begun();
    const parts = [await part(1, LAST)];
    await client.send(new AbortMultipartUploadCommand(upload));
    expect(await failureOf(complete(parts))).toBe('NoSuchUpload');
    expect(await failureOf(part(2, LAST))).toBe('NoSuchUpload');
    expect(await failureOf(client.send(new AbortMultipartUploadCommand(upload)))).toBe('NoSuchUpload');
    expect(await readdir(join(dataDir, 'buckets', BUCKET, 'uploads'))).toEqual([]);
  });

  it('belongs to its key', async () => {
    const { client, upload } = await begun();
    const elsewhere = { ...upload, Key: 'other' };
    expect(await failureOf(client.send(new UploadPartCommand({ ...elsewhere, PartNumber: 1, Body: LAST })))).toBe('NoSuchUpload');
    expect(await failureOf(client.send(new ListPartsCommand({ ...upload, UploadId: '../../x' })))).toBe('NoSuchUpload');
  });

  it.each([0, 10_001])('has no part %d', async (number) => {
    const { part } = await begun();
    expect(await failureOf(part(number, LAST))).toBe('InvalidArgument');
  });

  it('lists its parts in pages', async () => {
    const { client, upload, part } = await begun();
    for (const number of [3, 1, 2]) await part(number, Buffer.from(`part ${number}`));
    const first = await client.send(new ListPartsCommand({ ...upload, MaxParts: 2 }));
    expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2', Parts: [{ PartNumber: 1, Size: 6 }, { PartNumber: 2 }] });
    const rest = await client.send(new ListPartsCommand({ ...upload, PartNumberMarker: first.NextPartNumberMarker }));
    expect(rest).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3 }] });
  });

  it('goes on after a restart', async () => {
    const before = await begun();
    const first = await before.part(1, FIRST);
    const { client } = await before.restart();
    const last = await client.send(new UploadPartCommand({ ...before.upload, PartNumber: 2, Body: LAST }));
    const Parts = [first, { PartNumber: 2, ETag: last.ETag, ChecksumCRC32: last.ChecksumCRC32 }];
    await client.send(new CompleteMultipartUploadCommand({ ...before.upload, MultipartUpload: { Parts } }));
    expect((await client.send(new HeadObjectCommand(at))).ContentLength).toBe(LEAST + 8);
  });
});

const head = async ({ client }: Awaited<ReturnType<typeof begun>>) =>
  client.send(new HeadObjectCommand({ ...at, ChecksumMode: 'ENABLED' }));

describe('checksums of a multipart upload', () => {
  it('are composed of those of the parts', async () => {
    const running = await begun({ ChecksumAlgorithm: 'SHA256' });
    expect(running.created).toMatchObject({ ChecksumAlgorithm: 'SHA256', ChecksumType: 'COMPOSITE' });
    const parts = [await running.part(1, FIRST), await running.part(2, LAST)];
    await running.complete(parts);
    const digests = [FIRST, LAST].map((bytes) => createHash('sha256').update(bytes).digest());
    const composed = createHash('sha256').update(Buffer.concat(digests)).digest('base64');
    expect(await head(running)).toMatchObject({ ChecksumSHA256: `${composed}-2`, ChecksumType: 'COMPOSITE' });
  });

  it('are of the whole object where that is asked for', async () => {
    const running = await begun({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
    const parts = [await running.part(1, FIRST), await running.part(2, LAST)];
    const { ChecksumCRC32, ChecksumType } = await running.complete(parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag })));
    await running.client.send(new PutObjectCommand({ ...at, Body: Buffer.concat([FIRST, LAST]), ChecksumAlgorithm: 'CRC32' }));
    expect(await head(running)).toMatchObject({ ChecksumCRC32, ChecksumType });
  });

  it('are CRC64NVME of the whole where the client leaves it to S3', async () => {
    const running = await start();
    const { body } = await sendRaw(running.url, 'POST', '/articles/plain?uploads');
    const [, id] = /<UploadId>(.*)<.UploadId>/.exec(body) ?? [];
    const { headers } = await sendRaw(running.url, 'PUT', `/articles/plain?partNumber=1&uploadId=${id}`, {}, '123456789');
    const document = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${headers.etag}</ETag></Part></CompleteMultipartUpload>`;
    const completed = await sendRaw(running.url, 'POST', `/articles/plain?uploadId=${id}`, {}, document);
    expect(completed.body).toContain('<ChecksumCRC64NVME>rosUhgp5mIg=</ChecksumCRC64NVME><ChecksumType>FULL_OBJECT</ChecksumType>');
  });

  it('must be named for each part where they are composed, and be right', async () => {
    const { part, complete } = await begun({ ChecksumAlgorithm: 'SHA256' });
    const first = await part(1, LAST);
    expect(await failureOf(complete([{ PartNumber: 1, ETag: first.ETag }]))).toBe('InvalidRequest');
    expect(await failureOf(complete([{ ...first, ChecksumSHA256: createHash('sha256').digest('base64') }]))).toBe('InvalidPart');
    await complete([first]);
  });

  it('cannot be of a type that the algorithm does not have', async () => {
    await expect(begun({ ChecksumAlgorithm: 'SHA256', ChecksumType: 'FULL_OBJECT' })).rejects.toThrow(/FULL_OBJECT.*sha256/);
  });
});
