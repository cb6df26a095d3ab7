import { header, xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { httpTime, xmlTime } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Part, Upload } from '../storage/uploads.ts';
import { DEFAULT_ALGORITHM, elementOf, nameOf, type Algorithm } from '../upload/checksums.ts';
import { describedBy } from '../upload/description.ts';
import { readPayload, requestedAlgorithm } from '../upload/payload.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { OWNER } from './buckets.ts';
import { pageLimit, takePage } from './roll-up.ts';

type ChecksumType = Upload['checksumType'];

const WHOLE_ONLY: ReadonlySet<Algorithm> = new Set(['crc64nvme']);
const WHOLE_OR_COMPOSED: ReadonlySet<Algorithm> = new Set(['crc32', 'crc32c']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export async function createMultipartUpload(call: S3Call): Promise<Answer> {
  const description = describedBy(call);
  const algorithm = requestedAlgorithm(header(call, 'x-amz-checksum-algorithm'));
  const checksumType = checksumTypeOf(algorithm ?? DEFAULT_ALGORITHM, header(call, 'x-amz-checksum-type'));
  const upload = await call.bucket.uploads.start({
    key: call.key,
    initiatorId: call.callerId,
    description,
    algorithm: algorithm ?? null,
    checksumType,
  });
  return xmlAnswer(toXml('InitiateMultipartUploadResult', { Bucket: call.bucket.name, Key: call.key, UploadId: upload.id }), {
    'x-amz-server-side-encryption': 'AES256',
    ...uploadHeaders(upload),
  });
}

/** Which algorithms allow which type, https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html */
function checksumTypeOf(algorithm: Algorithm, asked: string | undefined): ChecksumType {
  const allowed: ChecksumType[] = [];
  if (!WHOLE_ONLY.has(algorithm)) allowed.push('COMPOSITE');
  if (WHOLE_ONLY.has(algorithm) || WHOLE_OR_COMPOSED.has(algorithm)) allowed.push('FULL_OBJECT');
  const [usual] = allowed;
  const type = asked === undefined ? usual : allowed.find((other) => other === asked);
  if (type !== undefined) return type;
  throw new S3Error('InvalidRequest', `The ${asked} checksum type cannot be used with the ${algorithm} checksum algorithm.`);
}

const uploadHeaders = ({ algorithm, checksumType }: Upload): Record<string, string> =>
  algorithm === null ? {} : { 'x-amz-checksum-algorithm': nameOf(algorithm), 'x-amz-checksum-type': checksumType };

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html */
export async function uploadPart(call: S3Call): Promise<Answer> {
  const number = partNumberOf(call.query.get('partNumber') ?? '');
  const upload = call.bucket.uploads.find(call.key, uploadIdOf(call));
  const algorithm = upload.algorithm ?? DEFAULT_ALGORITHM;
  const { body, md5, checksum } = await readPayload(call, algorithm);
  if (upload.algorithm !== null && checksum.algorithm !== algorithm) {
    throw new S3Error(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${algorithm}, actual checksum Type: ${checksum.algorithm}`,
    );
  }
  const part = await call.bucket.uploads.putPart(call.key, upload.id, { number, etag: md5, checksum }, body);
  return {
    status: 200,
    headers: {
      etag: `"${part.etag}"`,
      [`x-amz-checksum-${checksum.algorithm}`]: checksum.value,
      'x-amz-server-side-encryption': 'AES256',
    },
  };
}

function partNumberOf(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 10_000) return number;
  throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', {
    fields: { ArgumentName: 'partNumber', ArgumentValue: text },
  });
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export function listParts({ bucket, key, query, ...call }: S3Call): Answer {
  const upload = bucket.uploads.find(key, uploadIdOf({ query }));
  const marker = Number(query.get('part-number-marker') ?? '0');
  const limit = pageLimit(query, 'max-parts');
  const behind = bucket.uploads.parts(key, upload.id).filter((part) => !(part.number <= marker));
  const { page, truncated } = takePage(behind, limit);
  return xmlAnswer(
    toXml('ListPartsResult', {
      Bucket: bucket.name,
      Key: key,
      UploadId: upload.id,
      Initiator: { ID: call.callerId, DisplayName: upload.initiatorId },
      Owner: OWNER,
      StorageClass: 'STANDARD',
      PartNumberMarker: marker,
      NextPartNumberMarker: truncated ? page.at(-1)?.number : undefined,
      MaxParts: limit,
      IsTruncated: truncated,
      ChecksumAlgorithm: nameOf(upload.algorithm ?? DEFAULT_ALGORITHM),
      ChecksumType: upload.checksumType,
      Part: page.map(partElements),
    }),
    { 'last-modified': httpTime(upload.initiated) },
  );
}

const partElements = ({ number, lastModified, etag, size, checksum }: Part): XmlElements => ({
  PartNumber: number,
  LastModified: xmlTime(lastModified),
  ETag: `"${etag}"`,
  Size: size,
  [elementOf(checksum.algorithm)]: checksum.value,
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export async function abortMultipartUpload(call: S3Call): Promise<Answer> {
  await call.bucket.uploads.abort(call.key, uploadIdOf(call));
  return { status: 204 };
}

export const uploadIdOf = (call: Pick<S3Call, 'query'>): string => call.query.get('uploadId') ?? '';
