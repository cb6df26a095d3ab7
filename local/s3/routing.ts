import type { AwsRequest } from '../endpoint/service.ts';
import { S3Error } from './errors.ts';

/** What a path-style request is addressed to; empty names where it has none. */
export interface Address {
  readonly bucketName: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

/**
 * Reads a path-style URL. Not by the URL class, which would resolve `..` in keys.
 * @throws {S3Error} InvalidURI where the path is not percent-encoded UTF-8.
 */
export function addressOf(url: string): Address {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
  const [, bucketName = '', key = ''] = /^\/?([^/]*)(?:\/(.*))?$/s.exec(path) ?? [];
  try {
    return { bucketName: decodeURIComponent(bucketName), key: decodeURIComponent(key), query };
  } catch {
    throw new S3Error('InvalidURI');
  }
}

/** Subresources that are not served, by the query parameter that asks for them, so that the answer can name the operation. */
const BUCKET_SUBRESOURCES: Readonly<Record<string, string>> = {
  accelerate: 'BucketAccelerateConfiguration',
  acl: 'BucketAcl',
  analytics: 'BucketAnalyticsConfiguration',
  cors: 'BucketCors',
  encryption: 'BucketEncryption',
  'intelligent-tiering': 'BucketIntelligentTieringConfiguration',
  inventory: 'BucketInventoryConfiguration',
  lifecycle: 'BucketLifecycleConfiguration',
  logging: 'BucketLogging',
  metrics: 'BucketMetricsConfiguration',
  notification: 'BucketNotificationConfiguration',
  'object-lock': 'ObjectLockConfiguration',
  ownershipControls: 'BucketOwnershipControls',
  policy: 'BucketPolicy',
  policyStatus: 'BucketPolicyStatus',
  publicAccessBlock: 'PublicAccessBlock',
  replication: 'BucketReplication',
  requestPayment: 'BucketRequestPayment',
  tagging: 'BucketTagging',
  versioning: 'BucketVersioning',
  website: 'BucketWebsite',
};
const OBJECT_SUBRESOURCES: Readonly<Record<string, string>> = {
  acl: 'ObjectAcl',
  attributes: 'ObjectAttributes',
  'legal-hold': 'ObjectLegalHold',
  retention: 'ObjectRetention',
  tagging: 'ObjectTagging',
  torrent: 'ObjectTorrent',
};
const VERBS: Readonly<Record<string, string>> = { GET: 'Get', PUT: 'Put', DELETE: 'Delete' };

/** The operation's name in S3's API reference, whether it is served or not; `Unknown` where there is none. Never throws. */
export function operationOf(request: Pick<AwsRequest, 'method' | 'url' | 'headers'>): string {
  let address: Address;
  try {
    address = addressOf(request.url);
  } catch {
    return 'Unknown';
  }
  if (request.method === 'OPTIONS') return 'PreflightRequest';
  if (address.bucketName === '') return request.method === 'GET' && address.key === '' ? 'ListBuckets' : 'Unknown';
  return address.key === '' ? bucketOperation(request, address.query) : objectOperation(request, address.query);
}

function bucketOperation({ method, headers }: Pick<AwsRequest, 'method' | 'headers'>, query: URLSearchParams): string {
  if (method === 'GET') {
    if (query.has('location')) return 'GetBucketLocation';
    if (query.has('versions')) return 'ListObjectVersions';
    if (query.has('uploads')) return 'ListMultipartUploads';
    if (query.has('session')) return 'CreateSession';
  }
  if (method === 'POST') {
    if (query.has('delete')) return 'DeleteObjects';
    return (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data') ? 'PostObject' : 'Unknown';
  }
  const subresource = subresourceOperation(method, query, BUCKET_SUBRESOURCES);
  if (subresource !== undefined) return subresource;
  const plain: Readonly<Record<string, string>> = { HEAD: 'HeadBucket', PUT: 'CreateBucket', DELETE: 'DeleteBucket' };
  if (method === 'GET') return query.get('list-type') === '2' ? 'ListObjectsV2' : 'ListObjects';
  return plain[method] ?? 'Unknown';
}

function objectOperation({ method, headers }: Pick<AwsRequest, 'method' | 'headers'>, query: URLSearchParams): string {
  const copies = headers['x-amz-copy-source'] !== undefined;
  const inUpload = query.has('uploadId');
  if (method === 'POST') {
    if (query.has('uploads')) return 'CreateMultipartUpload';
    if (inUpload) return 'CompleteMultipartUpload';
    if (query.has('restore')) return 'RestoreObject';
    return query.has('select') ? 'SelectObjectContent' : 'Unknown';
  }
  const subresource = subresourceOperation(method, query, OBJECT_SUBRESOURCES);
  if (subresource !== undefined) return subresource;
  if (inUpload) {
    if (method === 'PUT') return copies ? 'UploadPartCopy' : 'UploadPart';
    const ofUpload: Readonly<Record<string, string>> = { GET: 'ListParts', DELETE: 'AbortMultipartUpload' };
    return ofUpload[method] ?? 'Unknown';
  }
  if (method === 'PUT') {
    if (query.has('renameObject')) return 'RenameObject';
    return copies ? 'CopyObject' : 'PutObject';
  }
  const plain: Readonly<Record<string, string>> = { GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' };
  return plain[method] ?? 'Unknown';
}

function subresourceOperation(method: string, query: URLSearchParams, names: Readonly<Record<string, string>>): string | undefined {
  const verb = VERBS[method];
  if (verb === undefined) return undefined;
  const found = Object.keys(names).find((name) => query.has(name));
  return found === undefined ? undefined : `${verb}${names[found]}`;
}

/**
 * Checks a key as S3 does before it looks anything up.
 * @throws {S3Error} KeyTooLongError above 1024 bytes; BadRequest where `..` climbs above the bucket.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
export function checkKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > 1024) throw new S3Error('KeyTooLongError', undefined, { fields: { Size: size, MaxSizeAllowed: 1024 } });
  let depth = 0;
  for (const element of key.split('/')) {
    if (element === '..') depth -= 1;
    else if (element !== '.' && element !== '') depth += 1;
    if (depth < 0) throw new S3Error('BadRequest', 'The key climbs above its bucket: it has more relative elements than others.');
  }
}
