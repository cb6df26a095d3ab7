import type { AwsRequest } from '../../endpoint/service.ts';
import { addressOf } from '../../s3/routing.ts';
import { readForm } from '../../s3/upload/form.ts';
import type { Need } from '../policy/statement.ts';

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

/** What a write asks for besides, by the header that says so. */
const BY_HEADER: Readonly<Record<string, string>> = {
  'x-amz-acl': 's3:PutObjectAcl',
  'x-amz-bypass-governance-retention': 's3:BypassGovernanceRetention',
  'x-amz-object-lock-legal-hold': 's3:PutObjectLegalHold',
  'x-amz-object-lock-mode': 's3:PutObjectRetention',
  'x-amz-tagging': 's3:PutObjectTagging',
};

const arnOf = (bucket: string, key: string): string => `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
export function needsOfS3(operation: string, { url, headers, body }: AwsRequest): Need[] {
  const { bucketName, key, query } = addressOf(url);
  if (operation === 'DeleteObjects') return deletionsIn(body.toString('utf8'), bucketName);
  if (operation === 'PostObject')
    return [{ action: 's3:PutObject', resource: arnOf(bucketName, keyOfForm(body, headers['content-type'])) }];
  const plain = ACTIONS[operation] ?? `s3:${operation}`;
  const action = query.has('versionId') && OF_VERSIONS.has(plain) ? `${plain}Version` : plain;
  const resource = arnOf(bucketName, key);
  return [
    { action, resource },
    ...Object.entries(BY_HEADER).flatMap(([header, needed]) => (headers[header] === undefined ? [] : [{ action: needed, resource }])),
    ...sourceOf(headers['x-amz-copy-source']),
  ];
}

function deletionsIn(xml: string, bucketName: string): Need[] {
  return Array.from(xml.matchAll(/<Object>.*?<\/Object>/gs), ([entry]) => ({
    action: entry.includes('<VersionId>') ? 's3:DeleteObjectVersion' : 's3:DeleteObject',
    resource: arnOf(bucketName, /<Key>([^<]*)<\/Key>/.exec(entry)?.[1] ?? ''),
  }));
}

function keyOfForm(body: Buffer, contentType = ''): string {
  const { fields, fileName } = readForm(body, contentType);
  return (fields.get('key') ?? '').replaceAll('${filename}', fileName);
}

/** What is copied is read. */
function sourceOf(source: string | string[] | undefined): Need[] {
  if (typeof source !== 'string') return [];
  const [path = '', version] = source.replace(/^\//, '').split('?versionId=');
  return [{ action: version === undefined ? 's3:GetObject' : 's3:GetObjectVersion', resource: `arn:aws:s3:::${decodeURIComponent(path)}` }];
}
