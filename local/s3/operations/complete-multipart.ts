import { createHash } from 'node:crypto';
import { header, originOf, xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import type { Part, Upload } from '../storage/uploads.ts';
import type { ObjectChecksum, ObjectVersion } from '../storage/version.ts';
import { checksumOf, DEFAULT_ALGORITHM, elementOf, nameOf } from '../upload/checksums.ts';
import { childText, parseXml, toXml, type XmlNode } from '../xml.ts';
import { uploadIdOf } from './multipart.ts';
import { checksumElements, writtenHeaders } from './object-headers.ts';
import { conditionOf } from './write-object.ts';

const LEAST_PART_BYTES = 5 * 1024 * 1024;

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 * Repeated after success, it answers the same again: a lost answer costs nothing.
 */
export async function completeMultipartUpload(call: S3Call): Promise<Answer> {
  const uploadId = uploadIdOf(call);
  const asked = parseXml(call.body, 'CompleteMultipartUpload').children.filter((child) => child.name === 'Part');
  if (asked.length === 0) throw new S3Error('MalformedXML');
  const { uploads, index } = call.bucket;
  const version = await uploads.finish(uploadId, async () => {
    const done = index.ofUpload(uploadId);
    return done?.key === call.key ? done : await complete(call, uploads.find(call.key, uploadId), asked);
  });
  const { etag: _, ...headers } = writtenHeaders(call.bucket, version);
  return xmlAnswer(
    toXml('CompleteMultipartUploadResult', {
      Location: `http://${header(call, 'host') ?? 'localhost'}/${call.bucket.name}/${encodeURIComponent(call.key)}`,
      Bucket: call.bucket.name,
      Key: call.key,
      ETag: `"${version.etag}"`,
      ...checksumElements(version.checksum),
    }),
    headers,
  );
}

async function complete(call: S3Call, upload: Upload, asked: readonly XmlNode[]): Promise<ObjectVersion> {
  const { uploads } = call.bucket;
  const parts = chosenParts(upload, uploads.parts(call.key, upload.id), asked);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  checkSize(header(call, 'x-amz-mp-object-size'), size);
  const checksum = await checksumOfUpload(call, upload, parts);
  return call.bucket.write(
    {
      key: call.key,
      body: uploads.bodies(upload.id, parts),
      size,
      etag: etagOf(parts),
      description: upload.description,
      checksum,
      uploadId: upload.id,
    },
    conditionOf(call),
    originOf(call, 'ObjectCreated:CompleteMultipartUpload'),
  );
}

/** MD5 of the parts' MD5s, and how many they are. */
function etagOf(parts: readonly Part[]): string {
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part.etag, 'hex')));
  return `${createHash('md5').update(digests).digest('hex')}-${parts.length}`;
}

/** The parts that the request lists, each checked against what was uploaded. */
function chosenParts(upload: Upload, uploaded: readonly Part[], asked: readonly XmlNode[]): Part[] {
  let before = 0;
  const parts = asked.map((node) => {
    const number = Number(childText(node, 'PartNumber'));
    if (number <= before) throw new S3Error('InvalidPartOrder', undefined, { fields: { UploadId: upload.id } });
    before = number;
    const part = uploaded.find((other) => other.number === number);
    const etag = childText(node, 'ETag')?.trim().replaceAll('"', '');
    if (part === undefined || part.etag !== etag) {
      throw new S3Error('InvalidPart', undefined, { fields: { UploadId: upload.id, PartNumber: number, ETag: etag ?? '' } });
    }
    checkPartChecksum(upload, part, node);
    return part;
  });
  const small = parts.slice(0, -1).find((part) => part.size < LEAST_PART_BYTES);
  if (small === undefined) return parts;
  throw new S3Error('EntityTooSmall', undefined, {
    fields: { ProposedSize: small.size, MinSizeAllowed: LEAST_PART_BYTES, PartNumber: small.number, ETag: small.etag },
  });
}

/** A composed checksum that the client chose must be named for each part; otherwise it need not be, but must be right. */
function checkPartChecksum(upload: Upload, { number, checksum }: Part, node: XmlNode): void {
  const given = childText(node, elementOf(checksum.algorithm))?.trim();
  if (given === undefined && upload.algorithm !== null && upload.checksumType === 'COMPOSITE') {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created using a ${upload.algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
    );
  }
  if (given !== undefined && given !== checksum.value) {
    throw new S3Error('InvalidPart', undefined, { fields: { UploadId: upload.id, PartNumber: number } });
  }
}

function checkSize(given: string | undefined, size: number): void {
  if (given !== undefined && Number(given) !== size) {
    throw new S3Error(
      'InvalidRequest',
      `The provided 'x-amz-mp-object-size' header value ${given} does not match what was computed: ${size}`,
    );
  }
}

async function checksumOfUpload(call: S3Call, upload: Upload, parts: readonly Part[]): Promise<ObjectChecksum> {
  const algorithm = upload.algorithm ?? DEFAULT_ALGORITHM;
  const type = upload.checksumType;
  const value =
    type === 'COMPOSITE'
      ? `${await checksumOf(
          algorithm,
          parts.map((part) => Buffer.from(part.checksum.value, 'base64')),
        )}-${parts.length}`
      : await checksumOf(algorithm, call.bucket.uploads.bodies(upload.id, parts));
  const given = header(call, `x-amz-checksum-${algorithm}`);
  if (given !== undefined && given !== value && given !== value.replace(/-\d+$/, '')) {
    throw new S3Error('BadDigest', `The ${nameOf(algorithm)} you specified did not match the calculated checksum.`);
  }
  return { algorithm, type, value };
}
