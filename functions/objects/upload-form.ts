import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { S3Client } from '@aws-sdk/client-s3';
import { LIMITS } from '../../config/limits.ts';

/** A form by which a browser uploads one file straight to the bucket, and nothing else. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly key: string;
  readonly expiresAt: string;
}

/**
 * Signs a form for exactly this key and content type, up to 10 MB, for 15 minutes. (A presigned PUT could not cap the size.)
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export async function uploadForm(s3: S3Client, bucket: string, key: string, contentType: string, now: Date): Promise<UploadForm> {
  const { url, fields } = await createPresignedPost(s3, {
    Bucket: bucket,
    Key: key,
    Fields: { 'Content-Type': contentType },
    Conditions: [
      ['content-length-range', 1, LIMITS.articleBytes],
      ['eq', '$Content-Type', contentType],
    ],
    Expires: LIMITS.uploadFormSeconds,
  });
  return { url, fields, key, expiresAt: new Date(now.getTime() + LIMITS.uploadFormSeconds * 1000).toISOString() };
}
