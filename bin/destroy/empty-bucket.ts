import { DeleteObjectsCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../support/failure.ts';
import { objectVersions } from '../support/object-versions.ts';

/**
 * Deletes every version of every object. A bucket that is gone is empty.
 * @param locked whether it has Object Lock, so that locks in governance mode are bypassed; S3 refuses to be asked that of another bucket
 * @returns how many versions
 * @throws UserError where some could not be deleted
 */
export async function emptyBucket(s3: S3Client, Bucket: string, locked: boolean): Promise<number> {
  let deleted = 0;
  try {
    for await (const { Versions = [], DeleteMarkers = [] } of objectVersions(s3, Bucket, '')) {
      const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
      if (Objects.length === 0) continue;
      const { Errors = [] } = await s3.send(
        new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true }, ...(locked ? { BypassGovernanceRetention: true } : {}) }),
      );
      const [first] = Errors;
      if (first !== undefined)
        throw new UserError(`${Errors.length} objects of ${Bucket} cannot be deleted, such as ${first.Key}: ${first.Message}`);
      deleted += Objects.length;
    }
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchBucket') return deleted;
    throw error;
  }
  return deleted;
}
