import type { IncomingHttpHeaders } from 'node:http';
import type { AwsRequest } from '../../endpoint/service.ts';
import { rfc3986Encode } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Address } from '../routing.ts';
import { amzDate, sameSignature, scopeOf, signV4, stringToSign, type SecretOf } from './signature-v4.ts';

const WEEK_SECONDS = 604_800;

/** Parameters that carry the signature itself; other `x-amz-` parameters of a signed URL stand for headers. */
const SIGNING = /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256)$/i;

/** Whether a URL is signed by Signature Version 4. */
export const isPresigned = ({ query }: Address): boolean => query.has('X-Amz-Signature') || query.has('X-Amz-Credential');

/**
 * Checks a presigned URL, https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 * @param secretOf where it is left out, the signature only has to be there
 * @returns the caller's access key id
 * @throws {S3Error} AuthorizationQueryParametersError, AccessDenied (expired, not yet valid, unsigned headers), InvalidAccessKeyId,
 * SignatureDoesNotMatch
 */
export function checkPresignedUrl(request: AwsRequest, address: Address, now: Date, secretOf: SecretOf | undefined): string {
  const { query } = address;
  const need = (name: string): string => {
    const value = query.get(name);
    if (value === null || value === '') throw malformed(`Query-string authentication version 4 requires the ${name} parameter`);
    return value;
  };
  if (need('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') throw malformed('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  const scope = scopeOf(need('X-Amz-Credential'));
  if (scope === undefined) throw malformed('Error parsing the X-Amz-Credential parameter');
  const date = need('X-Amz-Date');
  checkTimes(date, need('X-Amz-Expires'), now);
  const signedHeaders = need('X-Amz-SignedHeaders').split(';');
  checkHeadersAreSigned(request.headers, signedHeaders);
  const signature = need('X-Amz-Signature');
  if (secretOf === undefined) return scope.accessKeyId;
  const secret = secretOf(scope.accessKeyId);
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId', undefined, { fields: { AWSAccessKeyId: scope.accessKeyId } });
  const expected = signV4(secret, scope, stringToSign(date, scope, canonicalRequest(request, address, signedHeaders)));
  if (!sameSignature(signature, expected)) throw new S3Error('SignatureDoesNotMatch');
  return scope.accessKeyId;
}

function checkTimes(date: string, expires: string, now: Date): void {
  const signed = amzDate(date);
  if (signed === undefined) throw malformed("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  const seconds = /^\d{1,9}$/.test(expires) ? Number(expires) : 0;
  if (seconds < 1 || seconds > WEEK_SECONDS) throw malformed('X-Amz-Expires must be between 1 and 604800 seconds');
  const end = signed + seconds * 1000;
  if (now.getTime() > end) throw expired(new Date(end), now);
  // Fifteen minutes of difference between clocks are allowed.
  if (signed - now.getTime() > 900_000) throw new S3Error('AccessDenied', 'Request is not valid yet');
}

export const expired = (end: Date, now: Date): S3Error =>
  new S3Error('AccessDenied', 'Request has expired', { fields: { Expires: end.toISOString(), ServerTime: now.toISOString() } });

function checkHeadersAreSigned(headers: IncomingHttpHeaders, signedHeaders: readonly string[]): void {
  const unsigned = Object.keys(headers).filter((name) => name.startsWith('x-amz-') && !SIGNING.test(name) && !signedHeaders.includes(name));
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
    fields: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function canonicalRequest(request: AwsRequest, { bucketName, key, query }: Address, signedHeaders: readonly string[]): string {
  const path = [bucketName, ...key.split('/')].map(rfc3986Encode).join('/');
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${rfc3986Encode(name)}=${rfc3986Encode(value)}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
  const headers = signedHeaders.map(
    (name) =>
      `${name}:${String(request.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  const payload = request.headers['x-amz-content-sha256'] ?? query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
  return [request.method, `/${path}`, parameters.join('&'), headers.join(''), signedHeaders.join(';'), String(payload)].join('\n');
}

const malformed = (message: string): S3Error => new S3Error('AuthorizationQueryParametersError', message);

/**
 * The headers of a presigned request, with those that stand as parameters in its URL. Not checksums: S3 heeds none there, and SDKs put the
 * one of an empty body into URLs for uploads.
 */
export function headersWithParameters(headers: IncomingHttpHeaders, query: URLSearchParams): IncomingHttpHeaders {
  const parameters = [...query].filter(([name]) => /^x-amz-(?!checksum-|sdk-)/i.test(name) && !SIGNING.test(name));
  return { ...Object.fromEntries(parameters.map(([name, value]) => [name.toLowerCase(), value])), ...headers };
}
