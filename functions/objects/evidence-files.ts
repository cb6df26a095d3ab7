import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { LIMITS } from '../../config/limits.ts';
import type { EvidenceFile } from '../domain/review/evidence/evidence.ts';
import { uploadForm } from './upload-form.ts';
import type { UploadForm } from './upload-form.ts';

/** The file was not uploaded, or not as the form asked. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/** A file as its uploader announces it. */
export type AnnouncedFile = Omit<EvidenceFile, 'key'>;

/** Uploads wait here for their evidence, and lapse after a day or two. */
const uploadKey = (claimId: string, fileId: string): string => `uploads/${claimId}/${fileId}`;
/** What evidence refers to. No form can write here. */
const keptKey = (claimId: string, fileId: string): string => `files/${claimId}/${fileId}`;

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** Tells the browser to save the file under its name, never to show it (RFC 6266). */
const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, hexEscape)}`;
const hexEscape = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A form for exactly this file: its bytes (by SHA-256), type and name. S3 refuses any other. */
export const evidenceForm = (
  s3: S3Client,
  bucket: string,
  claimId: string,
  fileId: string,
  file: AnnouncedFile,
  now: Date,
): Promise<UploadForm> =>
  uploadForm(
    s3,
    bucket,
    uploadKey(claimId, fileId),
    {
      contentType: file.contentType,
      bytes: [file.size, file.size],
      fields: {
        'Content-Disposition': attachment(file.name),
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': base64(file.sha256),
        'x-amz-meta-name': encodeURIComponent(file.name),
      },
    },
    now,
  );

/**
 * Keeps an uploaded file for good: out of reach of the form that brought it. Again is the same.
 * @returns the file as S3 has it, by the checksum that S3 took
 * @throws FileMissing where no upload of that id waits
 */
export async function keepFile(s3: S3Client, bucket: string, claimId: string, fileId: string): Promise<EvidenceFile> {
  const key = keptKey(claimId, fileId);
  const kept = await describeFile(s3, bucket, key);
  if (kept !== undefined) return kept;
  const source = uploadKey(claimId, fileId);
  const uploaded = await describeFile(s3, bucket, source);
  if (uploaded === undefined) throw new FileMissing(`No file has arrived by the form ${fileId}.`);
  await s3.send(
    new CopyObjectCommand({ Bucket: bucket, Key: key, CopySource: encodeURI(`${bucket}/${source}`), ChecksumAlgorithm: 'SHA256' }),
  );
  return { ...uploaded, key };
}

/** What S3 says of an object; undefined where there is none, which S3 calls forbidden to those who may not list. */
async function describeFile(s3: S3Client, bucket: string, key: string): Promise<EvidenceFile | undefined> {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }));
    const { ChecksumSHA256, ContentType = '', ContentLength = 0, Metadata } = head;
    if (ChecksumSHA256 === undefined) throw new FileMissing('The file arrived without its SHA-256: send all of the form’s fields.');
    const sha256 = Buffer.from(ChecksumSHA256, 'base64').toString('hex');
    return { key, name: decodeURIComponent(Metadata?.['name'] ?? ''), contentType: ContentType, size: ContentLength, sha256 };
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

/** A link by which the file can be saved, for five minutes. It names the type that was uploaded and never lets a browser show the file. */
export async function fileLink(s3: S3Client, bucket: string, file: EvidenceFile, now: Date): Promise<{ url: string; expiresAt: string }> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: file.key,
    ResponseContentType: file.contentType,
    ResponseContentDisposition: attachment(file.name),
    ResponseCacheControl: 'private, no-store',
  });
  const url = await getSignedUrl(s3, command, { expiresIn: LIMITS.fileLinkSeconds });
  return { url, expiresAt: new Date(now.getTime() + LIMITS.fileLinkSeconds * 1000).toISOString() };
}
