import { xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { s3UrlEncode, xmlTime } from '../encoding.ts';
import { S3Error } from '../errors.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { ObjectVersion } from '../storage/version.ts';
import { nameOf } from '../upload/checksums.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { OWNER } from './buckets.ts';
import { behind, pageLimit, rollUp, takePage, type Entry } from './roll-up.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function listObjectsV2(call: S3Call): Answer {
  const { query } = call;
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after') ?? '';
  const listing = list(call, token === null ? startAfter : fromToken(token));
  const { encode, page } = listing;
  return xmlAnswer(
    toXml('ListBucketResult', {
      ...listing.common,
      KeyCount: page.length,
      ContinuationToken: token ?? undefined,
      StartAfter: startAfter === '' ? undefined : encode(startAfter),
      NextContinuationToken: listing.truncated ? toToken(page.at(-1)?.text ?? '') : undefined,
      ...contents(call.bucket, listing, query.get('fetch-owner') === 'true'),
    }),
  );
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html */
export function listObjects(call: S3Call): Answer {
  const marker = call.query.get('marker') ?? '';
  const listing = list(call, marker);
  const { encode, page, truncated } = listing;
  const next = truncated && call.query.has('delimiter') ? encode(page.at(-1)?.text ?? '') : undefined;
  return xmlAnswer(
    toXml('ListBucketResult', { ...listing.common, Marker: encode(marker), NextMarker: next, ...contents(call.bucket, listing, true) }),
  );
}

interface Listing {
  readonly page: readonly Entry[];
  readonly truncated: boolean;
  readonly encode: (text: string) => string;
  readonly common: XmlElements;
}

function list({ query, bucket }: S3Call, after: string): Listing {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const limit = pageLimit(query);
  const encode = encoder(query);
  const { page, truncated } = takePage(behind(rollUp(currentKeys(bucket, prefix), prefix, delimiter), after), limit);
  const common = {
    Name: bucket.name,
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    MaxKeys: limit,
    EncodingType: query.get('encoding-type') ?? undefined,
    IsTruncated: truncated,
  };
  return { page, truncated, encode, common };
}

/**
 * How keys are written: as they are, or encoded where `encoding-type=url` asks for it.
 * @throws {S3Error} InvalidArgument for another encoding
 */
export function encoder(query: URLSearchParams): (text: string) => string {
  const type = query.get('encoding-type');
  if (type === null) return (text) => text;
  if (type === 'url') return s3UrlEncode;
  throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request', {
    fields: { ArgumentName: 'encoding-type', ArgumentValue: type },
  });
}

function* currentKeys(bucket: Bucket, prefix: string): Generator<string> {
  for (const key of bucket.index.keys(prefix)) if (bucket.index.current(key) !== undefined) yield key;
}

function contents(bucket: Bucket, { page, encode }: Listing, withOwner: boolean): XmlElements {
  return {
    Contents: page.map((entry) => {
      const version = entry.kind === 'key' ? bucket.index.current(entry.text) : undefined;
      return version === undefined ? undefined : { ...objectElements(version, encode), Owner: withOwner ? OWNER : undefined };
    }),
    CommonPrefixes: prefixElements(page, encode),
  };
}

/** How an object stands in a listing. */
export const objectElements = (version: ObjectVersion, encode: (text: string) => string): XmlElements => ({
  Key: encode(version.key),
  LastModified: xmlTime(version.lastModified),
  ETag: `"${version.etag}"`,
  ChecksumAlgorithm: nameOf(version.checksum.algorithm),
  ChecksumType: version.checksum.type,
  Size: version.size,
  StorageClass: 'STANDARD',
});

export const prefixElements = (page: readonly Entry[], encode: (text: string) => string): XmlElements[] =>
  page.filter((entry) => entry.kind === 'prefix').map((entry) => ({ Prefix: encode(entry.text) }));

/** Opaque to clients; the `1` marks the form. */
const toToken = (text: string): string => `1${Buffer.from(text, 'utf8').toString('base64url')}`;

function fromToken(token: string): string {
  const text = Buffer.from(token.slice(1), 'base64url').toString('utf8');
  if (toToken(text) !== token) throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect');
  return text;
}
