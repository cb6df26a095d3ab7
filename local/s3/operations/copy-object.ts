import { createHash } from 'node:crypto';
import { header, originOf, xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { xmlTime } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Description, ObjectVersion } from '../storage/version.ts';
import { describedBy } from '../upload/description.ts';
import { requestedAlgorithm, verifiedChecksum } from '../upload/payload.ts';
import { toXml } from '../xml.ts';
import { findVersion } from './find-version.ts';
import { checksumElements, writtenHeaders } from './object-headers.ts';
import { checkReadConditions } from './read-conditions.ts';
import { conditionOf } from './write-object.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export async function copyObject(call: S3Call): Promise<Answer> {
  const { bucket, key, versionId } = sourceOf(header(call, 'x-amz-copy-source') ?? '');
  const sourceBucket = call.otherBucket(bucket);
  const source = findVersion(sourceBucket, key, versionId);
  checkReadConditions(call, source, 'x-amz-copy-source-');
  const description = descriptionOf(call, source);
  const algorithm = requestedAlgorithm(header(call, 'x-amz-checksum-algorithm'));
  const changesNothing = header(call, 'x-amz-metadata-directive') !== 'REPLACE' && versionId === undefined && algorithm === undefined;
  if (sourceBucket === call.bucket && key === call.key && changesNothing) {
    throw new S3Error(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const body = await sourceBucket.read(source);
  const checksum = await verifiedChecksum(undefined, body, algorithm ?? source.checksum.algorithm);
  const version = await call.bucket.write(
    {
      key: call.key,
      body: [body],
      size: body.length,
      etag: createHash('md5').update(body).digest('hex'),
      description,
      checksum: { ...checksum, type: 'FULL_OBJECT' },
    },
    conditionOf(call),
    originOf(call, 'ObjectCreated:Copy'),
  );
  const { etag: _, ...headers } = writtenHeaders(call.bucket, version);
  return xmlAnswer(
    toXml('CopyObjectResult', {
      LastModified: xmlTime(version.lastModified),
      ETag: `"${version.etag}"`,
      ...checksumElements(version.checksum),
    }),
    { ...headers, ...(sourceBucket.versioning === 'off' ? {} : { 'x-amz-copy-source-version-id': source.versionId }) },
  );
}

interface Source {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
}

/** Reads `x-amz-copy-source`: bucket and key percent-encoded, with or without a slash before them, perhaps `?versionId=`. */
function sourceOf(value: string): Source {
  const [, path = '', versionId] = /^([^?]*)(?:\?versionId=(.*))?$/s.exec(value) ?? [];
  const [, bucket = '', key = ''] = /^\/?([^/]+)\/(.+)$/s.exec(decoded(path)) ?? [];
  if (key === '') throw invalidSource(value);
  return { bucket, key, versionId };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidSource(path);
  }
}

const invalidSource = (value: string): S3Error =>
  new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey', {
    fields: { ArgumentName: 'x-amz-copy-source', ArgumentValue: value },
  });

/** The source's description, unless the caller asks for the one in its own headers. */
function descriptionOf(call: S3Call, source: ObjectVersion): Description {
  const given = describedBy(call);
  const directive = header(call, 'x-amz-metadata-directive') ?? 'COPY';
  if (directive === 'REPLACE') return given;
  if (directive === 'COPY') return source.description;
  throw new S3Error('InvalidArgument', 'Unknown metadata directive.', {
    fields: { ArgumentName: 'x-amz-metadata-directive', ArgumentValue: directive },
  });
}
