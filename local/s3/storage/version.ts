import { z } from 'zod';
import { ALGORITHMS } from '../upload/checksums.ts';

/** A checksum as S3 keeps it: base64, with `-<parts>` behind it where it is composed of those of the parts. */
export const ObjectChecksum = z.strictObject({
  algorithm: z.enum(ALGORITHMS),
  type: z.enum(['FULL_OBJECT', 'COMPOSITE']),
  value: z.string(),
});
export type ObjectChecksum = Readonly<z.infer<typeof ObjectChecksum>>;

/** What a client says of an object: headers to be given back with it, and its own `x-amz-meta-` ones without that prefix. */
export const Description = z.strictObject({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
});
export type Description = Readonly<z.infer<typeof Description>>;

/** Until when a version cannot be deleted, and by whom not. */
export const Retention = z.strictObject({
  mode: z.enum(['GOVERNANCE', 'COMPLIANCE']),
  /** ISO 8601, UTC. */
  until: z.string(),
});
export type Retention = Readonly<z.infer<typeof Retention>>;

const common = {
  key: z.string(),
  /** Opaque; `null` as S3's word where versioning is not enabled. */
  versionId: z.string(),
  /** Orders the versions of a key: higher is newer. */
  sequencer: z.string(),
  /** ISO 8601, UTC. */
  lastModified: z.string(),
};

export const ObjectVersion = z.strictObject({
  ...common,
  kind: z.literal('object'),
  /** Bytes. */
  size: z.int(),
  /** Without its quotes: MD5 in hex, or `<md5>-<parts>`. */
  etag: z.string(),
  description: Description,
  checksum: ObjectChecksum,
  /** The multipart upload it came from. */
  uploadId: z.string().optional(),
  retention: Retention.optional(),
});
export type ObjectVersion = Readonly<z.infer<typeof ObjectVersion>>;

export const DeleteMarker = z.strictObject({ ...common, kind: z.literal('marker') });
export type DeleteMarker = Readonly<z.infer<typeof DeleteMarker>>;

export const Version = z.discriminatedUnion('kind', [ObjectVersion, DeleteMarker]);
export type Version = ObjectVersion | DeleteMarker;
