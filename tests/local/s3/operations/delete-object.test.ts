import { DeleteObjectCommand, DeleteObjectsCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, codeIn, failureOf, sendRaw, start, textOf } from '../support.ts';

const put = async (client: Awaited<ReturnType<typeof start>>['client'], Key: string) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Key }));

/** Status and code that a document is answered with. */
const send = async (document: string, headers: Record<string, string> = {}) => {
  const { url } = await start();
  const md5 = createHash('md5').update(document).digest('base64');
  const { status, body } = await sendRaw(url, 'POST', '/articles?delete', { 'content-md5': md5, ...headers }, document);
  return [status, codeIn(body)];
};

describe('DeleteObjects', () => {
  it('deletes keys and versions, and tells what became of each', async () => {
    const { client } = await start();
    await put(client, 'a & <b>.txt');
    const { VersionId } = await put(client, 'c');
    const { Deleted, Errors } = await client.send(
      new DeleteObjectsCommand({
        Bucket: BUCKET,
        Delete: { Objects: [{ Key: 'a & <b>.txt' }, { Key: 'c', VersionId }, { Key: 'c', VersionId: 'never-one' }] },
      }),
    );
    expect(Deleted).toMatchObject([
      { Key: 'a & <b>.txt', DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) },
      { Key: 'c', VersionId },
    ]);
    expect(Errors).toMatchObject([{ Key: 'c', VersionId: 'never-one', Code: 'InvalidArgument' }]);
    expect(await failureOf(client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'c' })))).toBe('NoSuchKey');
  });

  it('tells of failures only when asked to be quiet', async () => {
    const { client } = await start([bucket({ versioned: false })]);
    await put(client, 'a');
    const Delete = { Quiet: true, Objects: [{ Key: 'a' }, { Key: 'x'.repeat(1025) }] };
    const { Deleted, Errors } = await client.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete }));
    expect(Deleted).toBeUndefined();
    expect(Errors).toMatchObject([{ Code: 'KeyTooLongError' }]);
  });

  const object = '<Object><Key>a</Key></Object>';

  it.each([
    ['is no XML', 'nonsense'],
    ['is cut off', '<Delete><Object><Key>a</Key>'],
    ['has another root', `<Erase>${object}</Erase>`],
    ['names nothing', '<Delete></Delete>'],
    ['names an object without a key', '<Delete><Object></Object></Delete>'],
    ['names more than 1000', `<Delete>${object.repeat(1001)}</Delete>`],
  ])('refuses a document that %s', async (_, document) => {
    expect(await send(document)).toEqual([400, 'MalformedXML']);
  });

  it('wants the document with a digest, and the right one', async () => {
    const { url } = await start();
    const bare = await sendRaw(url, 'POST', '/articles?delete', {}, `<Delete>${object}</Delete>`);
    expect([bare.status, codeIn(bare.body)]).toEqual([400, 'InvalidRequest']);
    expect(await send(`<Delete>${object}</Delete>`, { 'content-md5': createHash('md5').digest('base64') })).toEqual([400, 'BadDigest']);
  });
});

describe('DeleteObject with If-Match', () => {
  it('deletes the object that the caller knows, and no other', async () => {
    const { client } = await start();
    const at = { Bucket: BUCKET, Key: 'a' };
    const { ETag } = await client.send(new PutObjectCommand({ ...at, Body: 'one' }));
    await client.send(new PutObjectCommand({ ...at, Body: 'two' }));
    expect(await failureOf(client.send(new DeleteObjectCommand({ ...at, IfMatch: ETag })))).toBe('PreconditionFailed');
    expect(await textOf(await client.send(new GetObjectCommand(at)))).toBe('two');
  });
});
