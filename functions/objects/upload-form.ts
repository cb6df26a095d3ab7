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

/** What a form is bound to; S3 refuses any other file. */
export interface UploadBounds {
  readonly contentType: string;
  /** Least and most bytes, both included. */
  readonly bytes: readonly [least: number, most: number];
  /** Further fields of the form, to be sent exactly so. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Signs a form for exactly this key and within these bounds, for 15 minutes. (A presigned PUT could not cap the size.)
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export async function uploadForm(s3: S3Client, bucket: string, key: string, bounds: UploadBounds, now: Date): Promise<UploadForm> {
  const exactly = { 'Content-Type': bounds.contentType, ...bounds.fields };
  const { url, fields } = await createPresignedPost(s3, {
    Bucket: bucket,
    Key: key,
    Fields: exactly,
    Conditions: [
      ['content-length-range', ...bounds.bytes],
      ...Object.entries(exactly).map(([name, value]): ['eq', string, string] => ['eq', `$${name}`, value]),
    ],
    Expires: LIMITS.uploadFormSeconds,
  });
  return { url, fields, key, expiresAt: new Date(now.getTime() + LIMITS.uploadFormSeconds * 1000).toISOString() };
}
