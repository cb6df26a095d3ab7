import { S3Error } from '../errors.ts';
import { httpTime } from '../encoding.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { ObjectVersion } from '../storage/version.ts';
import { isVersionId } from '../storage/version-id.ts';

/** @throws {S3Error} InvalidArgument for what cannot be a version id */
export function checkVersionId(versionId: string): void {
  if (!isVersionId(versionId)) {
    throw new S3Error('InvalidArgument', 'Invalid version id specified', {
      fields: { ArgumentName: 'versionId', ArgumentValue: versionId },
    });
  }
}

/**
 * The object that a read asks for.
 * @throws {S3Error} NoSuchKey, also for a key whose newest version is a delete marker; NoSuchVersion; MethodNotAllowed for the version id
 * of a delete marker. https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html
 */
export function findVersion(bucket: Bucket, key: string, versionId: string | null | undefined): ObjectVersion {
  if (versionId === null || versionId === undefined) {
    const newest = bucket.index.newest(key);
    if (newest?.kind === 'object') return newest;
    const headers = newest === undefined ? {} : markerHeaders(newest.versionId);
    throw new S3Error('NoSuchKey', undefined, { fields: { Key: key }, headers });
  }
  checkVersionId(versionId);
  const version = bucket.index.find(key, versionId);
  if (version === undefined) throw new S3Error('NoSuchVersion', undefined, { fields: { Key: key, VersionId: versionId } });
  if (version.kind === 'object') return version;
  throw new S3Error('MethodNotAllowed', undefined, {
    fields: { Method: 'GET', ResourceType: 'DeleteMarker' },
    headers: { ...markerHeaders(versionId), allow: 'DELETE', 'last-modified': httpTime(version.lastModified) },
  });
}

export const markerHeaders = (versionId: string): Record<string, string> => ({
  'x-amz-delete-marker': 'true',
  'x-amz-version-id': versionId,
});
