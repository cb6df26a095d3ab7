import { header, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import type { Description } from '../storage/version.ts';
import { contentCodings } from './aws-chunked.ts';

/** Headers that are kept with an object and given back with it. */
const KEPT = ['cache-control', 'content-disposition', 'content-language', 'expires'] as const;
const METADATA = 'x-amz-meta-';
const METADATA_BYTES = 2048;

/** Headers and form fields that ask for what this server does not do; S3 without them would do something else than was asked. */
const UNSERVED = [
  /^x-amz-tagging$/,
  /^x-amz-grant-/,
  /^x-amz-object-lock-/,
  /^x-amz-website-redirect-location$/,
  /^x-amz-server-side-encryption-customer-/,
  /^x-amz-write-offset-bytes$/,
];

/**
 * What the headers of a write say of the object.
 * @throws {S3Error} MetadataTooLarge above 2 KB; NotImplemented, naming the operation and header, for what is not served
 */
export function describedBy(call: Pick<S3Call, 'headers' | 'operation'>): Description {
  const given = Object.keys(call.headers).map((name) => [name, header(call, name) ?? ''] as const);
  const codings = contentCodings(call.headers).filter((coding) => coding !== 'aws-chunked');
  return describe(
    given.filter(([name]) => name !== 'content-encoding').concat(codings.length > 0 ? [['content-encoding', codings.join(',')]] : []),
    call.operation,
  );
}

/** Likewise, from header-like names in lower case and their values. */
export function describe(fields: readonly (readonly [string, string])[], operation: string): Description {
  const unserved = fields.find(([name, value]) => UNSERVED.some((pattern) => pattern.test(name)) || isOtherStorageClass(name, value));
  if (unserved !== undefined) throw new S3Error('NotImplemented', `${operation} with ${unserved[0]} is not implemented`);
  const metadata = fields
    .filter(([name]) => name.startsWith(METADATA))
    .map(([name, value]) => [name.slice(METADATA.length), value] as const);
  const size = metadata.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (size > METADATA_BYTES) {
    throw new S3Error('MetadataTooLarge', undefined, { fields: { Size: size, MaxSizeAllowed: METADATA_BYTES } });
  }
  const kept = fields.filter(([name]) => KEPT.some((other) => other === name) || name === 'content-encoding');
  const type = fields.find(([name]) => name === 'content-type')?.[1] ?? '';
  return {
    headers: { 'content-type': type === '' ? 'binary/octet-stream' : type, ...Object.fromEntries(kept) },
    metadata: Object.fromEntries(metadata),
  };
}

const isOtherStorageClass = (name: string, value: string): boolean => name === 'x-amz-storage-class' && value !== 'STANDARD';

/** The headers that give a description back. */
export const descriptionHeaders = ({ headers, metadata }: Description): Record<string, string> => ({
  ...headers,
  ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`${METADATA}${name}`, value])),
});
