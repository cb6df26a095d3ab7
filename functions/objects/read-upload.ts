import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { ObjectVersion } from '../ledger/articles/intakes.ts';

/** The uploaded object cannot be taken in; `code` and message go to the uploader. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly code: 'too-large' | 'gone';
  constructor(code: UploadRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Upload {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Reads exactly the version that was announced, unless it is larger than `limit` bytes. @throws UploadRefused */
export async function readUpload(s3: S3Client, object: ObjectVersion, limit: number): Promise<Upload> {
  const tooLarge = (size: number): UploadRefused =>
    new UploadRefused(
      'too-large',
      `The file has ${megabytes(size)} MB; an article may have ${megabytes(limit)} MB. Upload its text alone.`,
    );
  if (object.size > limit) throw tooLarge(object.size);
  try {
    const { Body, ContentLength, ContentType } = await s3.send(
      new GetObjectCommand({
        Bucket: object.bucket,
        Key: object.key,
        ...(object.versionId === 'null' ? {} : { VersionId: object.versionId }),
      }),
    );
    if (ContentLength !== undefined && ContentLength > limit) throw tooLarge(ContentLength);
    return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), contentType: ContentType };
  } catch (error) {
    if (error instanceof NoSuchKey || (error instanceof Error && error.name === 'NoSuchVersion')) {
      throw new UploadRefused('gone', 'The file was deleted before it could be read. Upload it again.');
    }
    throw error;
  }
}
