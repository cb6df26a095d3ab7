import { httpTime } from '../encoding.ts';
import { descriptionHeaders } from '../upload/description.ts';
import { elementOf } from '../upload/checksums.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { ObjectChecksum, ObjectVersion, Version } from '../storage/version.ts';

/** `x-amz-version-id`, which a bucket without versions does not have. */
export const versionHeaders = (bucket: Bucket, version: Pick<Version, 'versionId'>): Record<string, string> =>
  bucket.versioning === 'off' ? {} : { 'x-amz-version-id': version.versionId };

export const checksumHeaders = ({ algorithm, value, type }: ObjectChecksum): Record<string, string> => ({
  [`x-amz-checksum-${algorithm}`]: value,
  'x-amz-checksum-type': type,
});

/** A checksum in a document. */
export const checksumElements = ({ algorithm, value, type }: ObjectChecksum): Record<string, string> => ({
  [elementOf(algorithm)]: value,
  ChecksumType: type,
});

/** How a version is locked, where it is. */
const retentionHeaders = ({ retention }: ObjectVersion): Record<string, string> =>
  retention === undefined ? {} : { 'x-amz-object-lock-mode': retention.mode, 'x-amz-object-lock-retain-until-date': retention.until };

/** What a write answers. */
export const writtenHeaders = (bucket: Bucket, version: ObjectVersion): Record<string, string> => ({
  etag: `"${version.etag}"`,
  'x-amz-server-side-encryption': 'AES256',
  ...versionHeaders(bucket, version),
});

/** What a read answers besides the body and its length. */
export const readHeaders = (bucket: Bucket, version: ObjectVersion): Record<string, string> => ({
  ...descriptionHeaders(version.description),
  etag: `"${version.etag}"`,
  'last-modified': httpTime(version.lastModified),
  'accept-ranges': 'bytes',
  'x-amz-server-side-encryption': 'AES256',
  ...versionHeaders(bucket, version),
  ...retentionHeaders(version),
});
