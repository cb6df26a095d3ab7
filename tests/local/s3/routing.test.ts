import { GetObjectTaggingCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { operationOf } from '../../../local/s3/routing.ts';
import { InvalidBucketName } from '../../../local/s3/storage/storage.ts';
import { bucket, BUCKET, codeIn, failureOf, sendRaw, start } from './support.ts';

describe('the operation of a request', () => {
  it.each([
    ['GET', '/', 'ListBuckets'],
    ['HEAD', '/b', 'HeadBucket'],
    ['GET', '/b', 'ListObjects'],
    ['GET', '/b/?list-type=2&prefix=a%2F', 'ListObjectsV2'],
    ['GET', '/b?versions', 'ListObjectVersions'],
    ['GET', '/b?location', 'GetBucketLocation'],
    ['GET', '/b?versioning', 'GetBucketVersioning'],
    ['PUT', '/b?versioning', 'PutBucketVersioning'],
    ['DELETE', '/b?policy', 'DeleteBucketPolicy'],
    ['PUT', '/b', 'CreateBucket'],
    ['DELETE', '/b', 'DeleteBucket'],
    ['POST', '/b?delete', 'DeleteObjects'],
    ['GET', '/b/k', 'GetObject'],
    ['GET', '/b/k?tagging', 'GetObjectTagging'],
    ['HEAD', '/b/k/', 'HeadObject'],
    ['PUT', '/b/k?x-id=PutObject', 'PutObject'],
    ['PUT', '/b/k?partNumber=1&uploadId=u', 'UploadPart'],
    ['GET', '/b/k?uploadId=u', 'ListParts'],
    ['POST', '/b/k?uploads', 'CreateMultipartUpload'],
    ['POST', '/b/k?uploadId=u', 'CompleteMultipartUpload'],
    ['DELETE', '/b/k?uploadId=u', 'AbortMultipartUpload'],
    ['DELETE', '/b/k?versionId=v', 'DeleteObject'],
    ['OPTIONS', '/b/k', 'PreflightRequest'],
    ['POST', '/b', 'Unknown'],
    ['PATCH', '/b/k', 'Unknown'],
    ['GET', '/b/%zz', 'Unknown'],
    ['GET', '//k', 'Unknown'],
  ])('%s %s is %s', (method, url, operation) => {
    expect(operationOf({ method, url, headers: {} })).toBe(operation);
  });

  it('is told by headers where the URL is the same', () => {
    const copying = { 'x-amz-copy-source': 'b/k' };
    expect(operationOf({ method: 'PUT', url: '/b/k', headers: copying })).toBe('CopyObject');
    expect(operationOf({ method: 'PUT', url: '/b/k?partNumber=1&uploadId=u', headers: copying })).toBe('UploadPartCopy');
    expect(operationOf({ method: 'POST', url: '/b', headers: { 'content-type': 'multipart/form-data; boundary=x' } })).toBe('PostObject');
  });
});

describe('an operation that is not served', () => {
  it.each([
    ['GET', '/articles?policy', 'GetBucketPolicy'],
    ['PUT', '/new-bucket', 'CreateBucket'],
    ['GET', '/articles/a?acl', 'GetObjectAcl'],
    ['GET', '/articles?uploads', 'ListMultipartUploads'],
    ['POST', '/articles/a?restore', 'RestoreObject'],
  ])('answers 501 and is named: %s %s', async (method, path, operation) => {
    const { url } = await start();
    const answer = await sendRaw(url, method, path);
    expect([answer.status, codeIn(answer.body)]).toEqual([501, 'NotImplemented']);
    expect(answer.body).toContain(operation);
    expect(answer.headers['content-type']).toBe('application/xml');
  });

  it('reaches the SDK as such an error', async () => {
    const { client } = await start();
    expect(await failureOf(client.send(new GetObjectTaggingCommand({ Bucket: BUCKET, Key: 'a' })))).toBe('NotImplemented');
  });

  it('changes nothing by a PUT with a subresource', async () => {
    const { url } = await start();
    await sendRaw(url, 'PUT', '/articles/a', {}, 'body');
    await sendRaw(url, 'PUT', '/articles/a?tagging', {}, '<Tagging/>');
    expect((await sendRaw(url, 'GET', '/articles/a')).body).toBe('body');
  });
});

describe('buckets', () => {
  it('are listed by name, and tell their region', async () => {
    const { client, url } = await start([bucket({ name: 'second-bucket' }), bucket()], { region: 'eu-central-1' });
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual([BUCKET, 'second-bucket']);
    expect(Buckets?.[0]?.CreationDate).toBeInstanceOf(Date);
    expect((await sendRaw(url, 'HEAD', '/articles')).headers['x-amz-bucket-region']).toBe('eu-central-1');
    expect((await sendRaw(url, 'GET', '/articles?location')).body).toContain('>eu-central-1</LocationConstraint>');
    expect((await sendRaw(url, 'HEAD', '/elsewhere')).status).toBe(404);
  });

  it.each(['../x', 'A', 'a', 'a..b', 'a/b', `a${'b'.repeat(63)}`])('cannot be named %s', async (name) => {
    const { server } = await start([]);
    await expect(server.defineBucket(bucket({ name }))).rejects.toThrow(InvalidBucketName);
  });
});

describe('a server', () => {
  it('writes planned faults in its own shape', async () => {
    const { server } = await start();
    const written: unknown[] = [];
    const { ServerResponse, IncomingMessage } = await import('node:http');
    const { Socket } = await import('node:net');
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    response.writeHead = (...head: unknown[]) => (written.push(head[0]), response);
    response.end = (body?: unknown) => (written.push(String(body)), response);
    server.fail(
      { method: 'GET', url: '/', headers: {}, body: Buffer.alloc(0) },
      response,
      503,
      'SlowDown',
      'Please reduce your request rate.',
    );
    expect(written[0]).toBe(503);
    expect(written[1]).toContain('<Code>SlowDown</Code><Message>Please reduce your request rate.</Message>');
  });

  it('closes more than once, and then serves no more', async () => {
    const { server, url } = await start();
    await server.close();
    await server.close();
    expect((await sendRaw(url, 'GET', '/articles/a')).status).toBe(503);
  });
});
