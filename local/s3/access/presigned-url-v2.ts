import { createHmac } from 'node:crypto';
import type { AwsRequest } from '../../endpoint/service.ts';
import { rfc3986Encode } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Address } from '../routing.ts';
import { expired } from './presigned-url.ts';
import { sameSignature, type SecretOf } from './signature-v4.ts';

/** Parameters that are part of what Signature Version 2 signs. */
const SIGNED =
  /^(?:acl|cors|delete|lifecycle|location|logging|notification|partNumber|policy|requestPayment|response-.*|restore|tagging|torrent|uploadId|uploads|versionId|versioning|versions|website)$/;

/** Whether a URL is signed by Signature Version 2: what version 1 of the AWS CLI makes for `s3 presign` in us-east-1. */
export const isPresignedV2 = ({ query }: Address): boolean => query.has('AWSAccessKeyId');

/**
 * Checks such a URL, https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
 * @returns the caller's access key id
 * @throws {S3Error} AccessDenied (incomplete or expired), InvalidAccessKeyId, SignatureDoesNotMatch
 */
export function checkPresignedUrlV2(request: AwsRequest, address: Address, now: Date, secretOf: SecretOf | undefined): string {
  const accessKeyId = address.query.get('AWSAccessKeyId') ?? '';
  const expires = address.query.get('Expires') ?? '';
  const signature = address.query.get('Signature');
  if (signature === null || !/^\d{1,12}$/.test(expires)) {
    throw new S3Error('AccessDenied', 'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters');
  }
  const end = new Date(Number(expires) * 1000);
  if (now > end) throw expired(end, now);
  if (secretOf === undefined) return accessKeyId;
  const secret = secretOf(accessKeyId);
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId', undefined, { fields: { AWSAccessKeyId: accessKeyId } });
  const expected = createHmac('sha1', secret)
    .update(textToSign(request, address, expires), 'utf8')
    .digest('base64');
  if (!sameSignature(signature, expected)) throw new S3Error('SignatureDoesNotMatch');
  return accessKeyId;
}

function textToSign({ method, headers }: AwsRequest, { bucketName, key, query }: Address, expires: string): string {
  const amazon = Object.keys(headers)
    .filter((name) => name.startsWith('x-amz-'))
    .toSorted()
    .map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const parameters = [...query]
    .filter(([name]) => SIGNED.test(name))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .toSorted();
  const resource = `/${[bucketName, ...key.split('/')].map(rfc3986Encode).join('/')}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
  return [method, headers['content-md5'] ?? '', headers['content-type'] ?? '', expires, `${amazon.join('')}${resource}`].join('\n');
}
