import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../local/endpoint/caller.ts';
import { serviceNameOf } from '../../../local/endpoint/route.ts';

const SIGNED = 'AWS4-HMAC-SHA256 Credential=Ingest0A1B/20261123/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=abc';

describe('the caller', () => {
  it('is read from the signature', () => {
    expect(callerOf({ url: '/', headers: { authorization: SIGNED, 'x-amz-security-token': 'environment-1' } })).toEqual({
      accessKeyId: 'Ingest0A1B',
      service: 'sqs',
      sessionToken: 'environment-1',
    });
  });

  it('is read from a presigned URL', () => {
    const url = '/bucket/key?X-Amz-Credential=Api0A1B%2F20261123%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Security-Token=environment-2';
    expect(callerOf({ url, headers: {} })).toEqual({ accessKeyId: 'Api0A1B', service: 's3', sessionToken: 'environment-2' });
    expect(callerOf({ url: '/bucket/key?AWSAccessKeyId=Old&Signature=x', headers: {} })).toMatchObject({ accessKeyId: 'Old', service: '' });
  });

  it('is nobody where nothing is signed', () => {
    expect(callerOf({ url: '/bucket', headers: {} })).toEqual({ accessKeyId: '', service: '', sessionToken: undefined });
  });
});

describe('the service', () => {
  const NOBODY = { accessKeyId: '', service: '', sessionToken: undefined };

  it.each([
    ['the signature’s scope', {}, { ...NOBODY, service: 'dynamodb' }, 'dynamodb'],
    ['the target, DynamoDB', { 'x-amz-target': 'DynamoDB_20120810.GetItem' }, NOBODY, 'dynamodb'],
    ['the target, SQS', { 'x-amz-target': 'AmazonSQS.SendMessage' }, NOBODY, 'sqs'],
    ['a form of the older protocol', { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, NOBODY, 'sqs'],
    ['a browser’s upload form', { 'content-type': 'multipart/form-data; boundary=x' }, NOBODY, 's3'],
    ['nothing', {}, NOBODY, 's3'],
  ])('is known by %s', (_, headers, caller, expected) => {
    expect(serviceNameOf({ headers }, caller)).toBe(expected);
  });
});
