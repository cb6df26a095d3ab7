import type { AwsRequest } from '../endpoint/service.ts';
import { addressOf } from '../s3/routing.ts';
import type { Need } from './statement.ts';

/** Actions that are not named as their operation is. */
const ACTIONS: Readonly<Record<string, string>> = {
  CompleteMultipartUpload: 's3:PutObject',
  CopyObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  DeleteObjects: 's3:DeleteObject',
  HeadBucket: 's3:ListBucket',
  HeadObject: 's3:GetObject',
  ListMultipartUploads: 's3:ListBucketMultipartUploads',
  ListObjectVersions: 's3:ListBucketVersions',
  ListObjects: 's3:ListBucket',
  ListObjectsV2: 's3:ListBucket',
  ListParts: 's3:ListMultipartUploadParts',
  UploadPart: 's3:PutObject',
  UploadPartCopy: 's3:PutObject',
};
const OF_VERSIONS: ReadonlySet<string> = new Set(['s3:DeleteObject', 's3:GetObject']);

const arnOf = (bucket: string, key: string): string => `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
export function needsOfS3(operation: string, { url, headers, body }: AwsRequest): Need[] {
  const { bucketName, key, query } = addressOf(url);
  const plain = ACTIONS[operation] ?? `s3:${operation}`;
  const action = query.has('versionId') && OF_VERSIONS.has(plain) ? `${plain}Version` : plain;
  if (operation === 'DeleteObjects') {
    const keys = Array.from(body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g), ([, found = '']) => found);
    return keys.map((found) => ({ action, resource: arnOf(bucketName, found) }));
  }
  const source = headers['x-amz-copy-source'];
  return [
    { action, resource: arnOf(bucketName, key) },
    ...(headers['x-amz-bypass-governance-retention'] === undefined
      ? []
      : [{ action: 's3:BypassGovernanceRetention', resource: arnOf(bucketName, key) }]),
    ...(typeof source === 'string'
      ? [{ action: 's3:GetObject', resource: `arn:aws:s3:::${decodeURIComponent(source.replace(/^\/|\?.*$/g, ''))}` }]
      : []),
  ];
}
