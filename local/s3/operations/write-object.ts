import { header, originOf, type Answer, type S3Call } from '../call.ts';
import type { WriteCondition } from '../storage/conditions.ts';
import { describedBy } from '../upload/description.ts';
import { readPayload, requireDigest } from '../upload/payload.ts';
import { checksumHeaders, writtenHeaders } from './object-headers.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export async function putObject(call: S3Call): Promise<Answer> {
  const description = describedBy(call);
  if (call.bucket.definition.objectLock !== undefined) {
    requireDigest(call, 'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters');
  }
  const { body, md5, checksum } = await readPayload(call);
  const version = await call.bucket.write(
    { key: call.key, body: [body], size: body.length, etag: md5, description, checksum: { ...checksum, type: 'FULL_OBJECT' } },
    conditionOf(call),
    originOf(call, 'ObjectCreated:Put'),
  );
  return { status: 200, headers: { ...writtenHeaders(call.bucket, version), ...checksumHeaders(version.checksum) } };
}

/** The conditions of a write, from its headers. */
export const conditionOf = (call: Pick<S3Call, 'headers'>): WriteCondition => ({
  ifNoneMatch: header(call, 'if-none-match'),
  ifMatch: header(call, 'if-match'),
});
