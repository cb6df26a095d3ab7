import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, codeIn, KEY_ID, SECRET, sendRaw, start } from '../support.ts';

const at = { Bucket: BUCKET, Key: 'incoming/a b+ü(1).txt' };
const MINUTE = 60_000;

const secretOf = (accessKeyId: string) => (accessKeyId === KEY_ID ? SECRET : undefined);

/** A server whose clock the test sets, and an object in it. */
async function running() {
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const server = await start([bucket()], { clock, secretOf });
  await server.client.send(new PutObjectCommand({ ...at, Body: 'Talks resumed.' }));
  return { ...server, passes: (milliseconds: number) => void (ahead += milliseconds) };
}

const answerTo = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init);
  const body = await answer.text();
  return [answer.status, codeIn(body) ?? body];
};

describe('a presigned GET', () => {
  it('works until it expires', async () => {
    const { client, passes } = await running();
    const url = await getSignedUrl(client, new GetObjectCommand(at), { expiresIn: 600 });
    expect(await answerTo(url)).toEqual([200, 'Talks resumed.']);
    passes(9 * MINUTE);
    expect(await answerTo(url)).toEqual([200, 'Talks resumed.']);
    passes(2 * MINUTE);
    expect(await answerTo(url)).toEqual([403, 'AccessDenied']);
  });

  it('works for what it was signed for, and nothing else', async () => {
    const { client } = await running();
    const url = await getSignedUrl(client, new GetObjectCommand({ ...at, ResponseContentType: 'text/html' }));
    expect(await answerTo(url)).toEqual([200, 'Talks resumed.']);
    expect(await answerTo(url.replace('text%2Fhtml', 'text%2Fplain'))).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url.replace('incoming', 'parsed'))).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url, { method: 'DELETE' })).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url.replace(/Expires=\d+/, 'Expires=604800'))).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url.replace(KEY_ID, 'somebody'))).toEqual([403, 'InvalidAccessKeyId']);
  });

  it('is incomplete without any of its parts', async () => {
    const { client } = await running();
    const url = await getSignedUrl(client, new GetObjectCommand(at));
    for (const name of ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature']) {
      const without = url.replace(new RegExp(`X-Amz-${name}=[^&]*&?`), '').replace(/&$/, '');
      expect(await answerTo(without)).toEqual([400, 'AuthorizationQueryParametersError']);
    }
    expect(await answerTo(url.replace(/Expires=\d+/, 'Expires=604801'))).toEqual([400, 'AuthorizationQueryParametersError']);
  });

  it('is not valid before its time', async () => {
    const { client } = await running();
    const signingDate = new Date(Date.now() + 20 * MINUTE);
    const url = await getSignedUrl(client, new GetObjectCommand(at), { signingDate });
    expect(await answerTo(url)).toEqual([403, 'AccessDenied']);
  });

  it('needs no right signature where the server knows no secrets', async () => {
    const { client } = await start();
    await client.send(new PutObjectCommand({ ...at, Body: 'open' }));
    const url = await getSignedUrl(client, new GetObjectCommand(at));
    expect(await answerTo(url.replace(/Signature=[0-9a-f]+/, 'Signature=0'))).toEqual([200, 'open']);
  });
});

describe('a presigned PUT', () => {
  it('writes the object, with the metadata that it was signed with', async () => {
    const { client, records } = await running();
    const url = await getSignedUrl(client, new PutObjectCommand({ ...at, ContentType: 'text/plain', Metadata: { desk: 'world' } }));
    expect(await answerTo(url, { method: 'PUT', body: 'new', headers: { 'content-type': 'text/plain' } })).toEqual([200, '']);
    const got = await client.send(new GetObjectCommand(at));
    expect(got).toMatchObject({ ContentLength: 3, ContentType: 'text/plain', Metadata: { desk: 'world' } });
    expect(records().at(-1)?.userIdentity.principalId).toBe(`AWS:${KEY_ID}`);
  });

  it('takes no headers of Amazon that were not signed', async () => {
    const { client } = await running();
    const url = await getSignedUrl(client, new PutObjectCommand(at));
    expect(await answerTo(url, { method: 'PUT', body: 'new', headers: { 'x-amz-meta-desk': 'world' } })).toEqual([403, 'AccessDenied']);
  });
});

const signed = (expires: number, method = 'GET') => {
  const path = '/articles/incoming/a%20b%2B%C3%BC%281%29.txt';
  const Signature = createHmac('sha1', SECRET).update(`${method}\n\n\n${expires}\n${path}`).digest('base64');
  return `${path}?${new URLSearchParams({ AWSAccessKeyId: KEY_ID, Expires: String(expires), Signature }).toString()}`;
};

const soon = () => Math.floor(Date.now() / 1000) + 60;

describe('a URL presigned by version 2, as the AWS CLI makes it', () => {
  it('works until it expires, for what it was signed for', async () => {
    const { url, passes } = await running();
    const path = signed(soon());
    expect(await answerTo(url + path)).toEqual([200, 'Talks resumed.']);
    expect(await answerTo(url + path.replace('b%2B', 'b'))).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url + path, { method: 'DELETE' })).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await answerTo(url + path.replace(KEY_ID, 'somebody'))).toEqual([403, 'InvalidAccessKeyId']);
    expect(await answerTo(url + path.replace(/&Signature=.*/, ''))).toEqual([403, 'AccessDenied']);
    passes(2 * MINUTE);
    expect(await answerTo(url + path)).toEqual([403, 'AccessDenied']);
  });
});

describe('a request without a signature', () => {
  it('is refused, and so are old and broken ones', async () => {
    const { url } = await running();
    const code = async (authorization?: string) => {
      const { status, body } = await sendRaw(url, 'GET', '/articles/a', authorization === undefined ? {} : { authorization });
      return [status, codeIn(body)];
    };
    expect(await answerTo(`${url}/articles/incoming/a`)).toEqual([403, 'AccessDenied']);
    expect(await code('AWS key:signature')).toEqual([400, 'InvalidRequest']);
    expect(await code('AWS4-HMAC-SHA256 Credential=x')).toEqual([400, 'AuthorizationHeaderMalformed']);
    expect(await code()).toEqual([404, 'NoSuchKey']);
  });
});
