import { S3Client } from '@aws-sdk/client-s3';

const endpoint = process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'];

/** On an endpoint of our own, buckets have no host names. */
export const s3: S3Client = new S3Client({ forcePathStyle: endpoint !== undefined });
