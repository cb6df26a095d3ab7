import { xmlAnswer, type Answer, type S3Call } from '../call.ts';
import type { Bucket } from '../storage/bucket.ts';
import { toXml, toXmlText } from '../xml.ts';

/** The one owner of everything on the laptop. */
export const OWNER = { ID: '0'.repeat(64), DisplayName: 'laptop' } as const;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html, always in one page. */
export const listBuckets = (buckets: readonly Bucket[]): Answer =>
  xmlAnswer(
    toXml('ListAllMyBucketsResult', {
      Owner: OWNER,
      Buckets: { Bucket: buckets.map((bucket) => ({ Name: bucket.name, CreationDate: bucket.created })) },
    }),
  );

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export const headBucket = (region: string) => (): Answer => ({
  status: 200,
  headers: { 'x-amz-bucket-region': region, 'content-type': 'application/xml' },
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html: us-east-1 has no name there. */
export const getBucketLocation = (region: string) => (): Answer =>
  xmlAnswer(toXmlText('LocationConstraint', region === 'us-east-1' ? '' : region));

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html: nothing for a bucket that never had versions. */
export function getBucketVersioning({ bucket }: S3Call): Answer {
  const status = { off: undefined, enabled: 'Enabled', suspended: 'Suspended' }[bucket.versioning];
  return xmlAnswer(toXml('VersioningConfiguration', { Status: status }));
}
