import { xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import { toXml } from '../xml.ts';
import { findVersion } from './find-version.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html */
export function getObjectLockConfiguration({ bucket }: S3Call): Answer {
  const lock = bucket.definition.objectLock;
  if (lock === undefined) throw new S3Error('ObjectLockConfigurationNotFoundError');
  return xmlAnswer(
    toXml('ObjectLockConfiguration', {
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: lock.mode, Days: lock.days } },
    }),
  );
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html */
export function getObjectRetention({ bucket, key, query }: S3Call): Answer {
  const { retention } = findVersion(bucket, key, query.get('versionId'));
  if (retention === undefined) throw new S3Error('NoSuchObjectLockConfiguration');
  return xmlAnswer(toXml('Retention', { Mode: retention.mode, RetainUntilDate: retention.until }));
}
