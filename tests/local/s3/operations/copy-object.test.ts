import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, type CopyObjectCommandInput } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, failureOf, start, textOf } from '../support.ts';

const SOURCE = { Bucket: BUCKET, Key: 'incoming/a b+ü.txt' };
const TARGET = { Bucket: BUCKET, Key: 'parsed/copy.txt' };
const CopySource = `${BUCKET}/${encodeURIComponent(SOURCE.Key)}`;

async function withSource() {
  const running = await start([bucket(), bucket({ name: 'other-bucket', versioned: false, notifications: [] })]);
  const put = await running.client.send(
    new PutObjectCommand({ ...SOURCE, Body: 'first', ContentType: 'text/plain', Metadata: { desk: 'world' } }),
  );
  const copy = (changes: Partial<CopyObjectCommandInput> = {}) =>
    running.client.send(new CopyObjectCommand({ ...TARGET, CopySource, ...changes }));
  return { ...running, put, copy };
}

describe('CopyObject', () => {
  it('copies body, headers and metadata', async () => {
    const { client, copy, put } = await withSource();
    const copied = await copy();
    expect(copied.CopyObjectResult?.ETag).toBe(put.ETag);
    expect(copied.CopySourceVersionId).toBe(put.VersionId);
    const got = await client.send(new GetObjectCommand(TARGET));
    expect(await textOf(got)).toBe('first');
    expect(got).toMatchObject({ ContentType: 'text/plain', Metadata: { desk: 'world' }, VersionId: copied.VersionId });
  });

  it('replaces headers and metadata when asked', async () => {
    const { client, copy } = await withSource();
    await copy({ MetadataDirective: 'REPLACE', ContentType: 'text/html', Metadata: { other: 'yes' } });
    expect(await client.send(new HeadObjectCommand(TARGET))).toMatchObject({ ContentType: 'text/html', Metadata: { other: 'yes' } });
  });

  it('copies an old version, also over the object itself', async () => {
    const { client, copy, put } = await withSource();
    await client.send(new PutObjectCommand({ ...SOURCE, Body: 'second' }));
    await copy({ ...SOURCE, CopySource: `${CopySource}?versionId=${put.VersionId}` });
    expect(await textOf(await client.send(new GetObjectCommand(SOURCE)))).toBe('first');
  });

  it('copies to another bucket, from a source written with a slash before it', async () => {
    const { client, copy } = await withSource();
    await copy({ Bucket: 'other-bucket', CopySource: `/${CopySource}` });
    expect(await textOf(await client.send(new GetObjectCommand({ ...TARGET, Bucket: 'other-bucket' })))).toBe('first');
  });

  it('heeds conditions on source and target', async () => {
    const { copy, put } = await withSource();
    expect(await failureOf(copy({ CopySourceIfMatch: '"another"' }))).toBe('PreconditionFailed');
    expect(await failureOf(copy({ CopySourceIfNoneMatch: put.ETag }))).toBe('PreconditionFailed');
    await copy({ CopySourceIfMatch: put.ETag, IfNoneMatch: '*' });
    expect(await failureOf(copy({ IfNoneMatch: '*' }))).toBe('PreconditionFailed');
  });

  it('refuses a copy onto itself that changes nothing, and sources that are not there', async () => {
    const { copy } = await withSource();
    expect(await failureOf(copy(SOURCE))).toBe('InvalidRequest');
    await copy({ ...SOURCE, MetadataDirective: 'REPLACE' });
    expect(await failureOf(copy({ CopySource: `${BUCKET}/never` }))).toBe('NoSuchKey');
    expect(await failureOf(copy({ CopySource: 'elsewhere/a' }))).toBe('NoSuchBucket');
    expect(await failureOf(copy({ CopySource: 'nokey' }))).toBe('InvalidArgument');
  });

  it('makes the checksum asked for', async () => {
    const { client, copy } = await withSource();
    await copy({ ChecksumAlgorithm: 'SHA256' });
    const head = await client.send(new HeadObjectCommand({ ...TARGET, ChecksumMode: 'ENABLED' }));
    expect(head.ChecksumSHA256).toBe('p5N7ZLjKpY8Dchu2us9ceMsjX+vg5wsbhM2ZVBRhoI4=');
  });
});
