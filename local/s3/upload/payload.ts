import { createHash } from 'node:crypto';
import { header, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import { decodeAwsChunked, isAwsChunked } from './aws-chunked.ts';
import { ALGORITHMS, algorithmNamed, checksumOf, DEFAULT_ALGORITHM, isChecksum, nameOf, type Algorithm } from './checksums.ts';

/** A checksum of a whole body, in base64. */
export interface Checksum {
  readonly algorithm: Algorithm;
  readonly value: string;
}

/** A request's body, decoded and found to be what its headers say. */
export interface Payload {
  readonly body: Buffer;
  /** Of the body, in hex: its ETag. */
  readonly md5: string;
  /** The one the client gave, or one by S3's default algorithm. */
  readonly checksum: Checksum;
}

/**
 * Decodes a request's body and checks it against each digest that came with it, in headers or trailers.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 * @throws {S3Error} BadDigest, InvalidDigest, IncompleteBody, InvalidRequest, XAmzContentSHA256Mismatch
 */
export async function readPayload(call: Pick<S3Call, 'headers' | 'body'>, fallback: Algorithm = DEFAULT_ALGORITHM): Promise<Payload> {
  const { body, trailers } = isAwsChunked(call.headers) ? decodeAwsChunked(call.body, call.headers) : { body: call.body, trailers: {} };
  checkSha256(header(call, 'x-amz-content-sha256'), body);
  const md5 = createHash('md5').update(body).digest();
  checkContentMd5(header(call, 'content-md5'), md5);
  const given = givenChecksum({ ...call.headers, ...trailers });
  if (given === undefined && header(call, 'x-amz-sdk-checksum-algorithm') !== undefined) {
    throw new S3Error(
      'InvalidRequest',
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  return { body, md5: md5.toString('hex'), checksum: await verifiedChecksum(given, body, fallback) };
}

/**
 * For what must not be written or deleted by a garbled request.
 * @throws {S3Error} InvalidRequest, with this message, where a request comes without any digest of its body
 */
export function requireDigest(call: Pick<S3Call, 'headers'>, message: string): void {
  const given = [header(call, 'content-md5'), givenChecksum(call.headers), header(call, 'x-amz-trailer')];
  if (given.every((digest) => digest === undefined)) throw new S3Error('InvalidRequest', message);
}

/**
 * Checks a checksum against the body it is said to be of; makes one where none is given.
 * @throws {S3Error} BadDigest
 */
export async function verifiedChecksum(given: Checksum | undefined, body: Buffer, fallback: Algorithm): Promise<Checksum> {
  const algorithm = given?.algorithm ?? fallback;
  const value = await checksumOf(algorithm, [body]);
  if (given !== undefined && given.value !== value) {
    throw new S3Error('BadDigest', `The ${nameOf(algorithm)} you specified did not match the calculated checksum.`);
  }
  return { algorithm, value };
}

/**
 * The `x-amz-checksum-…` among headers, trailers or a form's fields.
 * @throws {S3Error} InvalidRequest for more than one, or one not of its algorithm's form
 */
export function givenChecksum(fields: Readonly<Record<string, string | string[] | undefined>>): Checksum | undefined {
  const given = ALGORITHMS.flatMap((algorithm) => {
    const value = fields[`x-amz-checksum-${algorithm}`];
    return value === undefined ? [] : [{ algorithm, value: String(value) }];
  });
  const [checksum, another] = given;
  if (another !== undefined) {
    throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
  }
  if (checksum !== undefined && !isChecksum(checksum.algorithm, checksum.value)) {
    throw new S3Error('InvalidRequest', `Value for x-amz-checksum-${checksum.algorithm} header is invalid.`);
  }
  return checksum;
}

/**
 * Reads an algorithm named in a header.
 * @throws {S3Error} InvalidRequest for one that S3 does not have
 */
export function requestedAlgorithm(name: string | undefined): Algorithm | undefined {
  if (name === undefined) return undefined;
  const algorithm = algorithmNamed(name);
  if (algorithm === undefined) throw new S3Error('InvalidRequest', `Checksum algorithm provided is unsupported: ${name}`);
  return algorithm;
}

function checkSha256(given: string | undefined, body: Buffer): void {
  if (given === undefined || !/^[0-9a-f]{64}$/.test(given)) return;
  const computed = createHash('sha256').update(body).digest('hex');
  if (given !== computed) {
    throw new S3Error('XAmzContentSHA256Mismatch', undefined, {
      fields: { ClientComputedContentSHA256: given, S3ComputedContentSHA256: computed },
    });
  }
}

function checkContentMd5(given: string | undefined, md5: Buffer): void {
  if (given === undefined) return;
  if (!isChecksum('md5', given)) throw new S3Error('InvalidDigest', undefined, { fields: { 'Content-MD5': given } });
  const computed = md5.toString('base64');
  if (given !== computed) throw new S3Error('BadDigest', undefined, { fields: { ExpectedDigest: given, CalculatedDigest: computed } });
}
