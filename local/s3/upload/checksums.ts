import { createHash, type Hash } from 'node:crypto';
import { Crc32, Crc32c, Crc64NvmeJs } from '@aws-sdk/checksums/crc';
import { Xxh3_128, Xxh3_64, Xxh64 } from '@aws-sdk/checksums/xxh';

/** S3's checksum algorithms by the end of their header's name, `x-amz-checksum-<name>`. */
export const ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256', 'sha512', 'md5', 'xxhash64', 'xxhash3', 'xxhash128'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** The algorithm that S3 applies where the client chose none. */
export const DEFAULT_ALGORITHM: Algorithm = 'crc64nvme';

interface Hasher {
  update(bytes: Uint8Array): void;
  digest(): Promise<Uint8Array>;
}

const byCrypto = (name: string) => (): Hasher => {
  const hash: Hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), digest: async () => hash.digest() };
};

const HASHERS: Readonly<Record<Algorithm, { readonly bytes: number; readonly start: () => Hasher }>> = {
  crc32: { bytes: 4, start: () => new Crc32() },
  crc32c: { bytes: 4, start: () => new Crc32c() },
  crc64nvme: { bytes: 8, start: () => new Crc64NvmeJs() },
  sha1: { bytes: 20, start: byCrypto('sha1') },
  sha256: { bytes: 32, start: byCrypto('sha256') },
  sha512: { bytes: 64, start: byCrypto('sha512') },
  md5: { bytes: 16, start: byCrypto('md5') },
  xxhash64: { bytes: 8, start: () => new Xxh64() },
  xxhash3: { bytes: 8, start: () => new Xxh3_64() },
  xxhash128: { bytes: 16, start: () => new Xxh3_128() },
};

/** Reads the upper-case name of the API (`CRC32`), or undefined for one that S3 does not have. */
export const algorithmNamed = (name: string): Algorithm | undefined => ALGORITHMS.find((algorithm) => algorithm === name.toLowerCase());

/** Name of an algorithm in documents: `CRC64NVME`. */
export const nameOf = (algorithm: Algorithm): string => algorithm.toUpperCase();

/** Name of an algorithm's element: `ChecksumCRC64NVME`. */
export const elementOf = (algorithm: Algorithm): string => `Checksum${nameOf(algorithm)}`;

/** The checksum of the chunks taken together, in base64. */
export async function checksumOf(algorithm: Algorithm, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<string> {
  const hasher = HASHERS[algorithm].start();
  for await (const chunk of chunks) hasher.update(chunk);
  return Buffer.from(await hasher.digest()).toString('base64');
}

/** Whether a value has the form of this algorithm's checksums. */
export function isChecksum(algorithm: Algorithm, value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === HASHERS[algorithm].bytes && bytes.toString('base64') === value;
}
