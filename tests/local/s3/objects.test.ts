import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { BUCKET, start, textOf } from './support.ts';

describe('an object', () => {
  it('is given back as it was put, with its headers and metadata', async () => {
    const { client } = await start();
    const put = await client.send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: 'incoming/a b.txt',
        Body: 'Talks resumed.',
        ContentType: 'text/plain; charset=utf-8',
        CacheControl: 'no-store',
        ContentDisposition: 'attachment',
        ContentEncoding: 'identity',
        ContentLanguage: 'en',
        Metadata: { desk: 'world', byline: 'A. Writer' },
      }),
    );
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/a b.txt' }));
    expect(await textOf(got)).toBe('Talks resumed.');
    expect(got).toMatchObject({
      ContentType: 'text/plain; charset=utf-8',
      ContentLength: 14,
      CacheControl: 'no-store',
      ContentDisposition: 'attachment',
      ContentEncoding: 'identity',
      ContentLanguage: 'en',
      AcceptRanges: 'bytes',
      Metadata: { desk: 'world', byline: 'A. Writer' },
      ETag: put.ETag,
      VersionId: put.VersionId,
    });
    expect(put.ETag).toBe('"5cdab7aac5588a1f1cfe603e0e21f72e"');
  });
});
