import { S3Client } from '@aws-sdk/client-s3';

/** On an endpoint of our own, buckets have no host names. */
export const s3: S3Client = new S3Client({ forcePathStyle: process.env['AWS_ENDPOINT_URL'] !== undefined });
