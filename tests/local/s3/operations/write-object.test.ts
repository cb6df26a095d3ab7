import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { BUCKET, codeIn, failureOf, sendRaw, start, textOf } from '../support.ts';

const at = { Bucket: BUCKET, Key: 'parsed/one.json' };

async function running() {
  const server = await start();
  return { ...server, put: (changes: Partial<PutObjectCommandInput>) => server.client.send(new PutObjectCommand({ ...at, ...changes })) };
}

describe('PutObject with If-None-Match: *', () => {
  it('writes once, and again after the object is deleted', async () => {
    const { client, put } = await running();
    await put({ Body: 'first', IfNoneMatch: '*' });
    expect(await failureOf(put({ Body: 'second', IfNoneMatch: '*' }))).toBe('PreconditionFailed');
    expect(await textOf(await client.send(new GetObjectCommand(at)))).toBe('first');
    await client.send(new DeleteObjectCommand(at));
    await put({ Body: 'third', IfNoneMatch: '*' });
    expect(await textOf(await client.send(new GetObjectCommand(at)))).toBe('third');
  });

  it('lets exactly one of many at the same moment win, and its body is the one that stands', async () => {
    const { client, put, records } = await running();
    const Key = 'incoming/race.txt';
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, place) => put({ Key, Body: `writer ${place}`, IfNoneMatch: '*' })),
    );
    const winners = attempts.flatMap((attempt, place) => (attempt.status === 'fulfilled' ? [place] : []));
    expect(winners).toHaveLength(1);
    expect(await textOf(await client.send(new GetObjectCommand({ ...at, Key })))).toBe(`writer ${winners[0]}`);
    expect(records()).toHaveLength(1);
  });

  it('is not served with an ETag, as on AWS', async () => {
    const { url } = await running();
    const answer = await sendRaw(url, 'PUT', '/articles/x', { 'if-none-match': '"abc"' });
    expect([answer.status, codeIn(answer.body)]).toEqual([501, 'NotImplemented']);
  });
});

describe('PutObject with If-Match', () => {
  it('replaces the object that the caller read, and no other', async () => {
    const { client, put } = await running();
    const first = await put({ Body: 'first' });
    const second = await put({ Body: 'second', IfMatch: first.ETag });
    expect(await failureOf(put({ Body: 'late', IfMatch: first.ETag }))).toBe('PreconditionFailed');
    expect((await client.send(new GetObjectCommand(at))).ETag).toBe(second.ETag);
  });

  it('lets one of many that read the same object win', async () => {
    const { put } = await running();
    const { ETag } = await put({ Body: 'start' });
    const attempts = await Promise.allSettled(Array.from({ length: 12 }, (_, place) => put({ Body: `writer ${place}`, IfMatch: ETag })));
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
  });

  it('answers NoSuchKey where nothing is to be replaced', async () => {
    const { put } = await running();
    expect(await failureOf(put({ Body: 'x', IfMatch: '"abc"' }))).toBe('NoSuchKey');
  });
});

describe('what PutObject does not do', () => {
  it.each([
    ['x-amz-tagging', 'a=b'],
    ['x-amz-object-lock-mode', 'GOVERNANCE'],
    ['x-amz-storage-class', 'GLACIER'],
    ['x-amz-server-side-encryption-customer-algorithm', 'AES256'],
    ['x-amz-grant-read', 'id=1'],
  ])('is refused, not left out: %s', async (name, value) => {
    const { url } = await running();
    const answer = await sendRaw(url, 'PUT', '/articles/x', { [name]: value });
    expect([answer.status, codeIn(answer.body)]).toEqual([501, 'NotImplemented']);
    expect(answer.body).toContain(`PutObject with ${name}`);
    expect((await sendRaw(url, 'HEAD', '/articles/x')).status).toBe(404);
  });

  it('metadata of more than 2 KB is too large', async () => {
    const { put } = await running();
    expect(await failureOf(put({ Body: 'x', Metadata: { long: 'x'.repeat(2048) } }))).toBe('MetadataTooLarge');
    await put({ Body: 'x', Metadata: { long: 'x'.repeat(2044) } });
  });
});
